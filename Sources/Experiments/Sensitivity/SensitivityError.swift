/// Why a sensitivity study has no result.
public enum SensitivityError: Error, Equatable, CustomStringConvertible {
  /// Stopped on request; the evaluations done are with whoever was told of them.
  case cancelled
  /// The study has one policy alone.
  case onePolicy
  /// Nothing in the study is assumed or uncertain within a range.
  case nothingUnknown
  /// No request comes in the window that the answer is about.
  case noDemand
  /// What the study cannot be read with as it stands.
  case unreadable(String)

  public var description: String {
    switch self {
    case .cancelled: "stopped before the sensitivity study was complete"
    case .onePolicy:
      "the study has no policy beside doing nothing, so there is no answer that could change; write one under policies: or "
        + "name more of them with --policies"
    case .nothingUnknown:
      "no value of the study is assumed or uncertain within a range, so nothing can be varied; write one as "
        + "\"uncertain 1.4 to 2.5\""
    case .noDemand:
      "no request comes in the window that the answer is about, so there is no answer that could change; set "
        + "compare: { window } to one with requests"
    case .unreadable(let message): message
    }
  }
}
