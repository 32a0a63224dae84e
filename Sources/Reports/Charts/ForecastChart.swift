internal import Government
internal import Histories

/// The last months of a service's counts, and the bands of the days ahead.
struct ForecastChart {
  let forecast: Forecast
  let place: Int
  let language: Language
  private static let (width, height) = (760.0, 300.0)
  private static let pastDays = 120

  func draft() -> ChartDraft {
    ChartDraft(
      name: "forecast_\(place + 1)",
      title: Phrases.Forecast.chartTitle(
        forecast.service, total: rounded(forecast.total.mean), from: rounded(band.lowerBound),
        to: rounded(band.upperBound), days: forecast.days.count),
      subtitle: Phrases.Forecast.chartSubtitle, width: Self.width,
      body: [
        "width": .number(Self.width), "height": .number(Self.height),
        "layer": .array([
          bar("lower95", "upper95", 0.18), bar("lower80", "upper80", 0.3), bar("lower50", "upper50", 0.55), medians,
          counts,
        ]),
      ])
  }

  private var band: ClosedRange<Double> { forecast.total.band(0.8) }

  /// To the digit that the band bears.
  private func rounded(_ value: Double) -> Phrase {
    let half = (band.upperBound - band.lowerBound) / 2
    return .number(value, decimals: min(0, Numeral.decimals(of: value, halfWidth: half)))
  }

  private var color: JSONValue { .string(ChartTheme.color(ofPolicy: 0)) }

  private var days: JSONValue {
    .array(
      forecast.days.filter { !$0.isClosed }.map { day in
        let bands = DayScore.bands.map(day.band)
        return [
          "day": .string(day.date.iso), "median": .short(day.quantile(0.5)), "lower50": .short(bands[0].lowerBound),
          "upper50": .short(bands[0].upperBound), "lower80": .short(bands[1].lowerBound),
          "upper80": .short(bands[1].upperBound), "lower95": .short(bands[2].lowerBound),
          "upper95": .short(bands[2].upperBound),
        ]
      })
  }

  private var past: JSONValue {
    let history = forecast.history
    return .array(
      history.days.indices.suffix(Self.pastDays).compactMap { place in
        history.days[place].count.map { ["day": .string(history.date(of: place).iso), "count": .integer($0)] }
      })
  }

  private var x: JSONValue {
    [
      "field": "day", "type": "temporal", "title": nil, "scale": ["type": "utc"],
      "axis": [
        "format": "%-d %b", "grid": false, "labelOverlap": "greedy", "tickCount": ["interval": "month", "step": 1],
      ],
    ]
  }

  private func y(_ field: String) -> JSONValue {
    [
      "field": .string(field), "type": "quantitative", "scale": ["zero": true],
      "title": .string(Phrases.Forecast.perDay[language]),
    ]
  }

  private func bar(_ lower: String, _ upper: String, _ opacity: Double) -> JSONValue {
    [
      "data": ["values": days],
      "mark": ["type": "rule", "strokeWidth": .number(barWidth), "color": color, "opacity": .number(opacity)],
      "encoding": ["x": x, "y": y(lower), "y2": ["field": .string(upper)]],
    ]
  }

  private var barWidth: Double { min(6, max(1.5, 0.7 * Self.width / Double(Self.pastDays + forecast.days.count))) }

  private var medians: JSONValue {
    [
      "data": ["values": days],
      "mark": [
        "type": "tick", "orient": "horizontal", "thickness": 2, "size": .number(barWidth),
        "color": .string(ChartTheme.dark(ChartTheme.color(ofPolicy: 0))),
      ],
      "encoding": [
        "x": x, "y": y("median"),
        "tooltip": [["field": "day"], ["field": "median"], ["field": "lower80"], ["field": "upper80"]],
      ],
    ]
  }

  private var counts: JSONValue {
    [
      "data": ["values": past],
      "mark": ["type": "point", "filled": true, "size": 22, "color": .string(ChartTheme.text), "opacity": 0.75],
      "encoding": ["x": x, "y": y("count"), "tooltip": [["field": "day"], ["field": "count"]]],
    ]
  }
}
