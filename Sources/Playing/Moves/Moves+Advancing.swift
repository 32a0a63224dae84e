import Government
import Stochastics

extension Moves {
  /// Returns officers whose stay is over, the last to have been ordered first.
  mutating func endStays(day: Int, _ people: inout People) {
    for place in active.indices.reversed() where active[place].phase == .serving {
      let move = active[place]
      let order = order(move.action, actions[move.action], to: move.to, day: day)
      guard !move.isConfirmed, isOver(order, arrived: move.arrivedDay, people) else { continue }
      if case .evaluation(_, let wanted) = order.action.until, people.postProficiency(of: move.officer) >= wanted {
        active[place].isConfirmed = true
        records[move.record].confirmedDay = day
        continue
      }
      people.goHome(move.officer, ordinal: model.calendar.days[day].workingDaysBefore)
      records[move.record].returnedDay = day
      active.remove(at: place)
    }
  }

  private func isOver(_ order: Order, arrived: Int, _ people: People) -> Bool {
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
      guard order.day >= calendar.workingDay(stay, after: arrived),
        people.stations[order.to].evening.lastBacklog < backlog
      else { return false }
      return announcedEnd(order).map { order.day >= $0 } ?? true
    }
  }

  /// Moves officers on who have reached the end of their stages, by unit and number: into training, then into service.
  mutating func advanceMoves(day: Int, orderedToday: Bool = false, _ people: inout People) {
    let due = active.indices.filter {
      active[$0].phase != .serving && (records[active[$0].record].orderedDay == day) == orderedToday
    }
    let ordered = due.sorted {
      (active[$0].to, active[$0].officer) < (active[$1].to, active[$1].officer)
    }
    for place in ordered where active[place].phase != .serving {
      let move = active[place]
      if move.phase == .stages && day >= move.trainingDay && move.trainingDay < move.serviceDay {
        people.sendToTraining(move.officer)
        active[place].phase = .training
      }
      if day >= move.serviceDay { arrive(place, day: day, &people) }
    }
  }

  /// The first day of service, unless more newcomers than teachers would be there: then the old post goes on for a day.
  ///
  /// Two who change places begin together.
  private mutating func arrive(_ place: Int, day: Int, _ people: inout People) {
    let partner = active.firstIndex { $0.officer == active[place].partner && $0.phase != .serving }
    let places = [place] + (partner.map { [$0] } ?? [])
    for place in places {
      active[place].trained = trainingLeft(active[place], on: day)
      touch(active[place].to)
    }
    if actions[active[place].action].instrument == .redeployment { return redeploy(place, day: day, &people) }
    let ordinal = model.calendar.days[day].workingDaysBefore
    guard places.allSatisfy({ isTaught(active[$0], ordinal: ordinal, people) }) else {
      for place in places { wait(place, &people) }
      return
    }
    for place in places {
      let move = active[place]
      people.transfer(move.officer, to: move.to, isForGood: actions[move.action].instrument.isForGood)
      people.takeUp(newPost(move), move.officer, ordinal: ordinal)
      serve(place, from: day)
      records[move.record].trainedDays += move.trainingDays
    }
  }

  /// Whether an officer needs no teacher at his new post, or finds one for each newcomer there.
  private func isTaught(_ move: Move, ordinal: Int, _ people: People) -> Bool {
    let first = people.firstProficiency(of: move.officer, at: model.plans[move.to].mainSkill, newPost(move))
    guard first < model.parameters.inductionProficiency else { return true }
    let crew = people.crew(at: move.to, ordinal: ordinal, presentOnly: false, without: move.partner)
    return crew.others == 0 || crew.newcomers + 1 <= crew.others
  }

  private mutating func wait(_ place: Int, _ people: inout People) {
    let number = active[place].officer
    if people.officers[number].status == .training {
      people.endTraining(number, at: Int(people.officers[number].home))
    }
    active[place].phase = .ready
  }

  /// What an officer comes to a new post with.
  func newPost(_ move: Move) -> NewPost {
    NewPost(
      unit: move.to, match: move.match, isForced: move.isForced, trained: move.trained,
      trainedAhead: trainedAhead(move), support: move.support)
  }

  private mutating func serve(_ place: Int, from day: Int) {
    active[place].phase = .serving
    active[place].arrivedDay = day
    records[active[place].record].arrivedDay = day
  }

  /// Frees an officer of the unit from his other duties.
  private mutating func redeploy(_ place: Int, day: Int, _ people: inout People) {
    let move = active[place]
    if people.officers[move.officer].status == .training {
      people.endTraining(move.officer, at: move.to)
      let match = match(of: move.officer, at: move.to)
      people.teach(
        move.officer, for: move.to, match: match, days: move.trainingDays,
        ordinal: model.calendar.days[day].workingDaysBefore)
      records[move.record].trainedDays += move.trainingDays
    }
    people.redeploy(move.officer)
    serve(place, from: day)
  }

  /// Training wears off from its end on like any skill that is not used.
  private func trainingLeft(_ move: Move, on day: Int) -> Double {
    let forgottenFrom = model.calendar.workingDay(Int(model.parameters.forgettingAfterDays), after: move.serviceDay)
    return LearningCurve.trainingShare(days: move.trainingDays, model.parameters)
      * LearningCurve.trainingLeft(days: day - forgottenFrom, model.parameters)
  }

  /// Share of the full effect of training that came ahead of the order: it shortened learning for good.
  private func trainedAhead(_ move: Move) -> Double {
    guard actions.indices.contains(move.action), members[move.action]?.contains(move.officer) == true
    else { return 0 }
    return LearningCurve.trainingShare(days: actions[move.action].prepare.trainingDays, model.parameters)
  }
}
