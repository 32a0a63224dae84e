/// Units that a policy has not touched are played once, in the baseline, and read by all policies that share them.
///
/// Units meet only in moves, hours and letters, so an untouched unit is the baseline's to the last bit. On a study of six units
/// this took 1.48 to 0.93 G instructions a trial (callgrind).
struct Sharing {
  /// By unit: whether it is still as in the baseline.
  private(set) var isShared: [Bool]
  /// Units that ceased to be so this morning.
  private(set) var detached: [Int] = []

  init(units: Int) { isShared = Array(repeating: false, count: units) }

  mutating func shareAll() { for unit in isShared.indices { isShared[unit] = true } }

  /// Ceases to share a unit, and those between which its files travel: from this morning on the policy plays them itself.
  mutating func detach(_ unit: Int, _ model: Model) {
    guard isShared[unit] else { return }
    for linked in model.linkedUnits[unit] {
      isShared[linked] = false
      detached.append(linked)
    }
  }

  /// Whether the policy played a unit itself yesterday: the baseline has mustered the others already.
  func wasPlayed(_ unit: Int) -> Bool { !isShared[unit] && !detached.contains(unit) }

  mutating func forgetDetached() { detached.removeAll(keepingCapacity: true) }
}

extension Trial {
  /// Goes on under another policy, of which nothing has been asked yet.
  mutating func take(_ policy: Int) {
    moves.take(policy)
    people.claim()
  }

  mutating func detachTouched() { for unit in moves.takeTouched() { sharing.detach(unit, model) } }

  // The baseline is only read below: a trial that is lent without `inout` was copied, field by field.

  /// Brings what policies look at up to date for the units that are shared with `base`.
  mutating func mirror(_ base: inout Trial) {
    books.mirror(&base.books)
    moves.renew(people.mirror(&base.people, isShared: sharing.isShared))
  }

  /// Takes over requests, queues and memories of the units detached this morning, which `base` has not yet served.
  mutating func takeOverDetached(_ base: inout Trial) {
    for unit in sharing.detached {
      offices.units[unit] = base.offices.units[unit]
      people.takeOver(unit, from: &base.people)
    }
    sharing.forgetDetached()
  }

  /// At the end: the open requests of shared units are the baseline's.
  mutating func takeOverShared(_ base: inout Trial) {
    for unit in model.plans.indices where sharing.isShared[unit] { offices.units[unit] = base.offices.units[unit] }
  }
}
