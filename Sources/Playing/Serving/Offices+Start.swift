import Government
import Stochastics

extension Offices {
  /// Puts the work that waited before the first day into the queues: whole requests, in no cohort.
  ///
  /// - Parameter capacity: standard minutes that a normal day of a unit can do.
  mutating func fillQueues(capacity: (Int) -> Double, source: inout RandomSource) {
    let scenario = model.scenario
    for unit in units.indices where scenario.units[unit].hasWaitingAtStart {
      let given = scenario.units[unit].waitingAtStart
      for (service, count) in given.enumerated() {
        for index in 0..<count { addWaiting(unit: unit, service: service, index: index, source: &source) }
      }
      guard given.isEmpty else { continue }
      let wanted = scenario.units[unit].waitingAtStartDays * capacity(unit)
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
    var draws = Pool<StepDraw>()
    let patience = plan.draw(service, day: day, index: UInt32(index), into: &draws, source: &source)
    let request = Request(
      service: Int32(service), day: day, index: UInt32(index), queue: Int32(plan.entries[service]), work: draws[0].work,
      patience: patience, at: 0, base: 0)
    units[unit].claim()
    let slot = units[unit].add(request, stride: plan.maxSteps)
    for step in draws.indices { units[unit].draws[Int(slot) * plan.maxSteps + step] = draws[step] }
    units[unit].open(slot, plan)
    units[unit].arrived += 1
    units[unit].returning.append(slot)
  }
}
