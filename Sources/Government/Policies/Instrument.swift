/// The legal or practical means a policy uses, kept apart as law and practice keep them.
public enum Instrument: Sendable, Hashable {
  /// Penugasan sementara (surat perintah tugas): the officer returns.
  case assignment
  /// Mutasi: a posting of 2–5 years through its legal stages (PerBKN 5/2019).
  case permanentTransfer
  /// Longer days at the unit while work waits, at most `hoursPerDay` from base closing; moves nobody.
  case extraHours(hoursPerDay: Double)

  public var name: String {
    switch self {
    case .assignment: "assignment"
    case .permanentTransfer: "mutasi"
    case .extraHours: "extra_hours"
    }
  }

  public var movesPeople: Bool {
    switch self {
    case .assignment, .permanentTransfer: true
    case .extraHours: false
    }
  }

  /// The stages an order passes through unless the policy says otherwise.
  public var usualProcess: Process {
    switch self {
    case .assignment: .assignmentLetter
    case .permanentTransfer: .permanentTransfer
    case .extraHours: Process(stages: [])
    }
  }
}
