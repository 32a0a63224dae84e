import Government
import Stochastics

extension Trial {
  /// Returns officers whose stay is over, by unit and number.
  mutating func endStays(day: Int) {
    for place in moves.active.indices.reversed() where moves.active[place].phase == .serving {
      let move = moves.active[place]
      let order = order(move.action, actions[move.action], to: move.to, day: day)
      guard !move.isConfirmed, isOver(order, arrived: move.arrivedDay) else { continue }
      if case .evaluation(_, let wanted) = order.action.until, postProficiency(of: move.officer) >= wanted {
        moves.active[place].isConfirmed = true
        moves.records[move.record].confirmedDay = day
        continue
      }
      goHome(move.officer, day: day)
      moves.records[move.record].returnedDay = day
      moves.active.remove(at: place)
    }
  }

  private func isOver(_ order: Order, arrived: Int) -> Bool {
    let calendar = model.calendar
    // Who was transferred for good comes back from an evaluation alone.
    if order.instrument.isForGood, case .evaluation = order.action.until {
    } else if order.instrument.isForGood {
      return false
    }
    switch order.action.until {
    case .never: return false
    case .after(let days), .evaluation(let days, _): return order.day >= calendar.workingDay(days, after: arrived)
    case .backlogBelow(let backlog, let stay):
      guard order.day >= calendar.workingDay(stay, after: arrived), units[order.to].lastBacklog < backlog
      else { return false }
      return announcedEnd(order).map { order.day >= $0 } ?? true
    }
  }

  private mutating func goHome(_ number: Int, day: Int) {
    let home = Int(officers[number].home)
    guard !officers[number].isRedeployed else {
      officers[number].isRedeployed = false
      officers[number].share = model.group(of: number).share(model.calendar)
      return
    }
    withdraw(number)
    post(number, at: home)
    officers[number].isAway = false
    officers[number].support = .nan
    officers[number].arrivalProficiency = 1
    officers[number].arrivedOrdinal = Int32(model.calendar.days[day].workingDaysBefore)
    officers[number].postSkill = skills[home].find(model.plans[home].mainSkill, from: officers[number].firstSkill)
  }

  /// Moves officers on who have reached the end of their stages, by unit and number: into training, then into service.
  mutating func advanceMoves(day: Int, orderedToday: Bool = false) {
    let due = moves.active.indices.filter {
      moves.active[$0].phase != .serving && (moves.records[moves.active[$0].record].orderedDay == day) == orderedToday
    }
    let ordered = due.sorted {
      (moves.active[$0].to, moves.active[$0].officer) < (moves.active[$1].to, moves.active[$1].officer)
    }
    for place in ordered {
      let move = moves.active[place]
      if move.phase == .stages && day >= move.trainingDay && move.trainingDay < move.serviceDay {
        withdraw(move.officer)
        officers[move.officer].status = .training
        officers[move.officer].isPresent = false
        moves.active[place].phase = .training
      }
      if day >= move.serviceDay { arrive(place, day: day) }
    }
  }

  /// The first day of service, unless more newcomers than teachers would be there: then the old post goes on for a day.
  private mutating func arrive(_ place: Int, day: Int) {
    moves.active[place].trained = trainingLeft(moves.active[place], on: day)
    let move = moves.active[place]
    let number = move.officer
    detach(move.to)
    if actions[move.action].instrument == .redeployment { return redeploy(place, day: day) }
    let ordinal = model.calendar.days[day].workingDaysBefore
    let crew = crew(at: move.to, ordinal: ordinal, presentOnly: false)
    let isNewcomer = firstProficiency(move) < parameters.inductionProficiency
    if isNewcomer && crew.others > 0 && crew.newcomers + 1 > crew.others {
      if officers[number].status == .training {
        officers[number].status = .working
        post(number, at: Int(officers[number].home))
      }
      moves.active[place].phase = .ready
      return
    }
    if officers[number].status == .training { officers[number].status = .working } else { withdraw(number) }
    post(number, at: move.to)
    takeUpPost(move, ordinal: ordinal)
    moves.active[place].phase = .serving
    moves.active[place].arrivedDay = day
    moves.records[move.record].arrivedDay = day
    moves.records[move.record].trainedDays += move.trainingDays
  }

