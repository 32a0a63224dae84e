/// The one look of all charts: hues of Okabe and Ito, dark enough to be seen on white and on shaded days (WCAG 1.4.11), light grid,
/// no box.
enum ChartTheme {
  /// Colours of policies in the order of the scenario; of more than eight only some have one.
  static let palette = [
    "#0072B2", "#D55E00", "#00966D", "#C26C9B", "#BD7A00", "#2E90CE", "#8C6D31", "#4D4D4D",
  ]
  /// Dashes that tell lines apart without colour, in the same order; the first is solid.
  static let dashes: [JSONValue] = [
    [1, 0], [8, 3], [3, 2], [10, 3, 2, 3], [5, 5], [2, 4], [14, 4], [6, 2, 2, 2, 2, 2],
  ]
  /// Policies beyond those that have a colour of their own.
  static let other = "#8793a1"
  static let surge = "#f4efe2"
  static let surgeText = "#7d6b3f"
  static let tolerance = "#e9eef4"
  static let rule = "#7d8997"
  static let text = "#39424e"
  static let ink = "#1b2430"
  static let quiet = "#5a6675"
  static let background = "#ffffff"

  /// An edge of white behind words, which keeps lines from striking them through.
  static let textEdge: [String: JSONValue] = [
    "stroke": .string(background), "strokeWidth": 4, "strokeJoin": "round", "aria": false,
  ]

  static func color(ofPolicy policy: Int) -> String { palette[policy % palette.count] }

  /// Another for each policy of one colour.
  static func dash(ofPolicy policy: Int) -> JSONValue { dashes[(policy + policy / palette.count) % dashes.count] }

  /// The same hue, dark enough for a line over its own band.
  static func dark(_ color: String) -> String {
    guard let value = Int(color.dropFirst(), radix: 16) else { return color }
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let digits = String(Int(Double(part) * 0.65), radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }
    return "#" + parts.joined()
  }

  private static let font: JSONValue = "Inter, 'Source Sans 3', 'Segoe UI', 'DejaVu Sans', sans-serif"

  static func config(_ language: Language) -> JSONValue {
    [
      "background": .string(background), "font": font, "padding": 16,
      "title": title, "axis": axis, "axisY": ["domain": false, "ticks": false], "view": ["stroke": nil],
      "legend": legend, "header": header,
      "range": [
        "category": .array(palette.map { .string($0) }), "heatmap": ["scheme": "viridis"],
        "ramp": ["scheme": "cividis"],
      ],
      "text": ["font": font, "fontSize": 12, "color": .string(text)],
      "locale": ChartLocale.of(language),
    ]
  }

  private static let title: JSONValue = [
    "anchor": "start", "fontSize": 17, "fontWeight": 600, "color": .string(ink), "subtitleFontSize": 12.5,
    "subtitleColor": .string(quiet), "subtitlePadding": 6, "offset": 16, "lineHeight": 22,
  ]
  private static let axis: JSONValue = [
    "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": 400, "titleColor": .string(quiet),
    "labelColor": .string(text), "grid": true, "gridColor": "#e9edf2", "domainColor": "#c6ced8",
    "tickColor": "#c6ced8", "labelPadding": 6, "titlePadding": 10, "labelLimit": 0,
  ]
  private static let legend: JSONValue = [
    "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": 400, "orient": "top", "title": nil,
    "symbolSize": 120, "columnPadding": 18, "offset": 8, "labelLimit": 0, "labelColor": .string(text),
  ]
  private static let header: JSONValue = [
    "labelFontSize": 13, "labelFontWeight": 600, "labelAnchor": "start", "labelColor": .string(ink), "title": nil,
  ]
}
