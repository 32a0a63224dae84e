internal import Government
public import Histories
internal import Stochastics

/// All that was forecast and came, of the evaluations beside the results.
public struct RecordTotals: Sendable, Hashable {
  /// Runs with a policy.
  let runs: Int
  let days: Int
  /// Share of days inside the bands of `QuantileBand.levels`.
  let shares: [Double]
}

/// What `mutasim evaluate` prints.
public struct EvaluationReport: Sendable {
  private typealias Words = Phrases.Evaluation
  let evaluation: Evaluation
  let record: RecordTotals?
  let language: Language

  /// An evaluation beside the record of all of them; nil = nothing is said of it.
  public init(_ evaluation: Evaluation, _ record: RecordTotals?, language: Language) {
    self.evaluation = evaluation
    self.record = record
    self.language = language
  }

  /// The whole text, its lines at most `width` characters long where words allow.
  public func text(width: Int) -> String {
    let (run, days) = (evaluation.run, evaluation.days)
    let title = Words.title(run.title, run.policy, from: days.lowerBound, to: days.upperBound)
    var lines = Wrapping.lines(title[language], width: width)
    if !run.isAnswer {
      lines += Wrapping.lines((run.hasAnswer ? Words.notAnswer : Words.noAnswer)[language], width: width)
    }
    lines.append("")
    lines += table.lines(width: width) ?? table.blocks(width: width)
    for sentence in [expected] { lines += Wrapping.lines(sentence[language], width: width) }
    lines += ["", Words.whatWasOff[language] + ":"]
    for cause in evaluation.causes {
      let sentence = Words.input(cause.input) + Phrase(": ") + told(cause)
      lines += Wrapping.lines((cause.isOff ? "▸ " : "· ") + sentence[language], width: width)
    }
    for note in notes { lines += [""] + Wrapping.lines(note[language], width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: TextTable {
    typealias Past = Phrases.Past
    let rows = evaluation.judged
    func column(_ head: [Phrase], _ cell: (BandCoverage) -> Phrase) -> TextTable.Column {
      TextTable.Column(
        head: head.map { $0[language] }, cells: rows.map { TextTable.Cell(value: cell($0.coverage)[language]) })
    }
    func mean(_ value: Double) -> Phrase { .number(value, decimals: value < 10 ? 2 : 0) }
    return TextTable(
      nameHead: Past.measure[language], names: rows.map { Past.axis($0.measure)[language] },
      columns: [column([Past.days], { .count($0.days) })]
        + QuantileBand.levels.indices.map { level in
          column([Past.band(QuantileBand.levels[level])]) { .cautiousPercent($0.share(level)) }
        } + [
          column([Past.meanActual], { mean($0.meanActual) }), column([Past.meanExpected], { mean($0.meanExpected) }),
        ])
  }

  private var expected: Phrase {
    Words.expected(
      QuantileBand.levels.indices.map { .percent(QuantileBand.expectedShare($0, trials: evaluation.run.trials)) },
      trials: evaluation.run.trials)
  }

  private func told(_ cause: EvaluationCause) -> Phrase {
    switch cause.finding {
    case .ratio(let value, let interval, let days):
      let numbers = [value, interval.lower, interval.upper].map { Phrase.number($0, decimals: 2) }
      return Words.ratio(numbers[0], from: numbers[1], to: numbers[2], days: days, isOff: cause.isOff)
    case .days(let day, let expected): return Words.arrival(day, expected)
    case .unknown(let doubt): return Words.unknown(doubt)
    }
  }

  private var notes: [Phrase] {
    var notes: [Phrase] = []
    if !evaluation.unused.isEmpty {
      notes.append(Words.missingServices + Phrase(" " + evaluation.unused.joined(separator: ", ") + "."))
    }
    if let part = evaluation.part { notes.append(Phrases.Registers.part(part.unit, part.requests, of: part.of)) }
    if evaluation.impossibleRows > 0 { notes.append(Phrases.Registers.impossible(evaluation.impossibleRows)) }
    if let record, record.runs > 1 {
      let shares = record.shares.map { Phrase.percent($0) }
      notes.append(Words.record(days: record.days, studies: record.runs, shares))
    }
    return notes
  }
}
