import Experiments
import Government
import Stochastics

/// When officers go: the letter on its way, training, and service elsewhere, as bars over the days; medians over the trials.
struct MovesChart {
  static let name = "moves"
  private static let width = 760.0
  private static let (mostPolicies, mostRows) = (8, 12)
  let inputs: ChartInputs
  let comparison: Comparison
  private let rows: [MoveRow]

  init?(inputs: ChartInputs) {
    guard let comparison = inputs.comparison, comparison.result.count >= Estimates.fewestValues else { return nil }
    (self.inputs, self.comparison) = (inputs, comparison)
    let others = inputs.policies.count <= Self.mostPolicies ? Array(inputs.policies) : inputs.rivals
    let shown = [inputs.answer].compactMap { $0 } + others.filter { $0 != inputs.answer }
    rows = Array(shown.flatMap { MoveRow.all(of: $0, in: comparison, inputs) }.prefix(Self.mostRows))
    if rows.isEmpty { return nil }
  }

  func draft() -> ChartDraft {
    let axis = DayAxis(inputs).covering(rows.flatMap(\.stays).flatMap(\.days))
    let height = rows.reduce(0.0) { $0 + 18 * Double(max(2, $1.label.split(separator: "\n").count)) }
    let gutter = Double(rows.flatMap { $0.label.split(separator: "\n") }.map(\.count).max() ?? 0) * 7
    let layers = axis.surgeLayers(width: Self.width) + [reach(axis), bars(axis)]
    let subtitle = [
      Words.shown(trials: inputs.trialCount), axis.surges.isEmpty ? nil : Phrases.Charts.shaded,
    ].compactMap { $0 }.joined("")
    return ChartDraft(
      name: Self.name, title: title, subtitle: subtitle, width: Self.width + gutter,
      body: [
        "width": .number(Self.width), "height": .number(height), "layer": .array(layers), "usermeta": ["above": true],
      ])
  }

  private typealias Words = Phrases.Charts.Moves
  private var language: Language { inputs.language }

  private var title: Phrase {
    guard let row = rows.first, row.policy == inputs.answer, let stay = row.stays.first else { return Words.title }
    return Words.title(inputs.name(ofPolicy: row.policy), atWork: date(stay.atWork.lowerBound))
  }

  private func date(_ day: Int) -> Phrase { Phrase.date(inputs.scenario.calendar.date(of: day)) }

  /// From the earliest first day to the latest last one in nine of ten trials.
  private func reach(_ axis: DayAxis) -> JSONValue {
    let values = rows.flatMap { row in row.stays.map { value($0.reach, of: row, axis) } }
    return [
      "data": ["values": .array(values.map { .object($0) })],
      "mark": ["type": "rule", "color": .string(ChartTheme.text), "strokeWidth": 1],
      "encoding": ["x": axis.x, "x2": ["field": "end"], "y": y],
    ]
  }

  private func bars(_ axis: DayAxis) -> JSONValue {
    let values = rows.flatMap { row in
      row.stays.flatMap { stay in
        stay.stages.map { stage, days -> JSONValue in
          .object(
            value(days, of: row, axis).merging([
              "stage": .string(stage.name[language]), "of": .string(row.label.replacing("\n", with: " ")),
            ]) { $1 })
        }
      }
    }
    let stages = MoveRow.Stage.allCases.filter { stage in
      rows.contains { $0.stays.contains { $0.stages.contains { $0.0 == stage } } }
    }
    return [
      "data": ["values": .array(values)], "mark": ["type": "bar", "height": 13],
      "encoding": [
        "x": axis.x, "x2": ["field": "end"], "y": y,
        "color": [
          "field": "stage", "type": "nominal", "legend": ["symbolType": "square", "offset": 26],
          "scale": [
            "domain": .array(stages.map { .string($0.name[language]) }),
            "range": .array(stages.map { .string($0.color) }),
          ],
        ],
        "tooltip": [
          ["field": "of", "title": .string(Phrases.Charts.policy[language])],
          ["field": "stage", "title": .string(Words.stageHead[language])],
          ["field": "day", "type": "temporal", "title": .string(Words.from[language]), "format": "%-d %b %Y"],
          ["field": "last", "type": "temporal", "title": .string(Words.until[language]), "format": "%-d %b %Y"],
        ],
      ],
    ]
  }

  private func value(_ days: Range<Int>, of row: MoveRow, _ axis: DayAxis) -> [String: JSONValue] {
    [
      "row": .string(row.key), "day": axis.iso(days.lowerBound), "end": axis.iso(min(days.upperBound, axis.to - 1)),
      "last": axis.iso(days.upperBound - 1),
    ]
  }

  private var y: JSONValue {
    [
      "field": "row", "type": "nominal", "title": nil,
      "scale": ["domain": .array(rows.map { .string($0.key) })],
      "axis": [
        "grid": false, "labelExpr": "split(split(datum.label, '\\t')[0], '\\n')", "labelLineHeight": 14,
      ],
    ]
  }
}
