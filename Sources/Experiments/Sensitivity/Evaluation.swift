internal import Government
internal import Stochastics

/// What was asked: a study at some values of its inputs, played in some trials.
struct EvaluationRequest: Sendable {
  /// Values in place of those of the study, in the order of the inputs.
  let overrides: [(path: String, value: String)]
  /// By policy.
  let isPlayed: [Bool]
  /// The first trial, the number of them to begin with, and the most to go on to until it is settled whether `answer` holds.
  let first: Int
  let fewest: Int
  let most: Int
  let answer: Int?
  /// The study as it stands, from which the answer is told.
  var anchor: Anchor?

  /// The same for the same question.
  var key: String {
    let policies = isPlayed.map { $0 ? "1" : "0" }.joined()
    let values = overrides.map { "\($0.path)=\($0.value)" }.joined(separator: "\n")
    let hash = StableHash.of(values) ^ StableHash.of("values\n" + values).byteSwapped
    let digits = String(hash, radix: 16)
    return "\(policies)/\(first)+\(fewest)-\(most)?\(answer ?? -1)/" + String(repeating: "0", count: 16 - digits.count)
      + digits
  }
}

/// What came of a study at some values of its inputs.
public struct Evaluation: Sendable, Codable {
  /// Of the question: values, policies, trials.
  public let key: String
  /// On time, and turnaround p90, at the receiving unit in the main window: by policy and trial; nil where there is none.
  public let onTime: [[Double?]]
  public let turnaround: [[Double?]]
  /// The policy that the means of these trials recommend, 0 for nobody moves; nil where nothing can be said.
  public let answer: Int?
  /// By policy, the share of resamples of the trials (Efron 1979) whose means recommend it.
  public let shares: [Double]
  /// The share of them in which the means of the policy asked about meet all targets; nil without targets, and where nothing was asked.
  public let meets: Double?
  /// What the reader says of these values, where they cannot stand together.
  public let problem: String?

  var trials: Int { onTime.map(\.count).max() ?? 0 }

  /// How often resamples give this answer.
  func share(of answer: Int) -> Double { shares.indices.contains(answer) ? shares[answer] : 0 }

  /// Whether an answer is settled to hold, or not to; nil where the trials do not tell.
  func holds(_ answer: Int) -> Bool? {
    let share = share(of: answer)
    if share >= Evaluator.settledShare, trials >= SensitivityStudy.Effort.fewestSame { return true }
    if share <= 1 - Evaluator.settledShare, trials >= SensitivityStudy.Effort.fewestOther { return false }
    return nil
  }

  /// Whether the policy asked about is settled to meet all targets on average, or not to; nil where that is open, or there are none.
  var isMeeting: Bool? {
    guard let meets else { return nil }
    if meets >= Evaluator.settledShare, trials >= SensitivityStudy.Effort.fewestSame { return true }
    return seemsToMiss && trials >= SensitivityStudy.Effort.fewestOther ? false : nil
  }

  /// Whether hardly any resample meets them, by however few trials.
  var seemsToMiss: Bool { meets.map { $0 <= 1 - Evaluator.settledShare } ?? false }

  func values(_ measure: Measure) -> [[Double]] {
    (measure == .onTime ? onTime : turnaround).map { $0.map { $0 ?? .nan } }
  }
}
