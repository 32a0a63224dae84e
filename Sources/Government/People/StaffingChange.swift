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
