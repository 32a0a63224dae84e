/// What keeps requests waiting at a unit.
public struct Cause: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Too few officers; officers who may do the step busy while others are free.
    case staff, skill
    /// A named machine busy; a named machine or system broken.
    case equipment, outage
    /// A named stock empty.
    case supply

    /// Place in `allCases`.
    package var ordinal: Int {
      switch self {
      case .staff: 0
      case .skill: 1
      case .equipment: 2
      case .outage: 3
      case .supply: 4
      }
    }
  }

  public var unit: Int
  public var kind: Kind
  /// The piece of equipment or the supply; nil for staff and skill.
  public var name: String?
}

/// The cause that keeps most requests waiting, with its share of all open waiting time.
public struct Binding: Sendable, Hashable {
  public var cause: Cause
  /// 0...1.
  public var share: Double
}

extension Layout {
  package static func causes(of unit: Unit, _ index: Int) -> [Cause] {
    [Cause(unit: index, kind: .staff), Cause(unit: index, kind: .skill)]
      + unit.equipment.map { Cause(unit: index, kind: .equipment, name: $0.name) }
      + unit.equipment.map { Cause(unit: index, kind: .outage, name: $0.name) }
      + unit.supplies.map { Cause(unit: index, kind: .supply, name: $0.name) }
  }

  /// Place of a cause's waiting time in `TrialResult.waiting`.
  public func waitingIndex(policy: Int, window: Int, cause: Int) -> Int {
    (policy * windows.count + window) * causes.count + cause
  }

  /// What keeps most requests waiting at the units of a scope, over waiting times by `waitingIndex`, of one trial or summed
  /// over several; nil when nothing waited, or when not all units of the scope are measured one by one.
  public func binding(_ waiting: [Double], policy: Int, window: Int, scope: Int) -> Binding? {
    let units = Set(scopes[scope].units)
    guard units.isSubset(of: causes.map(\.unit)) else { return nil }
    var total = 0.0
    var most: (cause: Int, seconds: Double)?
    for cause in causes.indices where units.contains(causes[cause].unit) {
      let seconds = waiting[waitingIndex(policy: policy, window: window, cause: cause)]
      total += seconds
      if seconds > most?.seconds ?? 0 { most = (cause, seconds) }
    }
    return most.map { Binding(cause: causes[$0.cause], share: $0.seconds / total) }
  }
}
