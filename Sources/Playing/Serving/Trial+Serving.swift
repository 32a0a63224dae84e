import Government
import Stochastics

extension Trial {
  /// Plays a day at one unit and closes its books; what it brought is returned for those who share the unit.
  mutating func serve(
    unit: Int, day: Int, _ orders: UnitDayOrders, tape: DayTape, floor: inout ServingDay,
    source: inout RandomSource
  ) -> LoadBook {
    let plan = model.plans[unit]
    let hours = model.calendar.days[day]
    floor.prepare(plan, isBroken: tape.outages.isBroken[unit])
    if hours.isWorking { receiveSupplies(at: unit, ordinal: hours.workingDaysBefore) }
    let ordinal = hours.workingDaysBefore
    let crew = plan.queues.isEmpty ? Crew() : crew(at: unit, ordinal: ordinal, presentOnly: true)
    if plan.queues.isEmpty {
      for number in units[unit].posted where officers[Int(number)].isPresent {
        floor.servers.append(Server(officer: number, idleSince: officers[Int(number)].idleSince))
      }
    } else {
      let drain = TrainerDrain.factor(newcomers: crew.newcomers, others: crew.others, parameters)
      let unitLoad = units[unit].meanLoad
      for number in units[unit].posted where officers[Int(number)].isPresent {
        add(Int(number), to: &floor, plan, unitLoad: unitLoad, day: day, hours, drain: drain)
      }
      lineUp(at: unit, on: &floor)
      let context = ServingDay.Context(
        plan, day: day, orders, calendar: model.calendar, parameters: model.parameters)
      floor.play(&units[unit], context, tape: tape, unit: unit, source: &source)
      for place in floor.outcomes.indices { floor.outcomes[place].judge(plan, model) }
      rememberLine(of: unit, floor: &floor)
    }
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
  mutating func settle(_ outcomes: Pool<Outcome>, _ book: LoadBook, waiting: Pool<Double>, unit: Int, day: Int) {
    let plan = model.plans[unit]
    for outcome in outcomes where model.cohortDays.contains(Int(outcome.day)) { books.cohortOpen -= 1 }
    for home in plan.homesServed { books.record(outcomes, unit: home, model) }
    books.add(book, unit: unit, windows: model.windowBits[day])
    books.add(waiting: waiting, from: model.layout.causeStarts[unit], windows: model.windowBits[day])
  }

  /// Freezes what an officer brings today: v = max(.1, p · f · L · D · b), as seconds per standard minute and skill.
  private mutating func add(
    _ number: Int, to floor: inout ServingDay, _ plan: UnitPlan, unitLoad: Double, day: Int, _ hours: WorkCalendar.Day,
    drain: Double
  ) {
    let bored = officers[number].isAway ? 0 : model.pressure.boredom(years: officers[number].yearsInPost(on: day))
    var factor =
      officers[number].speed
      * model.pressure.speed(unitLoad: unitLoad, fatigue: officers[number].fatigue)
    factor *= 1 - parameters.boredomSpeedLoss * bored
    let ordinal = hours.workingDaysBefore
    if !isInducted(number, ordinal: ordinal) { factor *= drain }
    if officers[number].isOrdered { factor *= parameters.announcementDip }
    let server = floor.servers.count
    let share = officers[number].share
    var isUseful = false
    for index in 0..<plan.skills.count {
      let skill = plan.skills[index]
      let p = proficiency(of: number, at: skill.competency)
      let isQualified = p >= skill.minimum && share > 0
      floor.pace.append(
        isQualified ? 60 / (parameters.productiveShare * share * max(0.1, p * factor)) : 0)
      floor.proficiency.append(p)
      floor.practice.append(0)
      isUseful = isUseful || isQualified
    }
    let pressure = officers[number].pressure(parameters, ordinal: ordinal)
    floor.servers.append(
      Server(
        officer: Int32(number), idleSince: officers[number].idleSince, pressure: pressure,
        errorFactor: WorkPressure.errorFactor(pressure: pressure, boredom: bored), isUseful: isUseful,
        pause: hours.staggeredBreak(plan.staggersBreaks ? server : 0)))
    officers[number].server = Int32(server)
  }

  /// Who teaches and who is taught at a unit.
  struct Crew {
    var newcomers = 0
    var others = 0
  }

  /// A newcomer has been here for less than the induction and is not yet proficient.
  func isInducted(_ number: Int, ordinal: Int) -> Bool {
    Double(ordinal - Int(officers[number].arrivedOrdinal)) < parameters.inductionDays
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
