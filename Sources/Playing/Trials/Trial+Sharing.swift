import Government

/// Units that a policy has not touched are played once, in the baseline, and read by all policies that share them.
///
/// Units meet only in moves, hours and letters, so an untouched unit is the baseline's to the last bit. On a study of six units
/// this took 1.48 to 0.93 G instructions a trial (callgrind).
extension Trial {
  /// Goes on under another policy, of which nothing has been asked yet.
  mutating func take(_ policy: Int) {
    self.policy = policy
    let records = moves.records
    moves = MoveBook(actions: actions, officers: officers.count, units: units.count)
    // Own requests of the warm-up.
    moves.records = records
    claim()
  }

  /// Makes all memory of people this policy's own; that of requests follows unit by unit.
  private mutating func claim() {
    officers.claim()
    recentLoads.claim()
    for unit in skills.indices { skills[unit].claim() }
  }

  /// Ceases to share a unit, and those between which its files travel: from this morning on the policy plays them itself.
  mutating func detach(_ unit: Int) {
    guard isShared[unit] else { return }
    for linked in model.linkedUnits[unit] {
      isShared[linked] = false
      detached.append(linked)
    }
  }

  // The baseline is only read below: a trial that is lent without `inout` was copied, field by field.

  /// Brings what policies look at up to date for the units that are shared with `base`.
  mutating func mirror(_ base: inout Trial) {
    earliestRefill = min(earliestRefill, base.earliestRefill)
    for place in books.recoveries.indices { books.recoveries[place].takeBase(from: base.books.recoveries[place]) }
    for unit in units.indices where isShared[unit] {
      units[unit].mirror(base.units[unit])
      skills[unit].copy(from: base.skills[unit])
      for number in model.roster.home[unit] {
        if officers[number].generation != base.officers[number].generation { moves.renew(number) }
        officers[number] = base.officers[number]
      }
    }
  }

  /// Takes over requests, queues and memories of the units detached this morning, which `base` has not yet served.
  mutating func takeOverDetached(_ base: inout Trial) {
    for unit in detached {
      let posted = units[unit].posted
      units[unit] = base.units[unit]
      units[unit].posted = posted
      for number in model.roster.home[unit] {
        for place in number * Self.loadDays..<(number + 1) * Self.loadDays {
          recentLoads[place] = base.recentLoads[place]
        }
      }
    }
    detached.removeAll(keepingCapacity: true)
  }

  /// At the end: the open requests of shared units are the baseline's.
  mutating func takeOverShared(_ base: inout Trial) {
    for unit in units.indices where isShared[unit] { units[unit] = base.units[unit] }
  }
}

extension UnitState {
  /// Copies what policies look at: who is posted, and last evening's books.
  mutating func mirror(_ other: borrowing UnitState) {
    posted.removeAll(keepingCapacity: true)
    posted.append(contentsOf: other.posted)
    backlogDays = other.backlogDays
    backlogMinutes = other.backlogMinutes
    peakBacklogDays = other.peakBacklogDays
    capacityMinutes = other.capacityMinutes
    meanLoad = other.meanLoad
    offered20 = other.offered20
    capacity20 = other.capacity20
    offeredPerDay5 = other.offeredPerDay5
  }
}
