import DiscreteEvents

extension ServingDay {
  /// A step ends: the request goes to its next queue or leaves, the officer is free.
  mutating func complete(_ server: Int, at time: Double, _ state: inout UnitState, _ context: borrowing Context) {
    let slot = Int(servers[server].request)
    let queue = context.plan.queues[Int(state.requests[slot].queue)]
    account(server, until: time, queue, context)
    release(server, at: time, queue)
    if queue.next >= 0 {
      state.requests[slot].goOn(
        to: queue.next, work: state.works[slot * context.plan.maxSteps + queue.step + 1], at: time,
        base: context.hours.baseSeconds(until: time))
      enqueue(UInt32(slot), queue: queue.next, &state)
    } else {
      depart(UInt32(slot), by: server, skill: queue.skill, at: time, &state, context)
    }
    dispatch(&state, context, at: time)
  }

  /// Books the seconds a server was occupied since the step began.
  mutating func account(_ server: Int, until time: Double, _ queue: UnitPlan.Queue, _ context: borrowing Context) {
    let seconds = servers[server].account(
      until: time, isCounter: queue.isCounter, context.hours, baseClosing: baseClosing)
    practice[server * context.plan.skills.count + queue.skill] += seconds
  }

  mutating func release(_ server: Int, at time: Double, _ queue: UnitPlan.Queue) {
    servers[server].release(at: time)
    if queue.isCounter { busyCounters -= 1 } else { busyDesks -= 1 }
    joinIdle(server)
  }

  mutating func joinIdle(_ server: Int) {
    guard let last = idle.last, !servers[Int(last)].precedes(servers[server]) else {
      idle.append(UInt32(server))
      return
    }
    let servers = servers
    idle.insert(UInt32(server)) { servers[Int($0)].precedes(servers[Int($1)]) }
  }

  /// The last step is done.
  private mutating func depart(
    _ slot: UInt32, by server: Int, skill: Int, at time: Double, _ state: inout UnitState,
    _ context: borrowing Context
  ) {
    let request = state.requests[Int(slot)]
    state.numberChanges(at: time)
    state.completed += 1
    state.timeInSystem += time - request.arrival
    state.free.append(slot)
    outcomes.append(
      Outcome(
        request, end: time, baseEnd: context.hours.baseSeconds(until: time), kind: .done,
        proficiency: proficiency[server * context.plan.skills.count + skill],
        pressure: servers[server].pressure))
  }

  /// A citizen never comes back. The caller disposes of the request's slot.
  mutating func lose(_ request: Request, at time: Double, _ state: inout UnitState, _ context: borrowing Context) {
    state.numberChanges(at: time)
    state.lost += 1
    state.timeInSystem += time - request.arrival
    outcomes.append(
      Outcome(
        request, end: time, baseEnd: context.hours.baseSeconds(until: time), kind: .lost, proficiency: .nan,
        pressure: .nan))
  }
}
