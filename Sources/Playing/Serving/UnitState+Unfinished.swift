import Government

/// The work that lies at a unit, kept as requests come, go on and go: adding it up every evening would take a unit that is
/// short for good a time that grows with the square of the days.
extension UnitState {
  /// Counts what the unit has to do of a request: the rest of its present step and the unit's own steps after it.
  @inline(__always)
  mutating func open(_ slot: UInt32, _ plan: UnitPlan) {
    unfinished += requests[Int(slot)].work
    let (base, steps) = laterSteps(of: slot, plan)
    guard plan.hasRoutes else {
      for step in steps { unfinished += draws[base + step].work }
      return
    }
    let isDoneHere = plan.isDoneHere[Int(requests[Int(slot)].service)]
    for step in steps where isDoneHere[step] { unfinished += draws[base + step].work }
  }

  /// Takes a request out again, which is lost or goes to another unit.
  mutating func close(_ slot: UInt32, _ plan: UnitPlan) {
    unfinished -= requests[Int(slot)].work
    let (base, steps) = laterSteps(of: slot, plan)
    let isDoneHere = plan.isDoneHere[Int(requests[Int(slot)].service)]
    for step in steps where isDoneHere[step] { unfinished -= draws[base + step].work }
  }

  /// Leaves so much of a request's present step.
  @inline(__always)
  mutating func leave(_ minutes: Double, of slot: UInt32) {
    unfinished -= requests[Int(slot)].work
    requests[Int(slot)].work = Work(minutes)
    unfinished += requests[Int(slot)].work
  }

  @inline(__always)
  private func laterSteps(of slot: UInt32, _ plan: UnitPlan) -> (base: Int, steps: Range<Int>) {
    let next = plan.queues[Int(requests[Int(slot)].queue)].step + 1
    return (Int(slot) * plan.maxSteps, next..<max(next, plan.steps[Int(requests[Int(slot)].service)]))
  }

  /// The same by adding up: in queues, paused and at home. O(open requests).
  func countUnfinished(_ plan: UnitPlan) -> ExactMinutes {
    var copy = self
    copy.unfinished = ExactMinutes()
    let slots = paused.map(\.request) + returning + lines.indices.flatMap { waiting(in: $0) }
    for slot in slots where !requests[Int(slot)].isStillToCome { copy.open(slot, plan) }
    return copy.unfinished
  }
}
