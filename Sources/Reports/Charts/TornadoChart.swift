import Experiments
import Government

/// The lead of the policy recommended at each end of each input's range, the widest on top.
struct TornadoChart {
  let result: SensitivityResult
  let language: Language
  private typealias Words = Phrases.Sensitivity
  private static let mostRows = 15
  private static let width = 560.0

  private var words: SensitivityWords { SensitivityWords(result: result) }
  private var base: Double { result.answer.lead.mean * words.scale }

  private var rows: [Int] {
    // A bar of less than a hundredth of the longest is no more than its own edge.
    let seen = (result.inputs.indices.map(result.swing).max() ?? 0) / 100
    let moving = result.inputs.indices.filter { result.swing(of: $0) > seen }
    return Array(moving.sorted { (-result.swing(of: $0), $0) < (-result.swing(of: $1), $1) }.prefix(Self.mostRows))
  }

  func draft() -> ChartDraft? {
    let rows = rows
    guard !rows.isEmpty, base.isFinite else { return nil }
    // Of two bars to one side the shorter stands in front.
    let moves = rows.flatMap { input in
      result.ends.filter { $0.input == input && $0.lead.mean.isFinite }
        .sorted { (-abs($0.change.mean), $0.text) < (-abs($1.change.mean), $1.text) }
    }
    let trials = moves.map(\.trials)
    let (fewest, most) = (trials.min() ?? 0, trials.max() ?? 0)
    let labels = rows.map(label)
    let gutter = Double(labels.flatMap { $0.split(separator: "\n") }.map(\.count).max() ?? 0) * 6.6
    let y: JSONValue = [
      "field": "input", "type": "nominal", "title": nil, "scale": ["domain": .array(labels.map { .string($0) })],
      "axis": ["grid": false, "labelExpr": "split(datum.label, '\\n')", "labelLineHeight": 14, "labelOffset": -6],
    ]
    return ChartDraft(
      name: "tornado", title: SensitivityFindings(result: result).title,
      subtitle: Words.tornado(
        shown: rows.count, of: result.inputs.count, trials: fewest == most ? "\(most)" : "\(fewest)–\(most)"),
      width: Self.width + gutter,
      body: [
        "width": .number(Self.width), "height": .number(Double(rows.count) * 36),
        "layer": .array(layers(moves, y, Dictionary(uniqueKeysWithValues: zip(rows, labels)))),
      ])
  }

  private func label(_ input: Int) -> String {
    let one = result.inputs[input]
    let path = TextLines.broken(one.path, at: 52, atMost: 1).joined()
    guard one.isNumber else { return path + "\n" + one.value }
    let unit = words.unit(of: one).isEmpty ? "" : " " + one.unit
    return "\(path)\n\(words.base(one)[language])\(unit) (\(words.range(one)[language]))"
  }

  private func layers(_ moves: [SensitivityResult.Move], _ y: JSONValue, _ labels: [Int: String]) -> [JSONValue] {
    let (low, high) = domain(moves)
    let rows = moves.map { row($0, labels[$0.input] ?? "", isLabelled: isOutermost($0, of: moves, within: high - low)) }
    let changing = zip(moves, rows).filter { $0.0.verdict == .other }.map(\.1)
    let x: JSONValue = [
      "field": "lead", "type": "quantitative", "title": .string(axis),
      "scale": ["domain": [.short(low), .short(high)], "zero": false, "nice": false],
    ]
    return [
      [
        "data": ["values": .array(rows)], "mark": ["type": "bar", "height": 15],
        "encoding": [
          "x": x, "x2": ["field": "base"], "y": y, "color": color,
          "tooltip": [
            ["field": "input"], ["field": "value"], ["field": "lead", "format": "+.3~g"], ["field": "answer"],
          ],
        ],
      ],
      ends(rows, y, isLeft: true), ends(rows, y, isLeft: false),
      rule(at: 0, dash: [3, 3]), rule(at: base, dash: [1, 0]),
      [
        "data": ["values": .array(changing)],
        "mark": [
          "type": "point", "shape": "diamond", "filled": true, "size": 110, "opacity": 1,
          "color": .string(ChartTheme.ink),
        ],
        "encoding": ["x": x, "y": y],
      ],
    ]
  }

