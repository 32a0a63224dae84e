import Stochastics

extension Trial {
  /// Plays a day at one unit and closes its books; what it brought is returned for those who share the unit.
  mutating func serve(
    unit: Int, day: Int, _ orders: UnitDayOrders, tape: borrowing DayTape, floor: inout ServingDay,
    source: inout RandomSource
  ) -> LoadBook {
    let plan = model.plans[unit]
    let hours = model.calendar.days[day]
    floor.prepare(plan, isBroken: tape.outages.isBroken[unit])
    if hours.isWorking { receiveSupplies(at: unit, ordinal: hours.workingDaysBefore) }
    let ordinal = hours.workingDaysBefore
    let crew = crew(at: unit, ordinal: ordinal, presentOnly: true)
    let drain = TrainerDrain.factor(newcomers: crew.newcomers, others: crew.others, parameters)
    for number in units[unit].posted where officers[Int(number)].isPresent {
      add(Int(number), at: unit, day: day, drain: drain, to: &floor)
    }
    floor.lineUp()
    let context = ServingDay.Context(
      plan, day: day, orders, calendar: model.calendar, parameters: model.parameters)
    floor.play(&units[unit], context, tape: tape, unit: unit, source: &source)
    for place in floor.outcomes.indices { floor.outcomes[place].judge(plan, model.calendar) }
    let book = closeBooks(of: unit, day: day, floor: floor)
    settle(floor.outcomes, book, waiting: floor.causeSeconds, unit: unit, day: day)
    let formal = hours.isWorking ? hours.formalMinutes : model.calendar.normalMinutes
    learn(at: unit, floor: floor, formalMinutes: formal, ordinal: ordinal, halved: crew.others == 0)
    return book
  }

  /// Deliveries come in the morning, every so many working days.
  private mutating func receiveSupplies(at unit: Int, ordinal: Int) {
    for (index, supply) in model.plans[unit].supplies.enumerated() {
      guard let every = supply.everyDays, ordinal > 0, ordinal % every == 0 else { continue }
      units[unit].stock[index] += supply.delivery
    }
  }

  /// Takes what a day brought at a unit into the books of this policy.
  mutating func settle(_ outcomes: [Outcome], _ book: LoadBook, waiting: [Double], unit: Int, day: Int) {
    let plan = model.plans[unit]
    for outcome in outcomes {
      if model.cohortDays.contains(Int(outcome.day)) { books.cohortOpen -= 1 }
      books.record(outcome, unit: plan.homes[Int(outcome.service)], model)
    }
    books.add(book, unit: unit, windows: model.windowBits[day])
    books.add(waiting: waiting, from: model.layout.causeStarts[unit], windows: model.windowBits[day])
  }

  /// Freezes what an officer brings today: v = max(.1, p · f · L · D · b), as seconds per standard minute and skill.
  private func add(_ number: Int, at unit: Int, day: Int, drain: Double, to floor: inout ServingDay) {
    let officer = officers[number]
    let plan = model.plans[unit]
    let bored = officer.isAway ? 0 : model.pressure.boredom(years: officer.yearsInPost(on: day))
    var factor = officer.speed * model.pressure.speed(unitLoad: units[unit].meanLoad, fatigue: officer.fatigue)
    factor *= 1 - parameters.boredomSpeedLoss * bored
    let ordinal = model.calendar.days[day].workingDaysBefore
    if !isInducted(number, ordinal: ordinal) { factor *= drain }
    if officer.isOrdered { factor *= parameters.announcementDip }
    let server = floor.servers.count
    var isUseful = false
    for skill in plan.skills {
      let p = proficiency(of: number, at: skill.competency)
      let isQualified = p >= skill.minimum && officer.share > 0
      floor.pace.append(
        isQualified ? 60 / (parameters.productiveShare * officer.share * max(0.1, p * factor)) : 0)
      floor.proficiency.append(p)
      floor.practice.append(0)
      isUseful = isUseful || isQualified
    }
    let pressure = officer.pressure(parameters, ordinal: ordinal)
    let hours = model.calendar.days[day]
    floor.servers.append(
      Server(
        officer: Int32(number), idleSince: officer.idleSince, pressure: pressure,
        errorFactor: WorkPressure.errorFactor(pressure: pressure, boredom: bored),
        pause: hours.staggeredBreak(plan.staggersBreaks ? server : 0)))
    if isUseful { floor.useful.append(UInt32(server)) }
  }

  /// Who teaches and who is taught at a unit.
  struct Crew {
    var newcomers = 0
    var others = 0
  }

  /// A newcomer has been here for less than the induction and is not yet proficient.
  func isInducted(_ number: Int, ordinal: Int) -> Bool {
    let officer = officers[number]
    return Double(ordinal - Int(officer.arrivedOrdinal)) < parameters.inductionDays
      && postProficiency(of: number) < parameters.inductionProficiency
  }

  func crew(at unit: Int, ordinal: Int, presentOnly: Bool) -> Crew {
    var crew = Crew()
    for number in units[unit].posted where !presentOnly || officers[Int(number)].isPresent {
      if isInducted(Int(number), ordinal: ordinal) { crew.newcomers += 1 } else { crew.others += 1 }
    }
    return crew
  }
}
