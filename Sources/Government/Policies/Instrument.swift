/// The legal or practical means a policy uses, kept apart as law and practice keep them.
public enum Instrument: Sendable, Hashable {
  /// Internal redeployment: officers of the unit itself leave their other duties for its services, and return to them.
  case redeployment
  /// Penugasan sementara (surat perintah tugas): officers of other units, who return.
  case assignment
  /// Mutasi: a posting of 2–5 years through its legal stages (PerBKN 5/2019).
  case permanentTransfer
  /// A floating cross-trained pool: officers chosen and trained ahead for several units, sent by a standing letter to where
  /// work waits, and called back.
  case pool
  /// Planned rotation: officers longest in their posts exchange them between units.
  case rotation
  /// Longer days at the unit while work waits, at most `hoursPerDay` from base closing; moves nobody.
  case extraHours(hoursPerDay: Double)
  /// The unit opens on Saturdays that are no holidays, for `hours`; moves nobody.
  case saturdays(hours: Double)
  /// At most `perDay` tickets at the unit's counters; the excess turns away.
  case ticketQuota(perDay: Int)
  /// A share of the unit's requests comes online instead of to a counter.
  case onlineChannel(share: Double)

  public var name: String {
    switch self {
    case .redeployment: "redeployment"
    case .assignment: "assignment"
    case .permanentTransfer: "mutasi"
    case .pool: "pool"
    case .rotation: "rotation"
    case .extraHours: "extra_hours"
    case .saturdays: "saturdays"
    case .ticketQuota: "quota"
    case .onlineChannel: "online_channel"
    }
  }

  public var movesPeople: Bool {
    switch self {
    case .redeployment, .assignment, .permanentTransfer, .pool, .rotation: true
    case .extraHours, .saturdays, .ticketQuota, .onlineChannel: false
    }
  }

  /// Whether officers leave their post for good, which the law guards (years in post, freeze, PPPK).
  public var isForGood: Bool { self == .permanentTransfer || self == .rotation }

  /// Whether officers come from other units at the call of their heads.
  public var takesFromOthers: Bool { [.assignment, .permanentTransfer, .pool].contains(self) }

  /// What follows a refusal unless the policy says otherwise: who is assigned may say no, who is transferred may not.
  public var usualRefusal: Refusal { isForGood ? .force : .next }

  /// The stages an order passes through unless the policy says otherwise.
  public var usualProcess: Process {
    switch self {
    case .redeployment: .internalOrder
    case .assignment: .assignmentLetter
    case .permanentTransfer, .rotation: .permanentTransfer
    case .pool, .extraHours, .saturdays, .ticketQuota, .onlineChannel: Process(stages: [])
    }
  }
}
