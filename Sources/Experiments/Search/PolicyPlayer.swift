public import Government
import Playing

/// Plays the policies of a study that may be chosen, on as many threads as there are.
public struct PolicyPlayer: CandidatePlayer {
  private let scenario: Scenario
  private let settings: SearchSettings
  private let threads: Int
  private let policy: (Candidate) -> Policy?
  private let isCancelled: @Sendable () -> Bool
  let requirements: [SearchFigures.Requirement]
  public let question: SearchQuestion

  /// - Parameters:
  ///   - scenario: with its policies as written.
  ///   - settings: what is searched for.
  ///   - lenders: units from which any candidate may take officers, ascending; nil = those of the written policies.
  ///   - threads: at least 1.
  ///   - policy: what a candidate is; nil where it is none.
  ///   - isCancelled: asked before each unit's day, from any thread.
  public init(
    _ scenario: Scenario, _ settings: SearchSettings, lenders: [Int]? = nil, threads: Int,
    policy: @escaping (Candidate) -> Policy?, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    var scenario = scenario
    scenario.variations = []
    scenario.comparison.kept = KeptFigures()
    scenario.lendingUnits = lenders ?? scenario.lenders
    self.scenario = scenario
    self.settings = settings
    self.threads = max(1, threads)
    self.policy = policy
    self.isCancelled = isCancelled
    let figures = SearchFigures(scenario, settings, Layout(scenario))
    requirements = figures.requirements
    question = SearchQuestion(
      tolerances: figures.tolerances, share: requirements.isEmpty ? nil : settings.share,
      confidence: scenario.comparison.confidence)
  }

  /// What holds where nobody moves, in the first trials.
  public func doingNothing(_ trials: Int) throws(SearchStop) -> CandidateTrials {
    var scenario = scenario
    scenario.policies = [scenario.policies[0]]
    return try play(scenario, 0..<trials).first ?? CandidateTrials(gains: [])
  }

  public func isAllowed(_ candidate: Candidate) -> Bool { policy(candidate) != nil }

  public func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    var scenario = scenario
    let policies = candidates.compactMap(policy)
    precondition(policies.count == candidates.count, "a candidate that is no policy")
    scenario.policies = [scenario.policies[0]] + policies
    return Array(try play(scenario, trials).dropFirst())
  }

  /// What is read of each policy of a scenario.
  private func play(_ scenario: Scenario, _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    let figures = SearchFigures(self.scenario, settings, Layout(scenario))
    let results: [TrialResult]
    do throws(ExperimentError) {
      let workers = Workers(threads) { TrialRunner(scenario) }
      results = try workers.play(trials, isCancelled: isCancelled)
    } catch {
      if case .cancelled = error { throw .spent }
      throw .failed(error)
    }
    return scenario.policies.indices.map { place in
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
