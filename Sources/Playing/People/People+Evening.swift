import Government

extension People {
  /// Every calendar evening: forgetting, fatigue and work pressure; on days off nobody is present.
  mutating func endDay(_ day: Int, isShared: [Bool]) {
    let calendarDay = model.calendar.days[day]
    forget(calendarDay, isShared: isShared)
    for unit in stations.indices where !isShared[unit] {
      for number in model.roster.home[unit] where officers[number].status != .gone {
        endDay(of: number, isWorking: calendarDay.isWorking)
      }
    }
  }

  @inline(__always)
  private mutating func endDay(of number: Int, isWorking: Bool) {
    var felt: Double?
    if isWorking { felt = feltLoad(of: number) }
    if let felt { remember(felt, of: number) }
    officers[number].fatigue = model.parameters.fatigue(after: officers[number].fatigue, feltLoad: felt)
    let equilibrium = model.pressure.equilibrium(
      offset: officers[number].pressureOffset, meanLoad: officers[number].loadSum / Double(Self.loadDays),
      roleGap: roleGap(of: number), support: support(of: number))
    officers[number].strain = model.pressure.strain(after: officers[number].strain, equilibrium: equilibrium)
  }

  /// Support where the officer works: what his move brought, or that of the unit.
  private func support(of number: Int) -> Double {
    let own = officers[number].support
    return own.isNaN ? model.support[Int(officers[number].unit)] : own
  }

  private func feltLoad(of number: Int) -> Double? {
    switch officers[number].status {
    case .training: return parameters.trainingLoad
    case .gone: return nil
    case .working:
      guard officers[number].isPresent, !officers[number].load.isNaN else { return nil }
      let backlog = stations[Int(officers[number].unit)].evening.backlogDays
      return model.parameters.felt(load: officers[number].load, backlogDays: backlog)
    }
  }

  /// Replaces the oldest of the last 20 days present.
  private mutating func remember(_ felt: Double, of number: Int) {
    let place = number * Self.loadDays + Int(officers[number].nextLoad)
    officers[number].loadSum += Double(Float(felt)) - Double(recentLoads[place])
    recentLoads[place] = Float(felt)
    let next = officers[number].nextLoad + 1
    officers[number].nextLoad = next == UInt8(Self.loadDays) ? 0 : next
  }

  /// Lets all remembered days have been alike.
  mutating func remember(_ load: Float, everyDayOf number: Int) {
    for day in 0..<Self.loadDays { recentLoads[number * Self.loadDays + day] = load }
    officers[number].loadSum = Double(load) * Double(Self.loadDays)
  }

  /// z_r: how much of the way to full proficiency is left at a new post; 0 at home.
  private func roleGap(of number: Int) -> Double {
    guard officers[number].isAway, officers[number].status == .working, officers[number].arrivalProficiency < 1
    else { return 0 }
    return (1 - postProficiency(of: number)) / (1 - officers[number].arrivalProficiency)
  }
}
