import Government
import Stochastics

extension Trial {
  /// The morning of a working day: retirements, refilled posts, returns, arrivals, absence, what the policy orders.
  mutating func morning(day: Int, absence: Pool<AbsenceDraws>, source: inout RandomSource) {
    let ordinal = model.calendar.days[day].workingDaysBefore
    if !model.retirements.isEmpty { changeStaff(day: day, ordinal: ordinal) }
    refillPosts(day: day, ordinal: ordinal, source: &source)
    endAheadTraining(day: day)
    endStays(day: day)
    advanceMoves(day: day)
    if parameters.ownRequestsPerYear > 0 {
      followOwnRequests(day: day, ordinal: ordinal, draws: absence, source: &source)
    }
    muster(day: day, ordinal: ordinal, draws: absence)
    actOnPolicy(day: day, source: &source)
    // An order without stages is in force at once.
    advanceMoves(day: day, orderedToday: true)
  }

  /// Puts the work that waited before the first day into the queues: whole requests, in no cohort.
  mutating func fillQueues(source: inout RandomSource) {
    for unit in units.indices where scenario.units[unit].hasWaitingAtStart {
      let given = scenario.units[unit].waitingAtStart
      for (service, count) in given.enumerated() {
        for index in 0..<count { addWaiting(unit: unit, service: service, index: index, source: &source) }
      }
      guard given.isEmpty else { continue }
      let wanted = scenario.units[unit].waitingAtStartDays * normalCapacity(of: unit)
      let services = scenario.units[unit].services
      let means = model.meanRequests[unit]
      let planned = zip(services, means).reduce(0) { $0 + $1.0.standardMinutes * $1.1 }
      guard planned > 0 else { continue }
      for service in services.indices {
        let count = Int(min(1e6, wanted / planned * means[service]).rounded())
        for index in 0..<count { addWaiting(unit: unit, service: service, index: index, source: &source) }
      }
    }
  }

  private mutating func addWaiting(unit: Int, service: Int, index: Int, source: inout RandomSource) {
    let plan = model.plans[unit]
    let day: Int32 = -1
    let steps = scenario.units[unit].services[service].steps
    let draws = steps.indices.map { step in
      StepDraw(
        steps[step].work, mayFail: plan.laws[service * plan.maxSteps + step].mayFail, plan.serviceKeys[service],
        day: day,
        index: UInt32(index), step: step, source: &source)
    }
    let request = Request(
      service: Int32(service), day: day, index: UInt32(index), queue: Int32(plan.entries[service]), work: draws[0].work,
      arrival: 0, arrivalBase: 0, ticket: 0, waitingSince: 0)
    units[unit].claim()
    let slot = units[unit].add(request, stride: plan.maxSteps)
    for (step, draw) in draws.enumerated() { units[unit].draws[Int(slot) * plan.maxSteps + step] = draw }
    units[unit].arrived += 1
    units[unit].returning.append(slot)
  }
}
