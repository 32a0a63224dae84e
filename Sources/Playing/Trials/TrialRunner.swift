public import Government
import Stochastics

/// Plays trials of a scenario: one workspace, reused from trial to trial; one runner per thread.
///
/// Trial → day → policy: each day's demand is drawn once and played against every policy; the warm-up, in which no policy
/// acts, is played once and copied.
public final class TrialRunner {
  public let layout: Layout
  let model: Model
  /// What is read of the trials: a unit is not played by a baseline that is not read where nobody shares it, nor when nothing that is read
  /// there can change any more.
  let reading: Reading
  /// Where in the books the turnaround of the study's focus stands.
  private let focus: Int
  var source: RandomSource
  var floor = ServingDay()
  var judged = Pool<JudgedOutcome>()
  var tape: DayTape
  /// A unit's day where a policy shifts requests online.
  var resent: DayTape
  var absence: Pool<AbsenceDraws>
  var surges: SurgeCourse
  var controls: ControlBook
  private var world: [Double] = []
  var fingerprints = Fingerprints()
  /// Whether the units that no policy has touched are played once for all, in the present trial.
  var isSharing = false
  /// What is put down of a policy's steps, where somebody asks for it.
  var recording: Recording?

  /// Sets the keys of an echo's chance apart from those of every trial.
  private static let echo: UInt64 = 1 << 63

  /// Working days that a trial goes on after the study until its cohort is closed.
  public static let runOutWorkingDays = 60

  public init(_ scenario: Scenario, _ reading: Reading = .all) {
    self.reading = reading
    model = Model(scenario, reading)
    layout = model.layout
    source = RandomSource(seed: scenario.comparison.seed)
    tape = DayTape(scenario, plans: model.plans, cohorts: model.cohorts)
    resent = DayTape(scenario, plans: model.plans, cohorts: model.cohorts)
    absence = Pool(repeating: AbsenceDraws.none, count: model.roster.people.count)
    surges = model.demand.announced
    controls = ControlBook(model)
    let focus = Focus(scenario, layout)
    self.focus = focus.window * layout.scopes.count + focus.scope
  }

  /// Plays all policies of the scenario on the same demand; the result depends on the seed and the trial number alone.
  public func play(_ trial: Int) -> TrialResult { result(trial, playOut(trial)) }

  /// The same for the policies that `isPlayed`, to whom the baseline always belongs (nil: all); the figures of others are
  /// absent. Nil when `isCancelled`, asked before each unit's day, turns true meanwhile.
  ///
  /// - Parameters:
  ///   - trial: its number.
  ///   - isPlayed: by policy.
  ///   - isEcho: whether all chance is drawn anew, and only what is uncertain of the world is that of the trial: what two such
  ///     trials have in common is not chance.
  ///   - isCancelled: must return at once.
  public func play(
    _ trial: Int, isPlayed: [Bool]? = nil, isEcho: Bool = false, unless isCancelled: () -> Bool
  ) -> TrialResult? {
    let trials = playOut(trial, isPlayed: isPlayed, isEcho: isEcho, isCancelled: isCancelled)
    return isCancelled() ? nil : result(trial, trials, isPlayed: isPlayed)
  }

  /// The figures of all policies.
  private func result(_ trial: Int, _ trials: [Trial], isPlayed: [Bool]? = nil) -> TrialResult {
    var result = TrialResult(trial: trial, values: [], daily: [], moves: [])
    let hasDays = trial < Layout.trialsWithDays
    result.daily.reserveCapacity(hasDays ? layout.dailyCount : 0)
    result.flows.reserveCapacity(hasDays ? layout.flowCount * layout.dailyPolicies : 0)
    result.controls = controls.controls(world: world, layout)
    result.fingerprints = fingerprints
    for (policy, played) in trials.enumerated() {
      guard isAsked(policy, isPlayed) else {
        result.addNothing(of: policy, layout, hasDays: hasDays)
        continue
      }
      result.values.append(layout.keptAlone(played.measures(base: trials[0].people.officers)))
      if hasDays, policy < layout.dailyPolicies {
        result.daily += played.books.daily
        result.flows += played.books.flows.series
      }
      result.moves.append(played.moves.records)
      result.waiting += played.books.waiting(layout)
      var turnaround = played.books.histograms[focus]
      turnaround.setUnfinished(played.books.unfinished[focus])
      result.turnaround.append(turnaround)
    }
    return result
  }

