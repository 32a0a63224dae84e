internal import Government

/// Which policy to take, and what that rests on; every statement in it is settled unless its name says otherwise.
public struct Recommendation: Sendable {
  public enum Outcome: String, Sendable {
    /// `policy` is settled better than the baseline.
    case take
    /// The baseline's means meet every target: nobody need move.
    case notNeeded = "not needed"
    /// What helps the receiving unit costs the lending units more working days than it gains.
    case costsMore = "costs more than it gains"
    /// Many requests are still open at the end: the unit is short for good, and times say little.
    case overloaded
    /// Every policy is settled equal or worse at the receiving unit.
    case noPolicyHelps = "no policy helps"
    /// No policy is settled better, and some are not settled.
    case open
    /// Without intervals, nothing can be said.
    case tooFewTrials = "too few trials"
    /// No requests in the window.
    case noDemand = "no demand"
    /// The baseline stands alone.
    case nothingToCompare = "nothing to compare"
  }

  public var outcome: Outcome
  /// The policy to take; nil unless the outcome is `take`.
  public var policy: Int?
  /// Settled better than the baseline in on time or turnaround at the receiving unit, and in neither worse.
  public var candidates: [Int] = []
  /// Candidate with the best means.
  public var best: Int?
  /// Candidates settled as good as the best, within tolerance; `policy` is the gentlest of them.
  public var asGood: [Int] = []
  /// Candidates of which it is not settled whether they are as good, or better.
  public var rivals: [Int] = []
  /// Policies whose means meet all targets, but which cost the lending units more than they gain.
  public var tooCostly: [Int] = []
  /// Whether the means of `policy` meet all targets; nil without targets.
  public var meetsTargets: Bool?
  /// `policy` to the baseline at the receiving unit: settled better, and settled worse.
  public var gains: [Difference] = []
  public var harms: [Difference] = []
  /// `policy` to the baseline at the lending units: turnaround, work pressure and load, settled or not.
  public var lenders: [Difference] = []
  /// Extra hours help, and are settled equal to the best policy that moves people.
  public var extraHoursDoAsWell = false

  init(_ outcome: Outcome) { self.outcome = outcome }
}

/// A headline difference that the trials do not settle.
public struct Unsettled: Sendable {
  public let difference: Difference
  /// Trials in all that would do at the spread and mean seen so far; nil when no number can be told.
  public let neededTrials: Int?
}
