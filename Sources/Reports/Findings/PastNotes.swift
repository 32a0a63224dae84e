internal import Experiments
internal import Government
internal import Histories
internal import Stochastics

/// What an office's own past says of the model, in sentences.
struct PastNotes {
  private typealias Words = Phrases.Past
  let past: PastTrials

  /// The warning first, where there is one.
  var sentences: [Phrase] { [warning, shares, rushes, unexpected, impossible].compactMap { $0 } }

  var shares: Phrase {
    let widest = QuantileBand.levels.count - 1
    return Words.shares(
      from: past.days.lowerBound, to: past.days.upperBound, trials: past.trials,
      past.judged.map { Words.name($0.measure) + Phrase(" ") + .cautiousPercent($0.coverage.share(widest)) },
      expected: .percent(QuantileBand.expectedShare(widest, trials: past.trials)))
  }

  var warning: Phrase? {
    guard past.isSurprising else { return nil }
    let items = past.judged.compactMap { judged -> Phrase? in
      guard let level = judged.isLow.lastIndex(of: true) else { return nil }
      let coverage = judged.coverage
      let means = [coverage.meanActual, coverage.meanExpected].map { Phrase.number($0, decimals: $0 < 10 ? 1 : 0) }
      return Words.low(
        judged.measure, .cautiousPercent(coverage.share(level)), level: QuantileBand.levels[level], actual: means[0],
        expected: means[1])
    }
    return Words.unlike(items.joined("; "))
  }

  private var rushes: Phrase? {
    past.past.rushes.isEmpty || !past.past.matches.contains(where: \.isExpected)
      ? nil : Words.rushes(past.past.rushes.map(\.inWords).joined(separator: ", "))
  }

  private var unexpected: Phrase? { past.past.matches.contains(where: \.isExpected) ? nil : Words.notExpected }

  private var impossible: Phrase? {
    let rows = past.past.record.impossibleRows
    return rows > 0 ? Phrases.Registers.impossible(rows) : nil
  }

  /// Of all figures together.
  var shareInside: Double {
    let widest = QuantileBand.levels.count - 1
    let days = past.judged.reduce(0) { $0 + $1.coverage.days }
    return days > 0 ? Double(past.judged.reduce(0) { $0 + $1.coverage.inside[widest] }) / Double(days) : .nan
  }
}
