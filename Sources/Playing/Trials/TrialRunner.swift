public import Government
import Stochastics

/// Plays trials of a scenario: one workspace, reused from trial to trial; one runner per thread.
///
/// Trial → day → policy: each day's demand is drawn once and played against every policy; the warm-up, in which no policy
/// acts, is played once and copied.
public final class TrialRunner {
  public let layout: Layout
  /// Turnaround of all trials played so far, by policy × window × scope in the order of `layout`; requests never finished
  /// count as longer than anything measured.
  public private(set) var turnaround: [TurnaroundHistogram]

  private let model: Model
  private var source: RandomSource
  private var floor = ServingDay()
  private var judged = Pool<JudgedOutcome>()
  private var tape: DayTape
  private var absence: Pool<AbsenceDraws>
  private var surges: SurgeCourse

  /// Working days that a trial goes on after the study until its cohort is closed.
  public static let runOutWorkingDays = 60

  public init(_ scenario: Scenario) {
    model = Model(scenario)
    layout = model.layout
    source = RandomSource(seed: scenario.comparison.seed)
    tape = DayTape(scenario, plans: model.plans)
    absence = Pool(repeating: AbsenceDraws.none, count: model.roster.people.count)
    surges = model.demand.announced
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
      result.values += played.measures(base: trials[0].people.officers)
      if policy < layout.dailyPolicies { result.daily += played.books.daily }
      result.moves.append(played.moves.records)
      result.waiting += played.books.waiting(layout)
      let stride = played.books.histograms.count
      for index in 0..<stride {
        var histogram = played.books.histograms[index]
        histogram.setUnfinished(played.books.unfinished[index])
        turnaround[policy * stride + index].merge(histogram)
      }
    }
    return result
  }

  /// The end states of all policies in one trial.
  ///
  /// - Parameter isSharing: whether units that a policy has not touched are played once for all; changes no number.
  func playOut(_ trial: Int, isSharing: Bool = true) -> [Trial] {
    let scenario = model.scenario
    source.begin(trial: UInt64(trial))
    surges.draw(scenario, model.demand, keys: model.surgeKeys, from: &source)
    tape.rewind(model.plans, model.calendar, source: &source)
    var trials = [Trial(model, policy: 0)]
    trials[0].begin(source: &source)
    for day in 0..<scenario.warmUpDays { play(day, &trials, isPlaying: [true]) }
    // Own requests lead from any unit to any other, on any day.
    let mayShare =
      isSharing && scenario.policies[0].actions.isEmpty && scenario.parameters.ownRequestsPerYear == 0
    for policy in scenario.policies.indices.dropFirst() {
      var copy = trials[0]
      copy.take(policy)
      if mayShare { copy.sharing.shareAll() }
      trials.append(copy)
    }
    var isPlaying = Array(repeating: true, count: trials.count)
    var baseRecords: Int?
    var day = scenario.warmUpDays
    let last = lastDay(of: scenario)
    while day <= last && isPlaying.contains(true) {
      play(day, &trials, isPlaying: isPlaying)
      day += 1
      // Recorded arrivals of the last days off come with the working day after them.
      guard day > (scenario.calendar.workingDay(atOrAfter: scenario.lengthDays) ?? last) else { continue }
      for policy in trials.indices { isPlaying[policy] = isPlaying[policy] && trials[policy].books.cohortOpen > 0 }
      if !isPlaying[0], baseRecords == nil { baseRecords = trials[0].moves.records.count }
    }
    // What the baseline goes on to write down while others play is not its own.
    if let baseRecords { trials[0].moves.records.removeSubrange(baseRecords...) }
    for policy in trials.indices {
      if policy > 0 { trials.withUnsafeMutableBufferPointer { $0[policy].takeOverShared(&$0[0]) } }
      trials[policy].closeCohort(at: Double(day) * 86_400)
    }
    return trials
  }

  /// Plays one calendar day of all policies. The baseline goes on as long as any policy may share its units.
  private func play(_ day: Int, _ trials: inout [Trial], isPlaying: [Bool]) {
    let isWorking = model.calendar.days[day].isWorking
    prepare(day)
    trials.withUnsafeMutableBufferPointer { trials in
      let others = trials.indices.dropFirst().filter { isPlaying[$0] }
      if isWorking {
        trials[0].morning(day: day, absence: absence, source: &source)
        for policy in others {
          trials[policy].mirror(&trials[0])
          trials[policy].morning(day: day, absence: absence, source: &source)
          trials[policy].takeOverDetached(&trials[0])
        }
        for unit in model.plans.indices { serve(unit, day: day, trials, others) }
      } else {
        for policy in others {
          trials[policy].serveDayOff(day, tape: tape, floor: &floor, judged: &judged, source: &source)
        }
      }
      trials[0].endDay(day)
      if isWorking { trials[0].closeDay(day) }
      for policy in others {
        trials[policy].endDay(day)
        guard isWorking else { continue }
        trials[policy].mirror(&trials[0])
        trials[policy].closeDay(day)
      }
      if isWorking { for policy in [0] + others { trials[policy].checkInvariants(day: day) } }
    }
  }

  private func serve(_ unit: Int, day: Int, _ trials: UnsafeMutableBufferPointer<Trial>, _ others: [Int]) {
    tape.wipe()
    tape.add(
      unit, day, scenario: model.scenario, plan: model.plans[unit], demand: model.demand, surges: surges,
      source: &source)
    for policy in trials.indices { trials[policy].books.cohortOpen += tape.cohortCount }
    let book = trials[0].serve(
      unit: unit, day: day, trials[0].moves.orders(at: unit, day: day), tape: tape, floor: &floor, judged: &judged,
      source: &source)
    for policy in others where trials[policy].sharing.isShared[unit] {
      trials[policy].books.settle(judged, book, waiting: floor.causeSeconds, unit: unit, day: day)
    }
    for policy in others where !trials[policy].sharing.isShared[unit] {
      _ = trials[policy].serve(
        unit: unit, day: day, trials[policy].moves.orders(at: unit, day: day), tape: tape, floor: &floor,
        judged: &judged, source: &source)
    }
  }

  private func lastDay(of scenario: Scenario) -> Int {
    let end = scenario.calendar.workingDay(Self.runOutWorkingDays, after: max(0, scenario.lengthDays - 1))
    return min(end, scenario.calendar.days.count - 1)
  }

  /// Draws what a working day brings, whatever the policy.
  private func prepare(_ day: Int) {
    guard model.scenario.calendar.days[day].isWorking else {
      tape.drawDayOff(model.plans, model.calendar, source: &source)
      return
    }
    tape.begin(model.calendar.days[day], model.plans, model.calendar, source: &source)
    absence.draw(day, model, source: &source)
  }
}
