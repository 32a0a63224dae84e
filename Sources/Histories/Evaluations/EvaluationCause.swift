public import Government
public import Stochastics

/// An input of a study beside what happened.
public struct EvaluationCause: Sendable, Hashable {
  public enum Input: String, Sendable, CaseIterable {
    case demand, pace, absence, arrival
  }

  public enum Finding: Sendable, Hashable {
    /// What was over what was expected, with its 95 % interval, of so many days.
    case ratio(Double, Interval, days: Int)
    /// The first stamp of somebody new beside the days on which the model had its first ready: one in ten, half and nine in ten
    /// trials by then.
    case days(CivilDate, expected: [CivilDate])
    case unknown(Doubt)
  }

  /// Why an input cannot be told.
  public enum Doubt: String, Sendable {
    case tooFewWeeks, noRegister, noOfficers, severalUnits, missingServices, otherWork, notBusy, fewStamps, nobodySent,
      beginsTooLate, nobodyNew, notYet
  }

  public let input: Input
  public let finding: Finding

  /// Whether it was not as the study has it, as far as can be told.
  public var isOff: Bool {
    switch finding {
    case .ratio(_, let interval, _): interval.lower > 1 || interval.upper < 1
    case .days(let day, let expected): day < expected[0] || day > expected[2]
    case .unknown: false
    }
  }
}