  /// All leads and 0, with room for the values at the ends of the bars.
  private func domain(_ moves: [SensitivityResult.Move]) -> (Double, Double) {
    let leads = moves.map { $0.lead.mean * words.scale } + [0, base]
    let (low, high) = (leads.min() ?? 0, leads.max() ?? 1)
    let longest = moves.map(\.text.count).max() ?? 0
    let share = min(0.25, (18 + 6.6 * Double(longest)) / Self.width)
    let air = (high - low) * share / (1 - 2 * share)
    return (low - air, high + air)
  }

  /// Of the bars of one input to one side the longest, if it is long enough to be seen.
  private func isOutermost(
    _ move: SensitivityResult.Move, of moves: [SensitivityResult.Move], within width: Double
  ) -> Bool {
    let length = { (one: SensitivityResult.Move) in one.lead.mean * words.scale - base }
    guard abs(length(move)) > 0.005 * width else { return false }
    let others = moves.filter { $0.input == move.input && $0.text != move.text && length($0) * length(move) > 0 }
    return others.allSatisfy {
      abs(length($0)) < abs(length(move)) || abs(length($0)) == abs(length(move)) && $0.text > move.text
    }
  }

  private func row(_ move: SensitivityResult.Move, _ label: String, isLabelled: Bool) -> JSONValue {
    let input = result.inputs[move.input]
    let side = !input.isNumber ? Words.alternative : move.number < input.base ? Words.lowEnd : Words.highEnd
    return [
      "input": .string(label), "lead": .short(move.lead.mean * words.scale), "base": .short(base),
      "value": .string(input.isNumber ? words.number(move.number)[language] : move.text),
      "side": .string(side[language]),
      "answer": .string(move.answer.map { words.policy($0)[language] } ?? "–"),
      "end": .string(isLabelled ? end(input, move) : ""), "isLeft": .bool(move.lead.mean * words.scale < base),
    ]
  }

  private func end(_ input: StudyInput, _ move: SensitivityResult.Move) -> String {
    input.isNumber ? words.number(move.number)[language] : TextLines.broken(move.text, at: 16, atMost: 1).joined()
  }

  /// The value at the end of each bar.
  private func ends(_ rows: [JSONValue], _ y: JSONValue, isLeft: Bool) -> JSONValue {
    [
      "data": ["values": .array(rows)], "transform": [["filter": .string("datum.isLeft === \(isLeft)")]],
      "mark": [
        "type": "text", "align": isLeft ? "right" : "left", "dx": isLeft ? -9 : 9, "fontSize": 11,
        "color": .string(ChartTheme.text),
      ],
      "encoding": [
        "x": ["field": "lead", "type": "quantitative"], "y": y, "text": ["field": "end", "type": "nominal"],
      ],
    ]
  }

  private func rule(at value: Double, dash: JSONValue) -> JSONValue {
    [
      "data": ["values": [["at": .short(value)]]],
      "mark": ["type": "rule", "color": .string(ChartTheme.rule), "strokeDash": dash],
      "encoding": ["x": ["field": "at", "type": "quantitative"]],
    ]
  }

  private var color: JSONValue {
    let sides = [Words.lowEnd, Words.highEnd, Words.alternative].map { JSONValue.string($0[language]) }
    let colors = [0, 4, 2].map { JSONValue.string(ChartTheme.palette[$0]) }
    return [
      "field": "side", "type": "nominal", "scale": ["domain": .array(sides), "range": .array(colors)],
      "legend": ["symbolType": "square"],
    ]
  }

  private var axis: String {
    Words.leadAxis(
      words.rival(result.answer.policy), words.rival(result.answer.rival), words.measure, unit: words.unit)[language]
  }
}
