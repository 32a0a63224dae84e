import Government

/// The machines of a unit through one day: who uses which, and what is broken.
struct MachinePark {
  private static let free: Int32 = -1
  private static let broken: Int32 = -2
  private static let shared = 1 << 30

  /// Server by machine.
  private var users = Pool<Int32>()
  /// Machines free, and machines not broken, by kind.
  private(set) var free = Pool<Int>()
  private(set) var whole = Pool<Int>()
  /// How many kinds have no machine free.
  private(set) var shortKinds = 0

  /// A fresh day with the machines that are broken at opening.
  mutating func prepare(_ plan: MachinePlan, isBroken: [Bool]) {
    shortKinds = 0
    users.removeAll()
    free.removeAll()
    whole.removeAll()
    for machine in plan.kinds.indices { users.append(isBroken[machine] ? Self.broken : Self.free) }
    for kind in plan.ranges.indices {
      let whole = plan.ranges[kind].reduce(0) { $0 + (isBroken[$1] ? 0 : 1) }
      self.whole.append(whole)
      free.append(plan.isSystem[kind] && whole > 0 ? Self.shared : whole)
      if whole == 0 { shortKinds += 1 }
    }
  }

  /// Takes the first free machine of a kind for a server.
  @inline(__always)
  mutating func seize(_ kind: Int, for server: Int, _ plan: MachinePlan) {
    guard !plan.isSystem[kind] else { return }
    for machine in plan.ranges[kind] where users[machine] == Self.free {
      users[machine] = Int32(truncatingIfNeeded: server)
      setFree(kind, free[kind] &- 1)
      return
    }
  }

  /// Gives back the server's machine of a kind, unless it broke meanwhile.
  @inline(__always)
  mutating func release(_ kind: Int, of server: Int, _ plan: MachinePlan) {
    guard !plan.isSystem[kind] else { return }
    for machine in plan.ranges[kind] where users[machine] == Int32(truncatingIfNeeded: server) {
      users[machine] = Self.free
      setFree(kind, free[kind] &+ 1)
      return
    }
  }

  /// A machine breaks; the server who used it is returned, −1 = nobody (of a system: unknown here).
  mutating func fail(_ machine: Int, _ plan: MachinePlan) -> Int {
    let kind = plan.kinds[machine]
    let user = users[machine]
    users[machine] = Self.broken
    whole[kind] -= 1
    if plan.isSystem[kind] {
      setFree(kind, 0)
    } else if user == Self.free {
      setFree(kind, free[kind] - 1)
    }
    return Int(user)
  }

  mutating func mend(_ machine: Int, _ plan: MachinePlan) {
    let kind = plan.kinds[machine]
    users[machine] = Self.free
    whole[kind] += 1
    setFree(kind, plan.isSystem[kind] ? Self.shared : free[kind] + 1)
  }

  @inline(__always)
  private mutating func setFree(_ kind: Int, _ count: Int) {
    shortKinds &+= (count == 0 ? 1 : 0) &- (free[kind] == 0 ? 1 : 0)
    free[kind] = count
  }
}
