import Stochastics

/// Plays trials of a scenario: one workspace, reused from trial to trial; one runner per thread.
///
/// Trial → day → policy: each day's demand is drawn once and played against every policy; the warm-up, in which no policy
/// acts, is played once and copied.
public final class TrialRunner {
  public let layout: Layout
  /// Turnaround of all trials played so far, by policy × window × scope in the order of `layout`.
  public private(set) var turnaround: [TurnaroundHistogram]

  private let model: Model
  private var source: RandomSource
  private var floor = ServingDay()
  private var tape: DayTape
  private var absence: [AbsenceDraws]
  private var peaks: [Double]

  /// Working days that a trial goes on after the study until its cohort is closed.
  static let runOutWorkingDays = 60

  public init(_ scenario: Scenario) {
    model = Model(scenario)
    layout = model.layout
    source = RandomSource(seed: scenario.comparison.seed)
    tape = DayTape(scenario)
    absence = Array(repeating: AbsenceDraws(quit: 1, sick: 1, length: 1, leave: 1), count: model.roster.people.count)
    peaks = scenario.surges.map(\.announcedPeak)
    turnaround = Array(
      repeating: TurnaroundHistogram(),
      count: scenario.policies.count * scenario.windows.count * layout.scopes.count)
  }

  /// Plays all policies of the scenario on the same demand; the result depends on the seed and the trial number alone.
  public func play(_ trial: Int) -> TrialResult {
    let trials = playOut(trial)
    var result = TrialResult(trial: trial, values: [], daily: [], moves: [])
    result.values.reserveCapacity(layout.valueCount)
    result.daily.reserveCapacity(layout.dailyCount)
    for (policy, played) in trials.enumerated() {
      result.values += played.measures()
      result.daily += played.books.daily
      result.moves.append(played.moves.records)
      let stride = played.books.histograms.count
      for index in 0..<stride { turnaround[policy * stride + index].merge(played.books.histograms[index]) }
    }
    return result
  }

  /// The end states of all policies in one trial.
  func playOut(_ trial: Int) -> [Trial] {
    let scenario = model.scenario
    source.begin(trial: UInt64(trial))
    drawPeaks()
    tape.rewind()
    var warm = Trial(model, policy: 0)
    warm.populate(source: &source)
    warm.drawMatches(source: &source)
    warm.fillQueues(source: &source)
    var day = 0
    while day < scenario.warmUpDays {
      prepare(day)
      warm.play(day: day, tape: tape, absence: absence, floor: &floor, source: &source)
      day += 1
    }
    var trials = scenario.policies.indices.map { policy in
      var copy = warm
      copy.policy = policy
      return copy
    }
    let last = lastDay(of: scenario)
    var isPlaying = Array(repeating: true, count: trials.count)
    while day <= last && isPlaying.contains(true) {
      prepare(day)
      for policy in trials.indices where isPlaying[policy] {
        trials[policy].play(day: day, tape: tape, absence: absence, floor: &floor, source: &source)
        isPlaying[policy] = day + 1 < scenario.lengthDays || trials[policy].books.cohortOpen > 0
      }
      day += 1
    }
    for policy in trials.indices { trials[policy].closeCohort(at: Double(day) * 86_400) }
    return trials
  }

  private func lastDay(of scenario: Scenario) -> Int {
    let end = scenario.calendar.workingDay(Self.runOutWorkingDays, after: max(0, scenario.lengthDays - 1))
    return min(end, scenario.calendar.days.count - 1)
  }

  private func drawPeaks() {
    for (index, surge) in model.scenario.surges.enumerated() {
      source.start(.surgePeak, model.surgeKeys[index])
      peaks[index] = max(0, surge.peak.sample(from: &source))
    }
  }

  /// Draws what a working day brings, whatever the policy.
  private func prepare(_ day: Int) {
    guard model.scenario.calendar.days[day].isWorking else { return }
    tape.draw(day, scenario: model.scenario, plans: model.plans, demand: model.demand, peaks: peaks, source: &source)
    for number in absence.indices {
      source.start(.absence, model.roster.people[number].key, UInt64(day))
      absence[number] = AbsenceDraws(
        quit: source.uniform(), sick: source.uniform(), length: source.uniform(), leave: source.uniform())
    }
  }
}
