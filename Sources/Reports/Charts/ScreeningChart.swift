import Experiments
import Government
import Stochastics

/// How strongly each input moves the lead when all vary, and how much that depends on the others.
struct ScreeningChart {
  let result: SensitivityResult
  let language: Language
  private typealias Words = Phrases.Sensitivity
  private static let mostLabels = 8

  func draft() -> ChartDraft? {
    let words = SensitivityWords(result: result)
    let shown = result.effects.indices.filter {
      result.effects[$0].meanSize > 0 && result.effects[$0].deviation.isFinite
    }
    .sorted { (-result.effects[$0].meanSize, $0) < (-result.effects[$1].meanSize, $1) }
    guard let strongest = shown.first else { return nil }
    let most = result.effects[strongest].meanSize * words.scale
    let rows = shown.enumerated().map { rank, input -> JSONValue in
      let effect = result.effects[input]
      let isLeft = effect.meanSize * words.scale > 0.75 * most
      return [
        "input": .string(result.inputs[input].path), "size": .short(effect.meanSize * words.scale),
        "deviation": .short(effect.deviation * words.scale), "isLeft": .bool(isLeft),
        "label": .string(rank < Self.mostLabels ? Self.short(result.inputs[input].path) : ""),
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
        trajectories: result.effort.trajectories, trials: max(1, result.effort.trials / 2), level: Words.toleranceLine),
      width: 720,
      body: [
        "width": 720, "height": 400,
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
