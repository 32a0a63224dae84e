internal import Experiments
internal import Files
internal import Government
internal import Histories
internal import Stochastics

extension ResultFiles {
  /// What came and was done of each service on each working day, by policy written out.
  var services: [UInt8] {
    let result = comparison.result
    let (layout, scenario) = (result.layout, result.scenario)
    var table = CSVWriter(header: ColumnText.services.map(\.name))
    for (policy, policyName) in layout.policies.prefix(layout.dailyPolicies).enumerated() {
      for (flow, place) in layout.services.enumerated() {
        let unit = scenario.units[place.unit]
        for measure in FlowMeasure.allCases {
          for day in 0..<layout.days {
            let values = result.flow(policy: policy, service: flow, measure: measure, day: day).filter(\.isFinite)
            guard let band = QuantileBand(ofSorted: values.sorted()) else { continue }
            table.add(scenario.calendar.date(of: day))
            for text in [policyName, unit.name, unit.services[place.service].name, measure.name] { table.add(text) }
            table.add(band)
            table.endRow()
          }
        }
      }
    }
    return table.bytes
  }

  /// What happened before the study beside what the model says of it; nothing where the study has no history.
  var pastTable: [ResultFile] {
    guard let past = record.past else { return [] }
    let scenario = past.past.replayed
    var table = CSVWriter(header: ColumnText.past.map(\.name))
    for series in past.series {
      let unit = scenario.units[series.match.place.unit]
      for day in series.days {
        table.add(scenario.calendar.date(of: day.day))
        for text in [unit.name, unit.services[series.match.place.service].name, series.measure.name] { table.add(text) }
        table.add(day.actual)
        table.add(day.band)
        table.endRow()
      }
    }
    return [ResultFile(path: "past.csv", bytes: table.bytes)]
  }
}
