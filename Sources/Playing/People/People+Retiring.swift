import Government

extension People {
  /// Announced changes of the morning: the longest in post retire; who joins is waiting to fill his post.
  ///
  /// - Returns: those who retire.
  mutating func retire(ordinal: Int, isShared: [Bool]) -> [Int] {
    var leavers: [Int] = []
    for change in model.retirements where change.ordinal == ordinal && !isShared[change.unit] {
      // Ties go to the lower officer number.
      let leaving = holders(at: change.unit).sorted {
        let (one, other) = (officers[$0].yearsAtStart, officers[$1].yearsAtStart)
        return one != other ? one > other : $0 < $1
      }
      for number in leaving.prefix(change.count) {
        leave(number)
        leavers.append(number)
      }
    }
    return leavers
  }

  /// Whose posts are at a unit: its own officers, those lent among them, and those who moved there for good.
  private func holders(at unit: Int) -> [Int] {
    let own = model.roster.home[unit].filter { officers[$0].status != .gone && Int(officers[$0].postUnit) == unit }
    let others = stations[unit].posted.map(Int.init).filter {
      Int(officers[$0].home) != unit && Int(officers[$0].postUnit) == unit
    }
    return own + others
  }

  /// Takes an officer out of the service for good.
  mutating func leave(_ number: Int) {
    withdraw(number)
    officers[number].status = .gone
    officers[number].isPresent = false
    officers[number].load = .nan
  }
}
