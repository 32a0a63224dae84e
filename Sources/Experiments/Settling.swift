internal import Government

/// How far the trials settle the answer, and which policies need not be played further.
public struct Settling: Sendable {
  /// Whether the policy to take is settled against doing nothing and against every other that could replace it (better, or as
  /// good within tolerance), and its headline differences are or are known closely.
  public let isSettled: Bool
  /// By policy: whether it may still be the answer, or the least of a grid that is enough; true for the baseline.
  public let isInRace: [Bool]
  /// What would be answered now.
  public let answer: Recommendation.Outcome
  public let policy: Int?
  /// Policies written out that may still be the answer, and all of them.
  public let open: Int
  public let all: Int

  /// Before the first trial.
  static func unknown(_ scenario: Scenario) -> Settling {
    let others = scenario.writtenPolicies.count - 1
    return Settling(
      isSettled: false, isInRace: scenario.policies.map { _ in true }, answer: .tooFewTrials, policy: nil, open: others,
      all: others)
  }
}
