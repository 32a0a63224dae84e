public import Government
internal import Stochastics

/// A search with the study that it is of.
public struct SearchResult: Sendable {
  public let scenario: Scenario
  public let settings: SearchSettings
  public let finding: SearchFinding
  /// nil where one thing alone is wanted.
  public let front: SearchFront?
  /// What was seen where nobody moves.
  private let nothing: CandidateTrials
  /// Of each world, one after the other.
  let requirements: [SearchFigures.Requirement]
  /// In which what must hold must hold, the study as planned first.
  public let worlds: [World]
  /// Whether every trial drew what the study assumes.
  public let drawsAssumptions: Bool

  public init(
    _ scenario: Scenario, _ settings: SearchSettings, _ finding: SearchFinding, _ player: PolicyPlayer,
    nothing: CandidateTrials
  ) {
    self.nothing = nothing
    self.scenario = scenario
    self.settings = settings
    self.finding = finding
    worlds = player.worlds
    drawsAssumptions = player.drawsAssumptions
    requirements = player.worlds.flatMap { _ in player.requirements }
    front = settings.aims.count > 1 ? SearchFront(finding, seed: scenario.comparison.seed) : nil
  }

  /// What must hold, in the order of `CandidateTrials.shortfalls`: a target in a window, or a limit.
  public func requirement(_ place: Int) -> (target: Target?, window: Int, limit: SearchSettings.Limit?) {
    switch requirements[place] {
    case .target(let target, let window): (scenario.targets[target], window, nil)
    case .limit(let limit): (nil, 0, settings.limits[limit])
    }
  }

  /// In which world a requirement must hold.
  public func world(ofRequirement place: Int) -> World { worlds[place * worlds.count / requirements.count] }

  /// Confidence of each interval, so that all that is told of those tried holds at once.
  private var confidence: Double {
    1 - (1 - finding.question.confidence) / Double(max(1, finding.tried.count))
  }

  /// The mean of an aim as people count it: of officer-days their number.
  public func estimate(_ candidate: Candidate, aim: Int) -> Estimate {
    let sign: Double = settings.aims[aim].smallerIsBetter == true ? -1 : 1
    let gains = finding[candidate].gains.isEmpty ? [] : finding[candidate].gains[aim]
    // Those of a front by the trials by which they were compared.
    return estimate(of: gains.prefix(front?.trials ?? gains.count).map { sign * $0 })
  }

  /// In which share of its trials everything held, or some requirements alone.
  public func share(_ candidate: Candidate, of requirements: [Int]? = nil) -> Estimate {
    let trials = finding[candidate]
    return Estimate(met: trials.met(requirements, in: trials.count), of: trials.count, confidence: confidence)
  }

  /// In which share of trials everything holds where nobody moves; nil where nothing must hold.
  public var shareOfNothing: Estimate? {
    finding.question.share == nil
      ? nil : Estimate(met: nothing.met(in: nothing.count), of: nothing.count, confidence: finding.question.confidence)
  }

  /// How much better one candidate is than another in an aim, in the trials of both; in the first by what counts over several worlds.
  public func difference(_ candidate: Candidate, from other: Candidate, aim: Int = 0) -> Estimate {
    let (own, others) = (finding[candidate], finding[other])
    guard own.gains.indices.contains(aim), others.gains.indices.contains(aim) else { return .absent }
    let gain = aim == 0 ? finding.gain : .aim(aim)
    let count = min(own.count, others.count)
    return estimate(of: zip(own.gains(gain, in: count), others.gains(gain, in: count)).map { $0 - $1 })
  }

  /// The mean of a value a trial.
  func estimate(of values: [Double]) -> Estimate { Estimate(of: values, confidence: confidence) }

  /// Those that cannot be told from the best: as good within the tolerance, as far as their trials tell, and likely to meet what must
  /// hold. The best first, then in the order of the space.
  public var asGood: [Candidate] {
    guard let best = finding.best else { return [] }
    let judging = Judging(question: finding.question)
    let open = Set(finding.open + finding.missed)
    let others = finding.tried.filter { candidate in
      guard candidate != best, !open.contains(candidate), finding[candidate].count >= Self.fewest,
        judging.isLikelyMet(finding[candidate])
      else {
        return false
      }
      return difference(candidate, from: best).mean >= -finding.question.tolerances[0]
    }
    return [best] + others.sorted()
  }

  /// The best of those that are worse by more than the tolerance.
  public var runnerUp: Candidate? {
    guard let best = finding.best else { return nil }
    let judging = Judging(question: finding.question)
    let others = finding.tried.filter {
      finding[$0].count >= Self.fewest && judging.isLikelyMet(finding[$0])
        && difference($0, from: best).mean < -finding.question.tolerances[0]
    }
    return others.map { ($0, difference($0, from: best).mean) }.max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  /// By requirement: of those that miss it and what else must hold not, and are better for certain, the one that keeps it most often.
  public var loosened: [(requirement: Int, candidate: Candidate)] {
    // Of what is least over worlds there is no interval.
    guard let best = finding.best, finding.question.criterion == .mean else { return [] }
    return requirements.indices.compactMap { place in
      let others = requirements.indices.filter { $0 != place }
      let share = finding.question.share ?? 0
      let candidates = finding.tried.filter { candidate in
        let trials = finding[candidate]
        return trials.count >= Self.fewest
          && Double(trials.met(others, in: trials.count)) >= share * Double(trials.count)
          && self.share(candidate, of: [place]).upper < share && difference(candidate, from: best).lower > 0
      }
      return candidates.map { ($0, self.share($0, of: [place]).mean) }.max { ($0.1, $1.0) < ($1.1, $0.0) }.map {
        (place, $0.0)
      }
    }
  }

  /// Trials without which nothing is said of a candidate.
  static let fewest = 40
}