  /// Frees an officer of the unit from his other duties.
  private mutating func redeploy(_ place: Int, day: Int) {
    let move = moves.active[place]
    if officers[move.officer].status == .training {
      officers[move.officer].status = .working
      post(move.officer, at: move.to)
      teach(move.officer, for: move.to, days: move.trainingDays, day: day)
      moves.records[move.record].trainedDays += move.trainingDays
    }
    officers[move.officer].isOrdered = false
    officers[move.officer].isRedeployed = true
    officers[move.officer].share = officers[move.officer].dayShare
    moves.active[place].phase = .serving
    moves.active[place].arrivedDay = day
    moves.records[move.record].arrivedDay = day
  }

  /// What an officer can do of the unit's main skill on the first day at a new post.
  private func firstProficiency(_ move: MoveBook.Move) -> Double {
    firstProficiency(move, at: model.plans[move.to].mainSkill)
  }

  /// Training wears off from its end on like any skill that is not used.
  private func trainingLeft(_ move: MoveBook.Move, on day: Int) -> Double {
    let forgottenFrom = model.calendar.workingDay(Int(parameters.forgettingAfterDays), after: move.serviceDay)
    return LearningCurve.trainingShare(days: move.trainingDays, parameters)
      * LearningCurve.trainingLeft(days: day - forgottenFrom, parameters)
  }

  /// Share of the full effect of training that came ahead of the order: it shortened learning for good.
  private func trainedAhead(_ move: MoveBook.Move) -> Double {
    guard actions.indices.contains(move.action), moves.members[move.action]?.contains(move.officer) == true
    else { return 0 }
    return LearningCurve.trainingShare(days: actions[move.action].prepare.trainingDays, parameters)
  }

  /// p0 = .3 + .55·match, or what was held before if that is more; training adds, force takes away (`model.md` §4, §6). Of
  /// what cannot be taught only what he holds counts.
  private func firstProficiency(_ move: MoveBook.Move, at competency: Int) -> Double {
    let held = proficiency(of: move.officer, at: competency)
    guard model.curves[competency] != nil else { return held }
    let p = max(LearningCurve.initial(match: move.match, parameters), held) + parameters.trainingGain * move.trained
    return min(1, p) * (move.isForced ? parameters.forcedProficiencyLoss : 1)
  }

  /// Gives an officer what he brings to every competency of a new post, and notes how he takes it.
  mutating func takeUpPost(_ move: MoveBook.Move, ordinal: Int) {
    let number = move.officer
    let plan = model.plans[move.to]
    for competency in plan.competencies {
      let entry = begin(competency, move, ordinal: ordinal)
      if competency == plan.mainSkill { officers[number].postSkill = entry }
    }
    officers[number].isAway = true
    officers[number].isOrdered = false
    officers[number].support = move.support
    officers[number].arrivalProficiency = postProficiency(of: number)
    officers[number].arrivedOrdinal = Int32(ordinal)
    if move.isForced { officers[number].forcedUntilOrdinal = Int32(ordinal) + Int32(parameters.forcedPressureDays) }
  }

  /// The officer's entry for a competency at a new post, with the proficiency and the learning time he starts with; −1: he
  /// holds nothing of it and cannot learn it.
  private mutating func begin(_ competency: Int, _ move: MoveBook.Move, ordinal: Int) -> Int32 {
    let number = move.officer
    let home = Int(officers[number].home)
    let known = skills[home].find(competency, from: officers[number].firstSkill)
    guard model.curves[competency] != nil else { return known }
    let p = firstProficiency(move, at: competency)
    var tau = LearningCurve.timeConstant(
      base: timeConstants[competency], match: move.match, personal: officers[number].learningFactor)
    tau *= 1 - parameters.trainingTimeCut * max(move.trained, trainedAhead(move))
    if move.isForced { tau *= parameters.forcedLearningSlowdown }
    guard known >= 0 else {
      let floor = min(p, LearningCurve.initial(match: move.match, parameters))
      return skills[home].add(
        competency, proficiency: p, timeConstant: tau, floor: floor, ordinal: ordinal, to: &officers[number])
    }
    skills[home].begin(Int(known), proficiency: p, timeConstant: tau, ordinal: ordinal)
    return known
  }
}
