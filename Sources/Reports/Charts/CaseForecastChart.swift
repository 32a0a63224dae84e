internal import Government
internal import Histories

/// How many requests of a service may be open at the end of each week ahead.
struct CaseForecastChart {
  let service: String
  let cases: CaseForecast
  let place: Int
  let language: Language
  private static let (width, height) = (760.0, 240.0)

  func draft() -> ChartDraft {
    ChartDraft(
      name: "open_\(place + 1)",
      title: Phrases.Forecast.openTitle(
        service, now: cases.openAtStart, from: .number(band.lowerBound, decimals: 0),
        to: .number(band.upperBound, decimals: 0)),
      subtitle: Phrases.Forecast.openSubtitle, width: Self.width,
      body: [
        "width": .number(Self.width), "height": .number(Self.height), "data": ["values": weeks],
        "layer": .array([
          bar("lower95", "upper95", 0.18), bar("lower80", "upper80", 0.3), bar("lower50", "upper50", 0.55), medians,
          now,
        ]),
      ])
  }

  private var band: ClosedRange<Double> { cases.weeks.last?.open.band(0.8) ?? 0...0 }

  private var color: JSONValue { .string(ChartTheme.color(ofPolicy: 0)) }

  private var weeks: JSONValue {
    .array(
      cases.weeks.map { week in
        let bands = DayScore.bands.map(week.open.band)
        return [
          "day": .string(week.last.iso), "median": .short(week.open.quantile(0.5)),
          "lower50": .short(bands[0].lowerBound), "upper50": .short(bands[0].upperBound),
          "lower80": .short(bands[1].lowerBound), "upper80": .short(bands[1].upperBound),
          "lower95": .short(bands[2].lowerBound), "upper95": .short(bands[2].upperBound),
        ]
      })
  }

  /// Milliseconds since 1970, as Vega counts time.
  private var ticks: [JSONValue] { cases.weeks.map { .integer($0.last.dayNumber * 86_400_000) } }

  private var x: JSONValue {
    [
      "field": "day", "type": "temporal", "title": nil, "scale": ["type": "utc", "padding": 16],
      "axis": ["format": "%-d %b", "grid": false, "labelOverlap": "greedy", "values": .array(ticks)],
    ]
  }

  private func y(_ field: String) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "scale": ["zero": true],
      "title": .string(Phrases.Forecast.openRequests[language]),
    ]
  }

  /// What is open before the first day ahead.
  private var now: JSONValue {
    let day = cases.weeks.first?.first.adding(days: -1).iso ?? ""
    return [
      "data": ["values": .array([["day": .string(day), "open": .integer(cases.openAtStart)]])],
      "mark": ["type": "point", "filled": true, "size": 30, "color": .string(ChartTheme.text)],
      "encoding": ["x": x, "y": y("open")],
    ]
  }

  private func bar(_ lower: String, _ upper: String, _ opacity: Double) -> JSONValue {
    [
      "mark": ["type": "rule", "strokeWidth": 10, "color": color, "opacity": .number(opacity)],
      "encoding": ["x": x, "y": y(lower), "y2": ["field": .string(upper)]],
    ]
  }

  private var medians: JSONValue {
    [
      "mark": [
        "type": "tick", "orient": "horizontal", "thickness": 2, "size": 10,
        "color": .string(ChartTheme.dark(ChartTheme.color(ofPolicy: 0))),
      ],
      "encoding": [
        "x": x, "y": y("median"),
        "tooltip": [["field": "day"], ["field": "median"], ["field": "lower80"], ["field": "upper80"]],
      ],
    ]
  }
}
