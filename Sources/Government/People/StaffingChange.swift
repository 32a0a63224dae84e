/// A dated change of a unit's strength that is announced: officers retire or join.
public struct StaffingChange: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// The longest in post leave for good; only a later `join` fills their posts.
    case retire
    /// New officers of a group (index into `Unit.officers`), who know the job's family but not yet this desk.
    case join(group: Int)
  }

  /// Day index; in force on the first working day from it on.
  public var day: Int
  public var kind: Kind
  public var count: Int

  public init(day: Int, kind: Kind, count: Int) {
    self.day = day
    self.kind = kind
    self.count = count
  }
}

extension Unit {
  /// Mean share of a full-time day over the officers at the start.
  func meanShare(_ calendar: WorkCalendar) -> Double {
    guard officerCount > 0 else { return 0 }
    return officers.reduce(0) { $0 + Double($1.count) * $1.share(calendar) } / Double(officerCount)
  }

  /// Full-time days that a change adds to the unit's strength, or takes from it.
  func strength(of change: StaffingChange, _ calendar: WorkCalendar) -> Double {
    switch change.kind {
    case .retire: -Double(change.count) * meanShare(calendar)
    case .join(let group):
      officers.indices.contains(group) ? Double(change.count) * officers[group].share(calendar) : 0
    }
  }
}
