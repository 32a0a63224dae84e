public import Government
import Playing

/// Plays the policies of a study that may be chosen, on as many threads as there are.
///
/// With several worlds a trial is played in each of them: what is wanted counts by its mean over them, and what must hold must hold in all.
public struct PolicyPlayer: CandidatePlayer {
  /// The study as planned, then the other worlds.
  public let worlds: [World]
  private let settings: SearchSettings
  private let threads: Int
  private let policy: (Candidate) -> Policy?
  private let isCancelled: @Sendable () -> Bool
  private let nothing = TrialsOfNothing()
  /// The study as it is in a trial; nil = as planned, in all of them.
  private let drawn: DrawnWorlds?
  /// Of one world; those of the next follow.
  let requirements: [SearchFigures.Requirement]
  public let question: SearchQuestion
  /// Whether every trial draws what the study assumes.
  public var drawsAssumptions: Bool { drawn != nil }
  /// How many aims, requirements and worlds with gains of their own its trials have.
  public var shape: [Int] {
    [settings.aims.count, requirements.count * worlds.count, worlds.count > 1 ? worlds.count : 0]
  }

  /// - Parameters:
  ///   - worlds: the study as planned, with its policies as written, then the others in which the same must hold.
  ///   - settings: what is searched for.
  ///   - lenders: units from which any candidate may take officers, ascending; nil = those of the written policies.
  ///   - drawn: the study as planned with what it assumes drawn for a trial; nil = as planned, in all trials.
  ///   - criterion: what counts over several worlds.
  ///   - threads: at least 1.
  ///   - policy: what a candidate is; nil where it is none.
  ///   - isCancelled: asked before each unit's day, from any thread.
  public init(
    _ worlds: [World], _ settings: SearchSettings, lenders: [Int]? = nil,
    drawn: (@Sendable (Int) throws -> Scenario)? = nil, criterion: Criterion = .mean, threads: Int,
    policy: @escaping (Candidate) -> Policy?, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(!worlds.isEmpty, "a search in no world")
    precondition(drawn == nil || worlds.count == 1, "assumptions drawn in several worlds")
    self.worlds = worlds.map {
      World(name: $0.name, title: $0.title, scenario: $0.scenario.searched(lenders: lenders))
    }
    if let drawn {
      self.drawn = DrawnWorlds { trial in try drawn(trial).searched(lenders: lenders) }
    } else {
      self.drawn = nil
    }
    self.settings = settings
    self.threads = max(1, threads)
    self.policy = policy
    self.isCancelled = isCancelled
    let planned = self.worlds[0].scenario
    let figures = SearchFigures(planned, settings, Layout(planned))
    requirements = figures.requirements
    question = SearchQuestion(
      tolerances: figures.tolerances, share: requirements.isEmpty ? nil : settings.share,
      confidence: planned.comparison.confidence, mostGain: figures.mostGain, criterion: criterion)
  }

  /// What holds where nobody moves, in the first trials; in those that were played where it is stopped.
  ///
  /// Every trial of candidates plays it too: only what is missing of it is played.
  public func doingNothing(_ trials: Int) throws(SearchStop) -> CandidateTrials {
    do throws(SearchStop) {
      if nothing.trials.count < trials { _ = try play([], trials: nothing.trials.count..<trials) }
    } catch .spent {
    }
    return nothing.trials[0..<min(trials, nothing.trials.count)]
  }

  public func isAllowed(_ candidate: Candidate) -> Bool { policy(candidate) != nil }

  public func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    let policies = candidates.compactMap(policy)
    precondition(policies.count == candidates.count, "a candidate that is no policy")
    return Array(try play(policies, trials: trials).suffix(policies.count))
  }

  /// What is read of the baseline, where not all of it is known, and of each policy, of all worlds together.
  private func play(_ policies: [Policy], trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    let wantsBaseline = nothing.trials.count < trials.upperBound
    var played: [[CandidateTrials]] = []
    for world in worlds { played.append(try play(policies, in: world.scenario, trials, wantsBaseline)) }
    let all = played[0].indices.map { place in CandidateTrials(ofWorlds: played.map { $0[place] }) }
    if wantsBaseline { nothing.take(all[0], of: trials) }
    return all
  }

  private func play(
    _ policies: [Policy], in world: Scenario, _ trials: Range<Int>, _ wantsBaseline: Bool
  ) throws(SearchStop) -> [CandidateTrials] {
    var scenario = world
    scenario.policies = [scenario.policies[0]] + policies
    let figures = SearchFigures(world, settings, Layout(scenario))
    let reading = figures.reading(baseline: wantsBaseline)
    let results: [TrialResult]
    do throws(ExperimentError) {
      let workers = Workers(threads) { [scenario, drawn] in
        guard let drawn else { return TrialRunner(scenario, reading) }
        let world = { @Sendable (trial: Int) in
          var world = try drawn.world(trial)
          world.policies = scenario.policies
          return world
        }
        return DrawnRunner(scenario, world: world, isEcho: false, reading)
      }
      results = try workers.play(trials, isCancelled: isCancelled)
    } catch {
      if case .cancelled = error { throw .spent }
      throw .failed(error)
    }
    return scenario.policies.indices.dropFirst(wantsBaseline ? 0 : 1).map { place in
      var played = CandidateTrials(
        gains: settings.aims.map { _ in [] }, shortfalls: figures.requirements.map { _ in [] })
      for result in results {
        for (aim, value) in figures.gains(result, place).enumerated() { played.gains[aim].append(value) }
        for (part, value) in figures.shortfalls(result, place).enumerated() { played.shortfalls[part].append(value) }
      }
      return played
    }
  }
}

extension Scenario {
  /// With nothing but what a search plays.
  fileprivate func searched(lenders: [Int]?) -> Scenario {
    var scenario = self
    scenario.variations = []
    scenario.comparison.kept = KeptFigures()
    scenario.lendingUnits = lenders ?? self.lenders
    return scenario
  }
}

/// The first trials of the baseline, as far as they were played; one thread at a time.
private final class TrialsOfNothing {
  private(set) var trials = CandidateTrials(gains: [])

  func take(_ more: CandidateTrials, of range: Range<Int>) {
    guard range.lowerBound <= trials.count, trials.count < range.upperBound else { return }
    if trials.gains.isEmpty { trials = more.without }
    trials.append(more[trials.count - range.lowerBound..<range.count])
  }
}

extension CandidateTrials {
  /// The same trials in several worlds: gains by their means over these and those of each, shortfalls of each.
  fileprivate init(ofWorlds worlds: [CandidateTrials]) {
    guard worlds.count > 1 else {
      self = worlds[0]
      return
    }
    let gains = worlds[0].gains.indices.map { aim in
      worlds[0].gains[aim].indices.map { trial in
        worlds.reduce(0) { $0 + $1.gains[aim][trial] } / Double(worlds.count)
      }
    }
    self.init(
      gains: gains, shortfalls: worlds.flatMap(\.shortfalls), gainsOfWorlds: worlds.map { $0.gains[0] })
  }
}
