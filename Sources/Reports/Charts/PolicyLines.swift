/// Encodings that give each policy its colour and dash, with one legend that fits above the plot.
struct PolicyLines {
  let labels: [String]
  /// Colour of each.
  let colors: [String]
  let width: Double
  /// Room below the legend for labels above the plot.
  var offset = 8.0

  private var shown: [String] { zip(labels, colors).filter { $0.1 != ChartTheme.other }.map(\.0) }

  private var domain: JSONValue { .array(labels.map { .string($0) }) }

  /// Columns of the legend, so that it is no wider than the plot: one row if it fits.
  private var columns: Double {
    let widths = shown.map { label in
      Double(label.split(separator: "\n").map(\.count).max() ?? 1) * 7.2 + 50
    }
    if widths.reduce(0, +) <= width { return Double(shown.count) }
    return max(1, (width / (widths.max() ?? width)).rounded(.down))
  }

  private var legend: JSONValue {
    [
      "values": .array(shown.map { .string($0) }), "columns": .number(columns),
      "labelExpr": "split(datum.label, '\\n')", "symbolType": "stroke",
      "symbolSize": 500, "symbolStrokeWidth": 2.5, "rowPadding": 5, "offset": .number(offset),
    ]
  }

  var encodings: [String: JSONValue] {
    let dashes = colors.enumerated().map {
      $1 == ChartTheme.other ? ChartTheme.dashes[0] : ChartTheme.dash(ofPolicy: $0)
    }
    let thin = JSONValue.array(zip(labels, colors).filter { $0.1 == ChartTheme.other }.map { .string($0.0) })
    return [
      "color": [
        "field": "policy", "type": "nominal", "scale": ["domain": domain, "range": .array(colors.map { .string($0) })],
        "legend": legend,
      ],
      "strokeDash": [
        "field": "policy", "type": "nominal", "scale": ["domain": domain, "range": .array(dashes)], "legend": legend,
      ],
      "strokeWidth": [
        "condition": ["test": .string("indexof(\(thin.line), datum.policy) < 0"), "value": 2.2], "value": 1,
      ],
    ]
  }
}
