import Government

/// Units that a policy has not touched keep the people that the baseline plays.
extension People {
  /// Makes all memory of people this policy's own.
  mutating func claim() {
    officers.claim()
    recentLoads.claim()
    spareLine.claim()
    for unit in skills.indices { skills[unit].claim() }
  }

  // The baseline is only read below: what is lent without `inout` was copied, field by field.

  /// Brings last evening's figures up to date for the units that are shared with `base`.
  mutating func mirrorEvening(_ base: inout People, isShared: [Bool]) {
    for unit in stations.indices where isShared[unit] {
      stations[unit].posted = base.stations[unit].posted
      stations[unit].evening = base.stations[unit].evening
    }
  }

  /// Brings the officers up to date of the shared units that a policy may look at.
  ///
  /// - Returns: the numbers of those who are new since.
  mutating func mirror(_ base: inout People, isShared: [Bool], isWatched: [Bool]) -> [Int] {
    earliestRefill = min(earliestRefill, base.earliestRefill)
    var renewed: [Int] = []
    for unit in stations.indices where isShared[unit] && isWatched[unit] {
      skills[unit].copy(from: base.skills[unit])
      for number in model.roster.home[unit] {
        if officers[number].generation != base.officers[number].generation { renewed.append(number) }
        officers[number] = base.officers[number]
      }
    }
    return renewed
  }

  /// Takes over the memories of a unit that is shared no longer, which `base` has not yet served today.
  mutating func takeOver(_ unit: Int, from base: inout People) {
    let posted = stations[unit].posted
    stations[unit] = base.stations[unit]
    stations[unit].line.claim()
    stations[unit].posted = posted
    for number in model.roster.home[unit] {
      for place in number * Self.loadDays..<(number + 1) * Self.loadDays {
        recentLoads[place] = base.recentLoads[place]
      }
    }
  }
}
