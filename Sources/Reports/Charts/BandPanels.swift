internal import Government
internal import Stochastics

/// What happened day by day on the bands of what was expected, a panel a service and measure.
struct BandPanels {
  struct Panel {
    let heading: String
    let axis: Phrase
    let days: [(date: CivilDate, actual: Double?, band: QuantileBand)]
  }

  static let mostServices = 3

  let rows: [[Panel]]
  let language: Language

  private static let outside = "#D55E00"
  private static let mostDaysWithoutYear = 400
  private var frame: Panels { Panels(count: min(rows.first?.count ?? 1, Panels.perRow)) }

  func draft(_ name: String, title: Phrase, subtitle: Phrase) -> ChartDraft {
    let panels = rows.flatMap { row in row.enumerated().map { panel($1, isFirst: $0 == 0) } }
    return ChartDraft(
      name: name, title: title, subtitle: subtitle, width: frame.total + 50, body: frame.arranged(panels))
  }

  private func panel(_ panel: Panel, isFirst: Bool) -> JSONValue {
    let color = ChartTheme.color(ofPolicy: 0)
    return [
      "title": Panels.heading(panel.heading, width: frame.width), "width": .number(frame.width), "height": 130,
      "data": ["values": .array(panel.days.map(row))],
      "layer": .array([
        area("p2_5", "p97_5", color, 0.18, panel.axis), area("p25", "p75", color, 0.35, panel.axis),
        [
          "mark": ["type": "line", "color": .string(ChartTheme.dark(color)), "strokeWidth": 1],
          "encoding": ["x": x, "y": y("p50", panel.axis)],
        ],
        [
          "transform": [["filter": "isValid(datum.actual)"]],
          "mark": ["type": "point", "filled": true, "size": 12, "opacity": 0.9],
          "encoding": [
            "x": x, "y": y("actual", panel.axis), "tooltip": [["field": "day"], ["field": "actual"]],
            "color": [
              "condition": ["test": "datum.outside", "value": .string(Self.outside)],
              "value": .string(ChartTheme.text),
            ],
          ],
        ],
      ]),
    ]
  }

  private func row(_ day: (date: CivilDate, actual: Double?, band: QuantileBand)) -> JSONValue {
    let widest = day.band.band(QuantileBand.levels.count - 1)
    let half = day.band.band(0)
    return [
      "day": .string(day.date.iso), "actual": day.actual.map { .short($0) } ?? .null,
      "p2_5": .short(widest.lowerBound), "p97_5": .short(widest.upperBound), "p25": .short(half.lowerBound),
      "p75": .short(half.upperBound), "p50": .short(day.band.median),
      "outside": .bool(day.actual.map { !widest.contains($0) } ?? false),
    ]
  }

  private func area(_ from: String, _ to: String, _ color: String, _ opacity: Double, _ axis: Phrase) -> JSONValue {
    [
      "mark": ["type": "area", "color": .string(color), "opacity": .number(opacity), "interpolate": "step"],
      "encoding": ["x": x, "y": y(from, axis), "y2": ["field": .string(to)]],
    ]
  }

  private var x: JSONValue {
    let days = rows.joined().flatMap { $0.days.map(\.date) }
    let span = (days.max()?.dayNumber ?? 0) - (days.min()?.dayNumber ?? 0)
    let isLong = span > Self.mostDaysWithoutYear
    return [
      "field": "day", "type": "temporal", "title": nil, "scale": ["type": "utc"],
      "axis": [
        "format": isLong ? "%b %Y" : "%-d %b", "grid": false, "labelOverlap": "greedy",
        "tickCount": ["interval": "month", "step": isLong ? 6 : 2],
      ],
    ]
  }

  private func y(_ field: String, _ axis: Phrase) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "scale": ["zero": true], "axis": ["tickCount": 4],
      "title": .string(axis[language]),
    ]
  }
}
