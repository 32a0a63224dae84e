internal import Experiments
internal import Government
internal import Stochastics

/// What a sensitivity study says, in sentences.
struct SensitivityFindings {
  let result: SensitivityResult
  private typealias Words = Phrases.Sensitivity
  private var words: SensitivityWords { SensitivityWords(result: result) }

  /// Conditions that one sentence can carry.
  private static let mostConditions = 3

  /// What would change the answer.
  var answer: Phrase {
    let answer = words.policy(result.answer.policy)
    let conditions = conditions
    guard !conditions.isEmpty else {
      return result.undecided.isEmpty && result.answer.isSettled
        ? Words.nothingChanges(answer) : Words.nothingSettledChanges(answer)
    }
    let shown = Array(conditions.prefix(Self.mostConditions))
    return Words.unless(answer, shown, others: conditions.count - shown.count)
  }

  /// The same, short enough for a chart.
  var title: Phrase {
    let changing = Set(result.changing.map(\.input)).count
    guard changing > 0 else { return Phrase(en: String(answer.en.dropLast()), id: String(answer.id.dropLast())) }
    return Words.changing(words.policy(result.answer.policy), count: changing, of: result.inputs.count)
  }

  /// Those of numbers first, the one nearest to the value of the study before the others; then choices.
  private var conditions: [Phrase] {
    let numbers = result.switches.sorted { (nearness($0), $0.input) < (nearness($1), $1.input) }.map(words.condition)
    let choices = result.ends.filter { $0.verdict == .other && !result.inputs[$0.input].isNumber }.map(words.condition)
    return numbers + choices
  }

  /// Part of the way from the value of the study to the end of the range.
  private func nearness(_ change: SensitivityResult.Switch) -> Double {
    let input = result.inputs[change.input]
    let end = change.isAbove ? input.high : input.low
    return end == input.base ? 0 : (change.value - input.base) / (end - input.base)
  }

  /// What else to know.
  var notes: [Phrase] {
    var notes: [Phrase] = []
    if !result.answer.isSettled {
      notes.append(Words.notSettled(share: .cautiousPercent(result.answer.share), trials: result.answer.trials))
    }
    let missing = result.missing
    if !missing.isEmpty {
      let shown = missing.prefix(Self.mostConditions).map { "\(result.inputs[$0.input].path) = \($0.text)" }
      notes.append(Words.missing(words.policy(result.answer.policy), shown, all: missing.count))
    }
    notes += untold
    if !result.undecided.isEmpty {
      let names = result.undecided.prefix(4).map { result.inputs[$0].path }
      notes.append(Words.undecided(names, all: result.undecided.count))
    }
    notes += together
    let problems = result.ends.filter { $0.verdict == .unreadable }
    if let first = problems.first?.problem { notes.append(Words.unreadable(problems.count, first)) }
    notes.append(Words.rule)
    return notes
  }

  /// Where the trials do not tell whether the targets are met: in the study as it stands, or with other values.
  private var untold: [Phrase] {
    guard !result.scenario.targets.isEmpty else { return [] }
    let answer = words.policy(result.answer.policy)
    if result.answer.meetsTargets == nil { return [Words.untoldAsPlanned(answer)] }
    let untold = result.untold
    guard !untold.isEmpty else { return [] }
    let shown = untold.prefix(Self.mostConditions).map { "\(result.inputs[$0.input].path) = \($0.text)" }
    return [Words.untold(answer, shown, all: untold.count)]
  }

  var lead: Phrase {
    let lead = result.answer.lead
    var value = words.lead(lead.mean, sign: true) + Phrase(" ") + words.unit
    if lead.lower.isFinite {
      value = value + Phrase(" [") + words.lead(lead.lower) + Phrase("–") + words.lead(lead.upper) + Phrase("]")
    }
    return Words.lead(
      words.rival(result.answer.policy), words.rival(result.answer.rival), words.measure, value,
      trials: result.answer.trials)
  }

  /// What is said of inputs that move together.
  private var together: [Phrase] {
    let parts = result.important.compactMap { one in one.indices.map { (one.input, $0.total) } }
      .sorted { (-$0.1.value, $0.0) < (-$1.1.value, $1.0) }
    guard !parts.isEmpty else { return [] }
    let shown = parts.prefix(3).map { input, part in
      // An estimate may lie beyond what a share can be.
      let ends = [part.value, part.lower, part.upper].map { min(1, max(0, $0)) }
      return Phrase(result.inputs[input].path + " ") + .percent(ends[0]) + Phrase(" [")
        + .number(ends[1] * 100, decimals: 0) + Phrase("–") + .number(ends[2] * 100, decimals: 0) + Phrase("]")
    }
    let answer = result.answer.policy
    let worlds = result.worlds.indices.contains(answer) ? result.worlds[answer] : .absent
    let settings = Words.worlds(
      words.policy(answer), share: Phrases.share(worlds), inputs: result.important.count, settings: worlds.trials,
      trials: result.effort.fewer)
    return [Words.together(Array(shown))] + (worlds.trials > 0 ? [settings] : []) + [worth]
  }

  /// The input of which it is settled that knowing it would be worth something, and most.
  private var worth: Phrase {
    let known = result.important.compactMap { one in one.worth.map { (input: one.input, worth: $0) } }
    guard let most = known.filter({ $0.worth.value > 2 * $0.worth.error }).max(by: { $0.worth.value < $1.worth.value })
    else { return Words.nothingWorth }
    let shown = Phrase.number(
      most.worth.value * words.scale,
      decimals: Numeral.decimals(of: most.worth.value * words.scale, halfWidth: most.worth.error * words.scale))
    return Words.worth(result.inputs[most.input].path, shown + Phrase(" ") + words.unit)
  }
}
