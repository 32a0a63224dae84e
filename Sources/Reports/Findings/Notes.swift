internal import Experiments
internal import Government
internal import Playing

/// What is not settled, what is assumed, and what was left unfinished.
struct Notes {
  /// No number beyond this many trials is told: a difference at the edge of the tolerance is never settled.
  static let manyTrials = 100_000
  /// Times the trials played, up to which those that would do are told.
  private static let mostGuessed = 10

  let comparison: Comparison
  let record: RunRecord

  init(_ comparison: Comparison, _ record: RunRecord) {
    self.comparison = comparison
    self.record = record
  }

  var sentences: [Phrase] {
    [idle, fewer, weighed, variability, beyondMeant, unsettled, waitingFor, assumptions, worlds, window, unfinished]
      .compactMap { $0 }
  }

  /// Policies that do nothing, and in how many trials that was seen.
  private var idle: Phrase? {
    let idle = comparison.policies.filter(comparison.isIdle)
    guard let fewest = idle.map({ comparison.result.played[$0] }).min() else { return nil }
    return Phrases.idle(
      idle.map { comparison.result.name(ofPolicy: $0) }.joined(", "), trials: .count(fewest))
  }

  /// What the baseline was like in the trials of those that were not played to the end, whose marks compare with that.
  private var fewer: Phrase? {
    let result = comparison.result
    let counts = Set(comparison.policies.map { result.played[$0] }).subtracting([result.count, 0]).sorted()
    guard !counts.isEmpty else { return nil }
    let parts = counts.map { count in
      let figures = [Measure.turnaroundP90, .onTime].compactMap { measure -> Phrase? in
        let values = result.values(
          policy: 0, window: comparison.focus.window, scope: comparison.focus.scope, measure: measure)
        let early = Estimate(meanOf: values.prefix(count))
        guard early.mean.isFinite else { return nil }
        let text = MeasureText.of(measure)
        let number = Phrase.number(early.mean * text.scale, decimals: Cells.decimals([early], measure))
        return text.name + Phrase(" ") + number + Phrase(" ") + text.unit
      }
      return Phrases.early(trials: count, figures.joined(", "))
    }
    return Phrases.fewer(result.name(ofPolicy: 0), parts.joined("; "))
  }

  /// What the planner's weights make of it.
  private var weighed: Phrase? {
    let result = comparison.result
    let weights = result.scenario.comparison.weights
    guard weights.contains(where: { $0.value > 0 }), result.count > 1 else { return nil }
    let scored = comparison.standings.compactMap { row in row.score.map { (row.policy, $0) } }
    if let best = scored.max(by: { ($0.1.best, $1.0) < ($1.1.best, $0.0) }) {
      return Phrases.weighed(
        result.name(ofPolicy: best.0), chance: .number(best.1.best * 100, decimals: 0))
    }
    let absent = Layout.measures.filter { weights[$0, default: 0] > 0 }.filter { measure in
      comparison.policies.contains { policy in
        comparison.estimate(
          policy: policy, window: comparison.focus.window, scope: comparison.focus.scope, measure: measure
        ).trials == 0
      }
    }
    return Phrases.notWeighed(absent.map { MeasureText.of($0).name }.joined(", "))
  }

  /// How sure the answer's first figure is, and how different a year can be.
  private var variability: Phrase? {
    let policy = comparison.recommend().policy ?? 0
    guard comparison.result.count > 1, let row = VariabilityRow(comparison, policy: policy, .onTime) else {
      return nil
    }
    return row.sentence
  }

  /// What work waits for, unless the answer has told it.
  private var waitingFor: Phrase? {
    Answer(comparison).tellsWaiting ? nil : Bottlenecks(comparison: comparison).sentence
  }

  /// The deciding measures of each policy that are open, with the trials that would do.
  private var unsettled: Phrase? {
    let open = comparison.unsettled.filter {
      $0.difference.scope == comparison.focus.scope
        && ($0.difference.measure == .turnaroundP90 || $0.difference.measure == .onTime)
    }
    let items = comparison.policies.compactMap { index -> Phrase? in
      let own = open.filter { $0.difference.policy == index }
      guard !own.isEmpty, !comparison.isIdle(index) else { return nil }
      let measures = own.map { row in
        let name = MeasureText.of(row.difference.measure).name
        // A guess from a difference that is hardly seen is off by far more than its two figures show.
        guard let needed = row.neededTrials, needed > Self.mostGuessed * row.difference.trials else {
          return Phrases.needed(name, trials: row.neededTrials.flatMap(about))
        }
        return Phrases.needsFarMore(name, than: .count(Self.mostGuessed * row.difference.trials))
      }
      return Phrases.unsettledItem(comparison.result.name(ofPolicy: index), measures.joined(", "))
    }
    return items.isEmpty ? nil : Phrases.unsettled(items.joined("; "))
  }

