import Stochastics

extension Trial {
  /// Returns officers whose stay is over, by unit and number.
  mutating func endStays(day: Int) {
    let policy = scenario.policies[policy]
    guard case .assignment = policy.instrument else { return }
    for place in moves.active.indices.reversed() where moves.active[place].phase == .serving {
      let move = moves.active[place]
      guard isOver(policy.until, arrived: move.arrivedDay, at: move.to, day: day) else { continue }
      goHome(move.officer, day: day)
      moves.records[move.record].returnedDay = day
      moves.active.remove(at: place)
    }
  }

  private func isOver(_ end: End, arrived: Int, at unit: Int, day: Int) -> Bool {
    let calendar = model.calendar
    switch end {
    case .never: return false
    case .after(let days): return day >= calendar.workingDay(days, after: arrived)
    case .backlogBelow(let backlog, let stay):
      guard day >= calendar.workingDay(stay, after: arrived), units[unit].lastBacklog < backlog else { return false }
      return announcedEnd(around: day).map { day >= $0 } ?? true
    }
  }

  private mutating func goHome(_ number: Int, day: Int) {
    withdraw(number)
    let home = Int(officers[number].home)
    post(number, at: home)
    officers[number].isAway = false
    officers[number].arrivalProficiency = 1
    officers[number].arrivedOrdinal = Int32(model.calendar.days[day].workingDaysBefore)
    officers[number].postSkill = skills[home].find(model.plans[home].mainSkill, from: officers[number].firstSkill)
  }

  /// Moves officers on who have reached the end of their stages: into training, then into service.
  mutating func advanceMoves(day: Int) {
    for place in moves.active.indices where moves.active[place].phase != .serving {
      let move = moves.active[place]
      if move.phase == .stages && day >= move.trainingDay && move.trainingDay < move.serviceDay {
        withdraw(move.officer)
        officers[move.officer].status = .training
        officers[move.officer].isPresent = false
        moves.active[place].phase = .training
      }
      guard day >= move.serviceDay else { continue }
      arrive(place, day: day)
    }
  }

  /// The first day of service, unless more newcomers than teachers would be there: then the old post goes on for a day.
  private mutating func arrive(_ place: Int, day: Int) {
    let move = moves.active[place]
    let number = move.officer
    detach(move.to)
    let ordinal = model.calendar.days[day].workingDaysBefore
    let crew = crew(at: move.to, ordinal: ordinal, presentOnly: false)
    if crew.others > 0 && crew.newcomers + 1 > crew.others {
      if officers[number].status == .training {
        officers[number].status = .working
        post(number, at: Int(officers[number].home))
      }
      moves.active[place].phase = .ready
      return
    }
    if officers[number].status == .training { officers[number].status = .working } else { withdraw(number) }
    let isPresent = officers[number].isPresent || moves.active[place].phase == .training
    post(number, at: move.to)
    takeUpPost(move, ordinal: ordinal)
    officers[number].isPresent = isPresent
    moves.active[place].phase = .serving
    moves.active[place].arrivedDay = day
    moves.records[move.record].arrivedDay = day
    moves.records[move.record].trainedDays = scenario.policies[policy].prepare.trainingDays
  }

  /// What an officer can do, and how he takes it, on the first day at a new post (`model.md` §4, §6).
  private mutating func takeUpPost(_ move: MoveBook.Move, ordinal: Int) {
    let number = move.officer
    let policy = scenario.policies[policy]
    let skill = model.plans[move.to].mainSkill
    let trained = LearningCurve.trainingShare(days: policy.prepare.trainingDays, parameters)
    let floor = LearningCurve.initial(match: move.match, parameters)
    var tau = LearningCurve.timeConstant(
      base: scenario.competencies[skill].timeConstantDays, match: move.match, personal: officers[number].learningFactor)
    tau *= 1 - parameters.trainingTimeCut * trained
    if move.isForced { tau *= parameters.forcedLearningSlowdown }
    let home = Int(officers[number].home)
    let known = skills[home].find(skill, from: officers[number].firstSkill)
    var p = max(floor, known >= 0 ? skills[home].skills[Int(known)].proficiency : 0)
    p = min(1, p + parameters.trainingGain * trained)
    if move.isForced { p *= parameters.forcedProficiencyLoss }
    var entry = known
    if known < 0 {
      entry = skills[home].add(
        skill, proficiency: p, timeConstant: tau, floor: min(p, floor), ordinal: ordinal, to: &officers[number])
    } else {
      skills[home].skills[Int(known)].proficiency = p
      skills[home].skills[Int(known)].timeConstant = tau
      skills[home].skills[Int(known)].lastUsedOrdinal = Int32(ordinal)
    }
    officers[number].postSkill = entry
    officers[number].isAway = true
    officers[number].isOrdered = false
    officers[number].arrivalProficiency = p
    officers[number].arrivedOrdinal = Int32(ordinal)
    if move.isForced { officers[number].forcedUntilOrdinal = Int32(ordinal) + Int32(parameters.forcedPressureDays) }
  }
}
