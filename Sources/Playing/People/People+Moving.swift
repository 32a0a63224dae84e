import Government

/// What a move does to an officer's place.
extension People {
  mutating func sendToTraining(_ number: Int) {
    withdraw(number)
    officers[number].status = .training
    officers[number].isPresent = false
  }

  /// Back from training, at a unit.
  mutating func endTraining(_ number: Int, at unit: Int) {
    officers[number].status = .working
    post(number, at: unit)
  }

  /// From where the officer works or trains to another unit.
  ///
  /// - Parameter isForGood: whether his post is there from now on.
  mutating func transfer(_ number: Int, to unit: Int, isForGood: Bool) {
    if isForGood { officers[number].postUnit = Int32(unit) }
    if officers[number].status == .training { officers[number].status = .working } else { withdraw(number) }
    post(number, at: unit)
  }

  /// Frees an officer of the unit from his other duties.
  mutating func redeploy(_ number: Int) {
    officers[number].isOrdered = false
    officers[number].isRedeployed = true
    officers[number].share = officers[number].dayShare
  }

  /// Back to the post at home, or to other duties.
  mutating func goHome(_ number: Int, ordinal: Int) {
    let home = Int(officers[number].home)
    guard !officers[number].isRedeployed else {
      officers[number].isRedeployed = false
      officers[number].share = model.group(of: number).share(model.calendar)
      return
    }
    withdraw(number)
    post(number, at: home)
    officers[number].postUnit = Int32(home)
    officers[number].isAway = false
    officers[number].support = .nan
    officers[number].arrivalProficiency = 1
    officers[number].arrivedOrdinal = Int32(ordinal)
    officers[number].postSkill = skills[home].find(model.plans[home].mainSkill, from: officers[number].firstSkill)
  }
}