  /// Policies that nothing caps and that moved far more officers than they mean at one time.
  private var beyondMeant: Phrase? {
    let scenario = comparison.result.scenario
    let items = comparison.policies.compactMap { policy -> Phrase? in
      let extents = scenario.policies[policy].actions.compactMap(scenario.extent)
      let (moves, meant) = (comparison.moves(of: policy), scenario.meantMoves(of: policy))
      guard extents.contains(where: { $0.most == nil }), moves.made > 1.5 * Double(meant) else { return nil }
      return Phrases.beyondMeant(
        comparison.result.name(ofPolicy: policy), made: .number(moves.made, decimals: 1),
        days: .number(moves.officerDays, decimals: 0), meant: meant)
    }
    return items.isEmpty ? nil : items.joined("; ") + Phrase(".")
  }

  /// Two figures are enough for a guess.
  private func about(_ trials: Int) -> Phrase? {
    guard trials <= Self.manyTrials else { return nil }
    let rough = Numeral.rounded(Double(trials), 1 - Numeral.place(of: Double(trials)))
    return .count(Int(rough))
  }

  private var assumptions: Phrase? {
    let fitted = record.assumed.count(where: \.isFitted)
    guard !record.assumed.isEmpty else { return nil }
    return Phrases.assumptions(
      .count(record.assumed.count - fitted), of: .count(record.inputs), fitted: fitted,
      areDrawn: record.drawsAssumptions)
  }

  private var worlds: Phrase? {
    record.worlds > 0 ? Phrases.Worlds.named(record.worlds, record.scenarioName + ".yaml") : nil
  }

  /// What the run-out left, and what waited when the study itself ended.
  private var unfinished: Phrase? {
    let (result, focus) = (comparison.result, comparison.focus)
    let estimate = comparison.estimate(policy: 0, window: focus.window, scope: focus.scope, measure: .open)
    guard estimate.mean.isFinite else { return nil }
    let line = Phrases.unfinished(
      .number(estimate.mean * 100, decimals: 1), baseline: result.name(ofPolicy: 0),
      window: Phrase(result.scenario.windows[focus.window].title), runOut: TrialRunner.runOutWorkingDays)
    let many = estimate.mean > 0.01 ? Phrases.manyUnfinished : nil
    return [line, waitingAtEnd, many].compactMap { $0 }.joined(" ")
  }

  /// Days of work that wait at the receiving unit on the last evening of the study, mean over trials.
  private var waitingAtEnd: Phrase? {
    let (result, focus) = (comparison.result, comparison.focus)
    let days = result.scenario.calendar.days.prefix(result.layout.days)
    guard focus.unit != nil, let scope = result.layout.dailyScopes.firstIndex(of: focus.scope),
      let last = days.lastIndex(where: \.isWorking)
    else { return nil }
    let waiting = result.daily(policy: 0, scope: scope, measure: .backlog, day: last).filter(\.isFinite)
    guard !waiting.isEmpty else { return nil }
    let (place, date) = (result.title(of: focus.scope), Phrase.date(result.scenario.calendar.date(of: last)))
    // Without anybody to work on it, waiting has no length in days.
    let endless = waiting.count { Double($0) >= Evening.endless }
    if endless > 0 { return Phrases.nobodyAtEnd(.count(endless), of: .count(waiting.count), at: place, on: date) }
    return Phrases.waitingAtEnd(
      .number(waiting.reduce(0, +) / Double(waiting.count), decimals: 1), at: place, on: date)
  }

  /// How a surge's own window runs, where the study names no other.
  private var window: Phrase? {
    let scenario = comparison.result.scenario
    let window = scenario.windows[comparison.focus.window]
    guard let surge = scenario.surges.first(where: { $0.name == window.name }), surge.fadeDays > 0,
      window == Window(of: surge, scenario.calendar, within: scenario.lengthDays)
    else { return nil }
    return Phrases.usualWindow(
      Phrase(window.title), key: window.name, days: scenario.calendar.workingDays(from: window.from, to: window.to))
  }
}
