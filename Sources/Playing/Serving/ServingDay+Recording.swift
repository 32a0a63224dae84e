/// A step of a request that an officer has done: what a register of the office would hold.
struct StepEnd {
  /// Key of the service (`UnitPlan.serviceKeys`), with the day of the first arrival and its number among that day's: the request.
  let serviceKey: UInt64
  let day: Int32
  let index: UInt32
  /// Place of the step in its service.
  let step: Int32
  let officer: Int32
  let arrival: Double
  let end: Double
}

extension ServingDay {
  /// Puts down that a step ends.
  mutating func record(
    _ server: Int, _ slot: Int, _ queue: UnitPlan.Queue, at time: Double, _ state: inout UnitState, _ plan: UnitPlan
  ) {
    let request = state.requests[slot]
    stepEnds.append(
      StepEnd(
        serviceKey: plan.serviceKeys[queue.service], day: request.day, index: request.index, step: Int32(queue.step),
        officer: servers[server].officer, arrival: request.arrival, end: time))
  }
}
