internal import Government

/// The work planned for a unit by week, stacked by service, under the line of what its officers can do.
struct PlannedLoadChart {
  private static let width = 900.0
  let explanation: Explanation
  let unit: Int
  let weeks: [PlannedWeek]
  private let axis: DayAxis

  /// One chart for each unit that is flooded or helped.
  static func all(in explanation: Explanation) -> [Chart] {
    explanation.focusUnits.compactMap {
      PlannedLoadChart(explanation, unit: $0).draft()?.finished(in: explanation.language)
    }
  }

  init(_ explanation: Explanation, unit: Int) {
    self.explanation = explanation
    self.unit = unit
    weeks = PlannedWeek.all(in: explanation.scenario, unit: unit, planned: explanation.planned, most: 160)
      .filter { $0.workingDays > 0 }
    axis = DayAxis(explanation.scenario, unit: unit, language: explanation.language)
  }

  /// nil where there is no work to show.
  func draft() -> ChartDraft? {
    let services = described.services.indices.filter { service in
      (0..<explanation.scenario.lengthDays).contains {
        explanation.planned.minutes(unit: unit, service: service, day: $0) > 0
      }
    }
    guard !services.isEmpty, !weeks.isEmpty else { return nil }
    let layers = axis.surgeLayers(width: Self.width, x: x) + [bars(services), capacity]
    return ChartDraft(
      name: "planned_load_\(described.name)", title: title, subtitle: Phrases.Charts.plannedLoad, width: Self.width,
      body: ["width": .number(Self.width), "height": 260, "layer": .array(layers)])
  }

  /// The highest week in words.
  private var title: Phrase {
    guard let top = weeks.max(by: { ($0.load ?? 0) < ($1.load ?? 0) }), let load = top.load else {
      return Phrases.Charts.Title.noOfficers(Phrase(described.title))
    }
    let week = Phrase.date(explanation.scenario.calendar.date(of: top.days.lowerBound))
    return load > 1
      ? Phrases.Charts.Title.beyondOfficers(Phrase(described.title), load: explanation.number(load), week: week)
      : Phrases.Charts.Title.withinOfficers(Phrase(described.title), load: explanation.number(load), week: week)
  }

  var described: Government.Unit { explanation.scenario.units[unit] }

  private func hours(_ week: PlannedWeek, _ minutes: (Int) -> Double) -> Double {
    week.days.reduce(0) { $0 + minutes($1) } / Double(week.workingDays) / 60
  }

  /// A bar a week and service, from the top of the one below it.
  private func bars(_ services: [Int]) -> JSONValue {
    var rows: [JSONValue] = []
    for week in weeks {
      var below = 0.0
      for service in services {
        let size = hours(week) { explanation.planned.minutes(unit: unit, service: service, day: $0) }
        rows.append([
          "day": axis.iso(week.days.lowerBound), "end": axis.iso(week.days.upperBound - 1),
          "service": .string(described.services[service].title[explanation.language]), "below": .short(below),
          "above": .short(below + size),
          "hours": .short(size),
        ])
        below += size
      }
    }
    let colors = services.indices.map { JSONValue.string(ChartTheme.color(ofPolicy: $0)) }
    let names = services.map { JSONValue.string(described.services[$0].title[explanation.language]) }
    let color: JSONValue = [
      "field": "service", "type": "nominal", "scale": ["domain": .array(names), "range": .array(colors)],
      "legend": names.count > 1 ? ["columns": 4, "offset": 26] : nil,
    ]
    return [
      "data": ["values": .array(rows)], "mark": ["type": "rect", "opacity": 0.8],
      "encoding": [
        "x": x, "x2": ["field": "end"], "y": y.merging(["field": "below"]), "y2": ["field": "above"],
        "color": color, "tooltip": [["field": "service"], ["field": "hours", "type": "quantitative"]],
      ],
    ]
  }

  private func capacity(of week: PlannedWeek) -> Double {
    hours(week) { explanation.planned.capacity(unit: unit, day: $0) }
  }

  /// Days of months, as many as fit.
  private var x: JSONValue {
    let months = (Double(axis.to - axis.from) / 365).rounded(.up)
    return axis.x.merging([
      "axis": [
        "format": .string(axis.format), "tickCount": ["interval": "month", "step": .number(months)], "grid": false,
        "labelOverlap": "greedy", "labelFlush": false,
      ]
    ])
  }

  private var capacity: JSONValue {
    var rows = weeks.map { week in (week.days.lowerBound, capacity(of: week)) }
    if let last = weeks.last { rows.append((last.days.upperBound - 1, capacity(of: last))) }
    let values = rows.map { day, hours -> JSONValue in ["day": axis.iso(day), "hours": .short(hours)] }
    return [
      "data": ["values": .array(values)],
      "mark": ["type": "line", "interpolate": "step-after", "color": .string(ChartTheme.ink), "strokeWidth": 2],
      "encoding": ["x": x, "y": y.merging(["field": "hours"])],
    ]
  }

  private var y: JSONValue {
    let unit = Phrases.Charts.standardHours[explanation.language]
    let work = weeks.map { week in hours(week) { explanation.planned.minutes(unit: self.unit, day: $0) } }
    let top = (work + weeks.map(capacity(of:))).max() ?? 1
    return [
      "type": "quantitative", "title": .string(unit), "scale": ["domain": [0, .short(top * 1.04)], "nice": false],
      "axis": ["tickCount": 5],
    ]
  }
}
