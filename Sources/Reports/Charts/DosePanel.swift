import Experiments

/// One picture of a dose–response chart: points with intervals joined by lines, over lines to hold them against.
struct DosePanel {
  /// A level to compare with, labelled beside the plot.
  struct Line {
    var value: Double
    var label: String
    var isSolid: Bool
  }

  let series: DoseSeries
  let width: Double
  let title: String
  let isPercent: Bool
  private static let height = 280.0

  func picture(_ estimates: [Estimate], scale: Double, lines: [Line], domain: (Double, Double)? = nil) -> JSONValue {
    let lines = lines.filter(\.value.isFinite)
    let (low, high) = domain ?? range(estimates, scale, lines)
    let y: JSONValue = [
      "type": "quantitative", "title": nil, "axis": ["tickCount": 5],
      // With a tick at its top, headings of panels stand at one height.
      "scale": ["domain": [.short(low), .short(high)], "nice": true, "zero": false],
    ]
    let labels = series.labels
    let rows = estimates.indices.filter { estimates[$0].mean.isFinite }.map { row($0, estimates[$0], scale, labels) }
    let bars = rows.filter { if case .object(let entries) = $0 { entries["lower"] != nil } else { false } }
    var layers = zip(lines, shifts(lines, perUnit: Self.height / (high - low))).flatMap { rule($0, y, shift: $1) }
    layers.append([
      "data": ["values": .array(bars)], "mark": ["type": "rule", "strokeWidth": 1.6, "opacity": 0.75, "clip": true],
      "encoding": encoding(
        ["x": x, "y": y.merging(["field": "lower"]), "y2": ["field": "upper"]], hasDashes: false),
    ])
    layers.append([
      "data": ["values": .array(rows)], "mark": ["type": "line", "strokeWidth": 2],
      "encoding": encoding(["x": x, "y": y.merging(["field": "mean"])], hasDashes: true),
    ])
    layers.append([
      "data": ["values": .array(rows)], "mark": ["type": "point", "filled": true, "size": 55, "opacity": 1],
      "encoding": encoding(
        [
          "x": x, "y": y.merging(["field": "mean"]),
          "tooltip": [["field": "at"], ["field": "mean", "format": ".3~r"]],
        ],
        hasDashes: false),
    ])
    return [
      "title": Panels.heading(title, width: width), "width": .number(width), "height": .number(Self.height),
      "layer": .array(layers),
    ]
  }

  private var x: JSONValue { series.axis.merging(["field": "x"]) }

  private func row(_ point: Int, _ estimate: Estimate, _ scale: Double, _ labels: [String]) -> JSONValue {
    var row: JSONValue = [
      "x": .short(series.x(of: point)), "mean": .short(estimate.mean * scale), "at": .string(series.text(of: point)),
    ]
    if !labels.isEmpty { row = row.merging(["policy": .string(labels[series.line(of: point)])]) }
    guard estimate.lower.isFinite, estimate.upper.isFinite else { return row }
    return row.merging(["lower": .short(estimate.lower * scale), "upper": .short(estimate.upper * scale)])
  }

  /// With the colours of the lines, and one legend for all panels.
  private func encoding(_ own: [String: JSONValue], hasDashes: Bool) -> JSONValue {
    let labels = series.labels
    guard !labels.isEmpty else {
      return .object(own.merging(["color": ["value": .string(ChartTheme.palette[0])]]) { $1 })
    }
    var shared = PolicyLines(
      labels: labels, colors: labels.indices.map { ChartTheme.color(ofPolicy: $0) }, width: width * 2
    ).encodings
    if !hasDashes { shared["strokeDash"] = nil }
    return .object(own.merging(shared) { $1 })
  }

  /// All intervals and levels with some air; shares stay within 0 and 100.
  private func range(_ estimates: [Estimate], _ scale: Double, _ lines: [Line]) -> (Double, Double) {
    let ends = estimates.flatMap { [$0.mean, $0.lower, $0.upper] }.map { $0 * scale } + lines.map(\.value)
    let finite = ends.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return (0, 1) }
    let air = high > low ? (high - low) * 0.12 : max(abs(high) * 0.1, 0.1)
    return isPercent ? (max(0, low - air), min(100, high + air)) : (max(0, low - air), high + air)
  }

  /// How far down each label moves, in pixels, so that two close levels can be read.
  private func shifts(_ lines: [Line], perUnit: Double) -> [Double] {
    guard lines.count == 2 else { return lines.map { _ in 0 } }
    let apart = (lines[0].value - lines[1].value) * perUnit
    let push = max(0, 14 - abs(apart)) / 2
    return apart < 0 ? [push, -push] : [-push, push]
  }

  private func rule(_ line: Line, _ y: JSONValue, shift: Double) -> [JSONValue] {
    let data: JSONValue = ["values": [["level": .short(line.value), "label": .string(line.label)]]]
    let level = y.merging(["field": "level"])
    return [
      [
        "data": data,
        "mark": [
          "type": "rule", "color": .string(line.isSolid ? ChartTheme.text : ChartTheme.rule),
          "strokeDash": line.isSolid ? [1, 0] : [4, 3], "strokeWidth": 1.2,
        ],
        "encoding": ["y": level],
      ],
      [
        "data": data,
        "mark": [
          "type": "text", "align": "left", "baseline": "middle", "dx": 5, "dy": .number(shift), "fontSize": 11,
          "color": .string(ChartTheme.quiet),
        ],
        "encoding": ["x": ["value": .number(width)], "y": level, "text": ["field": "label"]],
      ],
    ]
  }
}
