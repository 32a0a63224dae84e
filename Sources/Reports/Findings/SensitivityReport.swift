public import Experiments
internal import Government
internal import Stochastics

/// What `mutasim sensitivity` prints: what would change the answer, then the inputs that matter.
public struct SensitivityReport: Sendable {
  let result: SensitivityResult
  let record: RunRecord
  let language: Language
  private typealias Words = Phrases.Sensitivity

  public init(_ result: SensitivityResult, _ record: RunRecord = RunRecord(), language: Language) {
    self.result = result
    self.record = record
    self.language = language
  }

  /// Rows of the table at most.
  private static let mostRows = 15

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    let findings = SensitivityFindings(result: result)
    let trials = result.evaluations.map { $0.onTime.map(\.count).max() ?? 0 }.filter { $0 > 0 }
    let run = Words.subtitle(
      inputs: result.inputs.count, values: result.evaluations.count, from: trials.min() ?? 0, to: trials.max() ?? 0,
      seed: result.scenario.comparison.seed, seconds: record.seconds)
    var lines =
      Wrapping.lines(result.scenario.title[language], width: width) + Wrapping.lines(run[language], width: width)
    lines.append("")
    lines += Wrapping.lines(findings.answer[language], width: width)
    lines += Wrapping.lines(findings.lead[language], width: width)
    lines.append("")
    let whole = table(isNarrow: false)
    lines +=
      whole.lines(width: width) ?? table(isNarrow: true).lines(width: width) ?? whole.blocks(width: width)
    lines.append("")
    for note in findings.notes { lines += Wrapping.lines(note[language], width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Inputs that change the answer, those important together, then those with the largest swing.
  private var rows: [Int] {
    let first = result.changing.map(\.input) + result.undecided + result.important.map(\.input)
    let swings = result.inputs.indices.filter { result.swing(of: $0) > 0 }
      .sorted { (-result.swing(of: $0), $0) < (-result.swing(of: $1), $1) }
    var seen: Set<Int> = []
    let chosen = (first + swings).filter { seen.insert($0).inserted }.prefix(Self.mostRows)
    return chosen.sorted { (-result.swing(of: $0), $0) < (-result.swing(of: $1), $1) }
  }

  /// - Parameter isNarrow: whether paths may be broken at their points; in a block nobody could copy them then.
  private func table(isNarrow: Bool) -> TextTable {
    let words = SensitivityWords(result: result)
    let rows = rows
    let column = { (head: [Phrase], cell: (Int) -> Phrase) in
      TextTable.Column(
        head: head.map { $0[language] }, cells: rows.map { TextTable.Cell(value: cell($0)[language]) })
    }
    let empty = Phrase("")
    var columns = [
      column([empty, Words.now]) { Self.short(words.base(result.inputs[$0])) },
      column([empty, Words.range]) { input in
        let one = result.inputs[input]
        return one.isNumber ? words.range(one) : empty
      },
      column(Words.leads) { leads($0, words) },
      column(Words.changes) { switches($0, words) },
    ]
    let important = Dictionary(result.important.map { ($0.input, $0) }) { first, _ in first }
    if !important.isEmpty {
      columns.append(
        column(Words.variance) { input in
          important[input]?.indices.map { .number(min(1, max(0, $0.total.value)) * 100, decimals: 0) } ?? empty
        })
      columns.append(
        column(Words.worthHead) { input in
          important[input]?.worth.map { worth in
            worth.value > 2 * worth.error
              ? .number(worth.value * words.scale, decimals: 1) : Phrase("–")
          } ?? empty
        })
    }
    return TextTable(
      nameHead: Words.input[language],
      names: rows.map { isNarrow ? Self.breakable(result.inputs[$0].path) : result.inputs[$0].path },
      columns: columns)
  }

  /// The lead at the two ends, – where one of them is the value of the study; or at the alternatives.
  private func leads(_ input: Int, _ words: SensitivityWords) -> Phrase {
    let own = result.ends.filter { $0.input == input && $0.lead.mean.isFinite }
    let one = result.inputs[input]
    guard one.isNumber else { return own.map { words.lead($0.lead) }.joined(" · ") }
    return [one.low, one.high].map { end in
      own.first { $0.number == end }.map { words.lead($0.lead) } ?? Phrase("–")
    }.joined(" · ")
  }

  /// Cut to what a column bears.
  private static func short(_ phrase: Phrase) -> Phrase {
    let cut = { (text: String) in text.count > 14 ? String(text.prefix(13)) + "…" : text }
    return Phrase(en: cut(phrase.en), id: cut(phrase.id))
  }

  /// A path that may be broken at its points.
  private static func breakable(_ path: String) -> String {
    var (text, line) = ("", 0)
    for part in path.split(separator: ".") {
      if line > 0, line + part.count > 26 { (text, line) = (text + ". ", 0) } else if line > 0 { text += "." }
      text += part
      line += part.count + 1
    }
    return text
  }

  private func switches(_ input: Int, _ words: SensitivityWords) -> Phrase {
    let found = result.switches.filter { $0.input == input }
      .map { $0.isAbove ? Words.above(words.value($0)) : Words.below(words.value($0)) }
    let choices = result.ends.filter { $0.input == input && $0.verdict == .other && $0.number.isNaN }.map {
      Phrase($0.text)
    }
    if found.isEmpty, choices.isEmpty { return result.undecided.contains(input) ? Words.tooClose : Phrase("–") }
    return (found + choices).joined(", ")
  }
}
