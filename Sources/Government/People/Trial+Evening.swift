extension Trial {
  /// Every calendar evening: forgetting, fatigue and work pressure; on days off nobody is present.
  mutating func endDay(_ day: Int) {
    let calendarDay = model.calendar.days[day]
    deliverLetters()
    forget(calendarDay)
    for number in officers.indices where officers[number].status != .gone && !isShared[Int(officers[number].home)] {
      var felt: Double?
      if calendarDay.isWorking { felt = feltLoad(of: number) }
      if let felt { remember(felt, of: number) }
      officers[number].fatigue = model.pressure.fatigue(after: officers[number].fatigue, feltLoad: felt)
      let equilibrium = model.pressure.equilibrium(
        offset: officers[number].pressureOffset, meanLoad: meanFeltLoad(of: number), roleGap: roleGap(of: number),
        support: support(of: number))
      officers[number].strain = model.pressure.strain(after: officers[number].strain, equilibrium: equilibrium)
    }
  }

  /// Every evening of a working day, once the shared units are known too.
  mutating func closeDay(_ day: Int) {
    let ordinal = model.calendar.days[day].workingDaysBefore
    countPressure(day: day, ordinal: ordinal)
    recordDaily(day: day, ordinal: ordinal)
    for place in books.recoveries.indices {
      let unit = books.recoveries[place].unit
      books.recoveries[place].note(backlog: units[unit].lastBacklog, ordinal: ordinal)
    }
    countMoveDays(day)
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
      let backlog = units[Int(officers[number].unit)].backlogDays
      return model.pressure.felt(load: officers[number].load, backlogDays: backlog)
    }
  }

  /// Replaces the oldest of the last 20 days present.
  private mutating func remember(_ felt: Double, of number: Int) {
    let place = number * Self.loadDays + Int(officers[number].nextLoad)
    recentLoads[place] = Float(felt)
    officers[number].nextLoad = (officers[number].nextLoad + 1) % UInt8(Self.loadDays)
  }

  private func meanFeltLoad(of number: Int) -> Double {
    var sum = 0.0
    for place in number * Self.loadDays..<(number + 1) * Self.loadDays { sum += Double(recentLoads[place]) }
    return sum / Double(Self.loadDays)
  }

  /// z_r: how much of the way to full proficiency is left at a new post; 0 at home.
  private func roleGap(of number: Int) -> Double {
    let officer = officers[number]
    guard officer.isAway, officer.status == .working, officer.arrivalProficiency < 1 else { return 0 }
    return (1 - postProficiency(of: number)) / (1 - officer.arrivalProficiency)
  }
}
