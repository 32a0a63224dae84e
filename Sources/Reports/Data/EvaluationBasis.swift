internal import Experiments
internal import Government
internal import Histories

/// What an evaluation afterwards needs beside the daily bands.
extension ResultFiles {
  var evaluationBasis: JSONValue {
    let scenario = comparison.result.scenario
    return [
      "study": .string(record.scenarioName), "normal_minutes": .number(scenario.calendar.normalMinutes),
      "productive_share": .number(scenario.parameters.productiveShare),
      "services": .array(
        comparison.result.layout.services.map { place in
          let unit = scenario.units[place.unit]
          let service = unit.services[place.service]
          let called = record.past?.past.matches.first { match in
            let past = record.past?.past.replayed.units[match.place.unit]
            return past?.name == unit.name && past?.services[match.place.service].name == service.name
          }
          return [
            "unit": .string(unit.name), "unit_title": .string(unit.title.en), "service": .string(service.name),
            "title": .string(service.title.en),
            "standard_minutes": .number(service.standardMinutes),
            "other_work": .bool(unit.officers.contains { $0.share(scenario.calendar) != 1 }),
            "called": called.flatMap { match in record.past?.past.record.services[match.service].name }.map {
              .string($0)
            } ?? .null,
          ]
        }),
    ]
  }

  /// The working days of the study with their hours.
  var calendarTable: [UInt8] {
    let (scenario, calendar) = (comparison.result.scenario, comparison.result.scenario.calendar)
    var table = CSVWriter(header: ColumnText.calendar.map(\.name))
    for day in 0..<scenario.lengthDays where calendar.days[day].isWorking {
      let (hours, midnight) = (calendar.days[day], Double(day) * 86_400)
      table.add(calendar.date(of: day))
      for time in [hours.opening, hours.breakStart, hours.breakEnd, hours.closing] {
        let minutes = Int((time - midnight) / 60)
        table.add([minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":"))
      }
      table.endRow()
    }
    return table.bytes
  }
}
