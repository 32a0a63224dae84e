import Government

/// Who has just finished while nobody else is free goes on with the next request, without standing in the line of the idle.
///
/// Where work waits this is how most steps begin: without the line, 1,732 in place of 1,766 instructions a request-step.
extension ServingDay {
  /// Starts the head that `dispatch` would start, of which he is the only one who could; he joins the idle if there is none.
  @inline(__always)
  mutating func handOver(to server: Int, _ state: inout UnitState, _ context: Context, at time: Double, base: Double) {
    guard idle.count == 0, !hasHelpers else {
      joinIdle(server)
      return dispatch(&state, context, at: time, base: base)
    }
    if !canDispatch(&state) || !takesHead(server, &state, context, at: time, base: base) { joinIdle(server) }
  }

  private mutating func takesHead(
    _ server: Int, _ state: inout UnitState, _ context: Context, at time: Double, base: Double
  ) -> Bool {
    let plan = context.plan
    let open = openQueues(plan)
    forgetBlocked()
    while true {
      let best = bestHead(&state, among: open, plan)
      guard best >= 0 else { return false }
      if pace[server &* plan.skillCount &+ plan.queues[best].skill] > 0, placesLeft(for: best, plan) > 0,
        plan.needsPeopleAlone || canStart(best, &state, plan)
      {
        begin(best, by: server, &state, context, at: time, base: base)
        return true
      }
      blocked.insert(best)
      isAnyBlocked = true
    }
  }
}
