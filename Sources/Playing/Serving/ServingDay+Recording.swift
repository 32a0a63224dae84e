/// Something that happens to a request and that a register of the office would hold.
struct RequestEvent {
  enum Kind { case received, started, finished, left }

  let kind: Kind
  /// Key of the service (`UnitPlan.serviceKeys`), with the day of the first arrival and its number among that day's: the request.
  let serviceKey: UInt64
  let day: Int32
  let index: UInt32
  /// Place of the step in its service.
  let step: Int32
  /// −1 = nobody.
  let officer: Int32
  let arrival: Double
  let time: Double
  /// What a step that starts has waited for most while the office was open, by `CauseOrder`; −1 = nothing.
  var cause: Int32 = -1
  /// Whether it has waited at all.
  var hasWaited = false
}

extension ServingDay {
  /// Puts down an event, where somebody asks for it.
  ///
  /// - Parameter server: by whom; −1 = nobody.
  mutating func record(
    _ kind: RequestEvent.Kind, _ slot: Int, by server: Int, at time: Double, _ state: inout UnitState, _ plan: UnitPlan
  ) {
    let request = state.requests[slot]
    var event = RequestEvent(
      kind: kind, serviceKey: plan.serviceKeys[Int(request.service)], day: request.day, index: request.index,
      step: Int32(plan.queues[Int(request.queue)].step), officer: server < 0 ? -1 : servers[server].officer,
      arrival: request.arrival, time: time)
    if kind == .started {
      // What was begun before only goes on.
      guard !request.isBegun else { return }
      event.hasWaited = time > request.ticket
      let waits = state.waits.removeValue(forKey: UInt32(slot)) ?? []
      if let most = waits.max(), most > 0 { event.cause = Int32(waits.firstIndex(of: most) ?? -1) }
    }
    recorded.append(event)
  }

  /// Books what each request has waited for since the last event, as `attribute` books it for its queue.
  mutating func recordWaits(_ seconds: Double, _ state: inout UnitState, _ plan: UnitPlan) {
    for queue in plan.queues.indices where state.occupied.contains(queue) {
      let before = causeSeconds.indices.map { causeSeconds[$0] }
      attribute(seconds, queue: queue, &state, plan)
      let share = 1 / Double(state.lines[queue].count)
      let each = zip(causeSeconds.indices, before).map { (causeSeconds[$0] - $1) * share }
      for slot in state.waiting(in: queue) {
        state.waits[slot] = zip(state.waits[slot] ?? each.map { _ in 0 }, each).map { $0 + $1 }
      }
    }
  }

  /// Puts down that somebody goes away for good.
  mutating func recordLeaving(_ request: Request, at time: Double, _ plan: UnitPlan) {
    recorded.append(
      RequestEvent(
        kind: .left, serviceKey: plan.serviceKeys[Int(request.service)], day: request.day, index: request.index,
        step: Int32(plan.queues[Int(request.queue)].step), officer: -1, arrival: request.arrival, time: time))
  }
}
