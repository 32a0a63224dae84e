import Experiments
import Government
import Stochastics

/// How strongly each input moves the lead when all vary, and how much that depends on the others.
struct ScreeningChart {
  let result: SensitivityResult
  let language: Language
  private typealias Words = Phrases.Sensitivity
  private static let mostLabels = 8
  private static let width = 720.0
  private static let height = 400.0
  private static let letterWidth = 6.4
  private static let lineHeight = 14.0

  func draft() -> ChartDraft? {
    let words = SensitivityWords(result: result)
    let shown = result.effects.indices.filter {
      result.effects[$0].meanSize > 0 && result.effects[$0].deviation.isFinite
    }
    .sorted { (-result.effects[$0].meanSize, $0) < (-result.effects[$1].meanSize, $1) }
    guard let strongest = shown.first else { return nil }
    let labelled = labelled(shown)
    let rows = shown.map { input -> JSONValue in
      let effect = result.effects[input]
      let isLeft = isLeft(effect, of: strongest)
      return [
        "input": .string(result.inputs[input].path), "size": .short(effect.meanSize * words.scale),
        "deviation": .short(effect.deviation * words.scale), "isLeft": .bool(isLeft),
        "label": .string(labelled.contains(input) ? Self.short(result.inputs[input].path) : ""),
      ]
    }
    let tolerance = result.scenario.comparison.tolerance(of: result.measure) * words.scale
    let x: JSONValue = [
      "field": "size", "type": "quantitative",
      "title": .string("\(Words.meanSize[language]) (\(words.unit[language]))"),
    ]
    let y: JSONValue = [
      "field": "deviation", "type": "quantitative",
      "title": .string("\(Words.deviation[language]) (\(words.unit[language]))"),
    ]
    let color: JSONValue = .string(ChartTheme.palette[0])
    return ChartDraft(
      name: "screening", title: Words.screeningTitle,
      subtitle: Words.screening(
        trajectories: result.effort.trajectories, trials: result.effort.screening, level: Words.toleranceLine),
      width: 720,
      body: [
        "width": .short(Self.width), "height": .short(Self.height),
        "layer": [
          [
            "data": ["values": [["at": .short(tolerance)]]],
            "mark": ["type": "rule", "color": .string(ChartTheme.rule), "strokeDash": [3, 3]],
            "encoding": ["x": ["field": "at", "type": "quantitative"]],
          ],
          [
            "data": ["values": .array(rows)],
            "mark": ["type": "point", "filled": true, "size": 60, "opacity": 0.8, "color": color],
            "encoding": [
              "x": x, "y": y,
              "tooltip": [
                ["field": "input"], ["field": "size", "format": ".3~g"], ["field": "deviation", "format": ".3~g"],
              ],
            ],
          ],
          text(rows, isLeft: false), text(rows, isLeft: true),
        ],
      ])
  }

  private func isLeft(_ effect: ElementaryEffects, of strongest: Int) -> Bool {
    effect.meanSize > 0.75 * result.effects[strongest].meanSize
  }

  /// Of the strongest inputs those whose labels meet no label of a stronger one.
  private func labelled(_ shown: [Int]) -> [Int] {
    let widest = shown.map { result.effects[$0].meanSize }.max() ?? 1
    let highest = max(shown.map { result.effects[$0].deviation }.max() ?? 1, .leastNormalMagnitude)
    var taken: [(from: Double, to: Double, y: Double)] = []
    return shown.prefix(Self.mostLabels).filter { input in
      let effect = result.effects[input]
      let x = effect.meanSize / widest * Self.width
      let y = effect.deviation / highest * Self.height
      let length = Self.letterWidth * Double(Self.short(result.inputs[input].path).count) + 8
      let ends = isLeft(effect, of: shown[0]) ? (x - length, x) : (x, x + length)
      let isFree = taken.allSatisfy { $0.to < ends.0 || ends.1 < $0.from || abs($0.y - y) > Self.lineHeight }
      if isFree { taken.append((ends.0, ends.1, y)) }
      return isFree
    }
  }

  private static func short(_ path: String) -> String {
    path.hasPrefix("parameters.") ? String(path.dropFirst("parameters.".count)) : path
  }

  private func text(_ rows: [JSONValue], isLeft: Bool) -> JSONValue {
    [
      "data": ["values": .array(rows)],
      "transform": [["filter": .string("datum.isLeft === \(isLeft) && datum.label !== ''")]],
      "mark": [
        "type": "text", "align": isLeft ? "right" : "left", "dx": isLeft ? -8 : 8, "fontSize": 11,
        "color": .string(ChartTheme.text),
      ],
      "encoding": [
        "x": ["field": "size", "type": "quantitative"], "y": ["field": "deviation", "type": "quantitative"],
        "text": ["field": "label", "type": "nominal"],
      ],
    ]
  }
}
