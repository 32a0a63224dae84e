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
  ///
  /// - Parameter isSharing: whether it shares the units that it does not touch with the baseline.
  mutating func take(_ policy: Int, isSharing: Bool) {
    moves.take(policy)
    people.claim()
    guard isSharing else { return }
    sharing.shareAll()
    books.share()
  }

  mutating func detachTouched() {
    for unit in moves.takeTouched() {
      assert(
        model.watched[moves.policy][unit] || !sharing.isShared[unit], "unit \(unit) is touched and was not looked at")
      sharing.detach(unit, model)
    }
  }

  // The baseline is only read below: a trial that is lent without `inout` was copied, field by field.

  /// In the morning: brings what policies look at up to date for the units that are shared with `base`.
  mutating func mirrorMorning(_ base: inout Trial) {
    mirrorEvening(&base)
    let isWatched = model.watched[moves.policy]
    moves.renew(people.mirror(&base.people, isShared: sharing.isShared, isWatched: isWatched))
  }

  /// In the evening: last evening's figures alone.
  mutating func mirrorEvening(_ base: inout Trial) {
    books.mirror(&base.books)
    people.mirrorEvening(&base.people, isShared: sharing.isShared)
  }

  /// Takes over requests, queues, memories and books of the units detached this morning, which `base` has not yet served.
  mutating func takeOverDetached(_ base: inout Trial) {
    for unit in sharing.detached {
      offices.units[unit] = base.offices.units[unit]
      people.takeOver(unit, from: &base.people)
      books.takeOver(unit, from: &base.books)
    }
    sharing.forgetDetached()
  }

  /// At the end: what is left at shared units, and their books, are the baseline's.
  mutating func takeOverShared(_ base: inout Trial) {
    mirrorEvening(&base)
    let all = Array(repeating: true, count: model.plans.count)
    moves.renew(people.mirror(&base.people, isShared: sharing.isShared, isWatched: all))
    for unit in model.plans.indices where sharing.isShared[unit] {
      offices.units[unit] = base.offices.units[unit]
      books.takeOver(unit, from: &base.books)
    }
    books.addTurnaround(of: &base.books)
  }
}