  /// The end states of all policies in one trial.
  ///
  /// - Parameters:
  ///   - isPlayed: which policies are; those that are not stay as they are when the study begins.
  ///   - isEcho: whether chance is that of the trial's echo.
  ///   - isSharing: whether units that a policy has not touched are played once for all; changes no number.
  ///   - isCancelled: once it is true the rest is left out, and the states mean nothing.
  func playOut(
    _ trial: Int, isPlayed: [Bool]? = nil, isSharing: Bool = true, isEcho: Bool = false,
    isCancelled: () -> Bool = { false }
  ) -> [Trial] {
    let scenario = model.scenario
    source.begin(trial: UInt64(trial))
    surges.draw(scenario, model.demand, keys: model.surgeKeys, from: &source)
    world = DrawnWorld(model, source: &source).deviations
    tape.drawWorld(source: &source)
    controls.begin()
    var trials = [Trial(model, policy: 0)]
    trials[0].people.drawTimeConstants(source: &source)
    if isEcho { source.begin(trial: UInt64(trial) | Self.echo) }
    tape.rewind(model.plans, model.calendar, source: &source)
    trials[0].begin(source: &source)
    fingerprints = Fingerprints(
      policies: scenario.policies.count, days: scenario.lengthDays, units: scenario.units.count)
    for day in 0..<scenario.warmUpDays { play(day, &trials, isPlaying: [true], isCancelled) }
    // Own requests lead from any unit to any other, on any day.
    let mayShare =
      isSharing && scenario.policies[0].actions.isEmpty && scenario.parameters.ownRequestsPerYear == 0
    self.isSharing = mayShare
    for policy in scenario.policies.indices.dropFirst() {
      var copy = trials[0]
      copy.take(policy, isSharing: mayShare)
      trials.append(copy)
    }
    let played = trials.indices.filter { isAsked($0, isPlayed) }
    var isPlaying = trials.indices.map(played.contains)
    var baseRecords: Int?
    var day = scenario.warmUpDays
    let last = lastDay(of: scenario)
    let cohortEnd = model.cohorts.map(\.upperBound).max() ?? scenario.lengthDays
    // Recorded arrivals of the last days off come with the working day after them.
    let lastArrival = scenario.calendar.workingDay(atOrAfter: cohortEnd) ?? last
    while day <= last && isPlaying.contains(true) && !isCancelled() {
      play(day, &trials, isPlaying: isPlaying, isCancelled)
      day += 1
      if day == scenario.lengthDays { closeFingerprints(&trials, of: played) }
      guard day > lastArrival else { continue }
      for policy in trials.indices where isPlaying[policy] {
        let movesAreOpen = reading.moves && day < scenario.lengthDays && !trials[policy].moves.areOver(from: day)
        isPlaying[policy] = trials[policy].books.cohortOpen > 0 || movesAreOpen
      }
      if !isPlaying[0], baseRecords == nil { baseRecords = trials[0].moves.records.count }
    }
    // What the baseline goes on to write down while others play is not its own.
    if let baseRecords { trials[0].moves.records.removeSubrange(baseRecords...) }
    for policy in played where policy > 0 && mayShare {
      trials.withUnsafeMutableBufferPointer { $0[policy].takeOverShared(&$0[0]) }
    }
    for policy in played { trials[policy].closeCohort(at: Double(day) * 86_400) }
    return trials
  }

  private func isAsked(_ policy: Int, _ isPlayed: [Bool]?) -> Bool {
    policy == 0 ? reading.baseline : isPlayed?[policy] != false
  }

  /// What happens after the study belongs to no policy alone.
  private func closeFingerprints(_ trials: inout [Trial], of played: [Int]) {
    trials.withUnsafeMutableBufferPointer { trials in
      for policy in played {
        fingerprints.close(
          policy: policy,
          model.plans.indices.map { unit in
            trials[trials[policy].sharing.isShared[unit] ? 0 : policy].offices.units[unit].fingerprint
          })
      }
    }
  }

  private func lastDay(of scenario: Scenario) -> Int {
    let end = scenario.calendar.workingDay(Self.runOutWorkingDays, after: max(0, scenario.lengthDays - 1))
    return min(end, scenario.calendar.days.count - 1)
  }
}
