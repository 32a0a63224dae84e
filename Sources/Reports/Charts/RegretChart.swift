import Experiments
import Government

/// How far each policy lies behind the best of each world, the least bad in its worst world on top.
struct RegretChart {
  let result: WorldsResult
  let language: Language
  private typealias Words = Phrases.Worlds
  private static let width = 560.0

  private var words: WorldsWords { WorldsWords(result) }
  private var regrets: Regrets { result.decided }

  /// nil where nothing was observed.
  func draft() -> ChartDraft? {
    let order = result.policies.indices.filter { regrets.largest[$0].estimate.mean.isFinite }
      .sorted { (regrets.largest[$0].estimate.mean, $0) < (regrets.largest[$1].estimate.mean, $1) }
    guard !order.isEmpty else { return nil }
    let labels = order.map { words.policy($0)[language] }
    let shown = labels.map { TextLines.broken($0, at: 30).count }.max() ?? 1
    let gutter = Double(min(30, labels.map(\.count).max() ?? 0)) * 7
    let step = Double(max(15 * shown, 11 * result.worlds.count) + 12)
    return ChartDraft(
      name: "regret", title: WorldsFindings(result: result).title,
      subtitle: Words.chart(
        place: words.measure, trials: .count(result.trials), level: .cautiousPercent(result.confidence)),
      width: Self.width + gutter,
      body: [
        "width": .number(Self.width), "height": .number(step * Double(order.count)),
        "layer": .array(layers(order, labels)),
      ])
  }

  private func layers(_ order: [Int], _ labels: [String]) -> [JSONValue] {
    let y: JSONValue = [
      "field": "policy", "type": "nominal", "title": nil,
      "scale": ["domain": .array(labels.map { .string(TextLines.broken($0, at: 30).joined(separator: "\n")) })],
      "axis": ["grid": false, "labelExpr": "split(datum.label, '\\n')", "labelLineHeight": 15],
    ]
    let rows = zip(order, labels).flatMap { policy, label in
      result.worlds.indices.map { row($0, policy, TextLines.broken(label, at: 30).joined(separator: "\n")) }
    }
    let x: JSONValue = [
      "field": "regret", "type": "quantitative",
      "title": .string(Words.axis(words.measure, unit: words.gapUnit)[language]), "scale": ["zero": true],
    ]
    return [
      [
        "data": ["values": [["from": 0, "to": .short(regrets.tolerance * words.scale)]]],
        "mark": ["type": "rect", "color": .string(ChartTheme.tolerance)],
        "encoding": ["x": ["field": "from", "type": "quantitative"], "x2": ["field": "to"]],
      ],
      [
        "data": ["values": .array(rows)], "transform": [["filter": "isValid(datum.upper)"]],
        "mark": ["type": "rule", "strokeWidth": 2],
        "encoding": [
          "x": ["field": "lower", "type": "quantitative"], "x2": ["field": "upper"], "y": y, "yOffset": offset,
          "color": color,
        ],
      ],
      [
        "data": ["values": .array(rows)], "mark": ["type": "point", "filled": true, "size": 60, "opacity": 1],
        "encoding": [
          "x": x, "y": y, "yOffset": offset, "color": color, "shape": shape,
          "tooltip": [
            ["field": "policy"], ["field": "world"], ["field": "regret", "format": ".3~g"],
            ["field": "lower", "format": ".3~g"], ["field": "upper", "format": ".3~g"],
          ],
        ],
      ],
    ]
  }

  private func row(_ world: Int, _ policy: Int, _ label: String) -> JSONValue {
    let regret = regrets.regrets[world][policy].estimate
    return [
      "policy": .string(label), "world": .string(words.world(world)[language]),
      "regret": .short(regret.mean * words.scale), "lower": .short(regret.lower * words.scale),
      "upper": .short(regret.upper * words.scale),
    ]
  }

  private var names: JSONValue { .array(result.worlds.indices.map { .string(words.world($0)[language]) }) }

  private var offset: JSONValue { ["field": "world", "type": "nominal", "scale": ["domain": names]] }

  private var color: JSONValue {
    let colors = result.worlds.indices.map { JSONValue.string(ChartTheme.color(ofPolicy: $0)) }
    return ["field": "world", "type": "nominal", "scale": ["domain": names, "range": .array(colors)]]
  }

  private static let shapes: [JSONValue] = ["circle", "square", "diamond", "triangle-up", "cross", "triangle-down"]

  private var shape: JSONValue {
    let shapes = result.worlds.indices.map { Self.shapes[$0 % Self.shapes.count] }
    return ["field": "world", "type": "nominal", "scale": ["domain": names, "range": .array(shapes)]]
  }
}
