import Government

extension People {
  /// Puts those who are present at a unit on the floor, each with what he brings today.
  ///
  /// - Returns: who teaches and who is taught.
  mutating func takePlaces(at unit: Int, day: Int, on floor: inout ServingDay) -> Crew {
    let plan = model.plans[unit]
    guard !plan.queues.isEmpty else {
      for number in stations[unit].posted where officers[Int(number)].isPresent {
        floor.servers.append(Server(officer: number, idleSince: officers[Int(number)].idleSince))
      }
      return Crew()
    }
    let hours = model.calendar.days[day]
    let crew = crew(at: unit, ordinal: hours.workingDaysBefore, presentOnly: true)
    let drain = TrainerDrain.factor(newcomers: crew.newcomers, others: crew.others, parameters)
    let unitLoad = stations[unit].evening.meanLoad
    for number in stations[unit].posted where officers[Int(number)].isPresent {
      add(Int(number), to: &floor, plan, unitLoad: unitLoad, day: day, hours, drain: drain)
    }
    lineUp(at: unit, on: &floor)
    return crew
  }

  /// Freezes what an officer brings today: v = max(.1, p · f · L · D · b), as seconds per standard minute and skill.
  private mutating func add(
    _ number: Int, to floor: inout ServingDay, _ plan: UnitPlan, unitLoad: Double, day: Int, _ hours: WorkCalendar.Day,
    drain: Double
  ) {
    let bored = officers[number].isAway ? 0 : model.parameters.boredom(years: officers[number].yearsInPost(on: day))
    var factor =
      officers[number].speed
      * model.parameters.speed(unitLoad: unitLoad, fatigue: officers[number].fatigue)
    factor *= 1 - parameters.boredomSpeedLoss * bored
    let ordinal = hours.workingDaysBefore
    if !isInducted(number, ordinal: ordinal) { factor *= drain }
    if officers[number].isOrdered { factor *= parameters.announcementDip }
    let server = floor.servers.count
    let share = officers[number].share
    var isUseful = false
    var isHelper = false
    for index in 0..<plan.skills.count {
      let skill = plan.skills[index]
      let p = proficiency(of: number, at: skill.competency)
      let isQualified = p >= skill.minimum && share > 0
      floor.pace.append(
        isQualified ? 60 / (parameters.productiveShare * share * max(0.1, p * factor)) : 0)
      floor.proficiency.append(p)
      floor.practice.append(0)
      isUseful = isUseful || isQualified
      let isAsked = isQualified && isAsked(number, skill.competency)
      floor.isAsked.append(isAsked)
      isHelper = isHelper || (isQualified && !isAsked)
    }
    if isHelper { floor.hasHelpers = true }
    let pressure = officers[number].pressure(parameters, ordinal: ordinal)
    floor.servers.append(
      Server(
        officer: Int32(number), idleSince: officers[number].idleSince, pressure: pressure,
        errorFactor: WorkPressure.errorFactor(pressure: pressure, boredom: bored), isUseful: isUseful,
        pause: hours.staggeredBreak(plan.staggersBreaks ? server : 0)))
    officers[number].server = Int32(server)
  }

  /// Whether post, transfer or training asks a competency of an officer (−1 = none needed).
  private func isAsked(_ number: Int, _ competency: Int) -> Bool {
    guard competency >= 0 else { return true }
    let home = Int(officers[number].home)
    let entry = Int(skills[home].find(competency, from: officers[number].firstSkill))
    return entry >= 0 && skills[home].skills[entry].isAsked
  }
}
