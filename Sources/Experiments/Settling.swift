internal import Government

/// How far the trials settle the answer, and which policies need not be played further.
public struct Settling: Sendable {
  /// Whether the policy to take is settled against doing nothing and against every other that could replace it (better, or as
  /// good within tolerance), and its headline differences are or are known closely.
  public let isAnswerSettled: Bool
  /// Whether the least of every grid is settled, where the study asks for that.
  public let areGridsSettled: Bool
  /// By policy: whether it may still be the answer, or the least of a grid that is enough; true for the baseline.
  public let isInRace: [Bool]
  /// What would be answered now.
  public let answer: Recommendation.Outcome
  public let policy: Int?
  /// Policies written out that may still be the answer, and all of them.
  public let open: Int
  public let all: Int
  /// Of these the ones that the answer is not settled against: without `policy`, and whom it is settled as good as.
  public let rivals: [Int]
  /// Whether `policy` stands while it is not settled that the baseline misses a target, so that nobody need move.
  public let mayNeedNobody: Bool

  public var isSettled: Bool { isAnswerSettled && areGridsSettled }

  /// Before the first trial.
  static func unknown(_ scenario: Scenario) -> Settling {
    let others = scenario.writtenPolicies.count - 1
    return Settling(
      isAnswerSettled: false, areGridsSettled: false, isInRace: scenario.policies.map { _ in true },
      answer: .tooFewTrials, policy: nil, open: others, all: others,
      rivals: Array(scenario.writtenPolicies.dropFirst()), mayNeedNobody: false)
  }
}
