import DiscreteEvents
import Government

extension ServingDay {
  mutating func scheduleOutages(_ changes: [OutageTape.Change]) {
    for change in changes {
      events.schedule(UInt32(change.machine), at: change.time, rank: change.isRepair ? Rank.repair : Rank.breakdown)
    }
  }

  /// A machine breaks: the steps on it go back to the head of their queues with what is left of them, so that they are
  /// finished after the repair or on another machine; their officers are free.
  mutating func breakDown(_ machine: Int, at time: Double, _ state: inout UnitState, _ context: Context) {
    let plan = context.plan
    let kind = plan.machines.kinds[machine]
    let user = machines.fail(machine, plan.machines)
    if plan.machines.isSystem[kind] {
      while let server = youngest(of: kind, &state, plan) { interrupt(server, &state, context, at: time) }
    } else if user >= 0 {
      interrupt(user, &state, context, at: time)
    }
    dispatch(&state, context, at: time)
  }

  /// The server whose step on a kind of equipment has the latest ticket, so that the oldest comes to stand first.
  private mutating func youngest(of kind: Int, _ state: inout UnitState, _ plan: UnitPlan) -> Int? {
    var found: Int?
    for server in servers.indices where servers[server].request >= 0 {
      let slot = Int(servers[server].request)
      guard plan.gear[plan.queues[Int(state.requests[slot].queue)].gear].contains(kind) else { continue }
      if let other = found, state.requests[slot].precedes(state.requests[Int(servers[other].request)]) { continue }
      found = server
    }
    return found
  }

  private mutating func interrupt(
    _ server: Int, _ state: inout UnitState, _ context: Context, at time: Double
  ) {
    let slot = UInt32(servers[server].request)
    let queue = context.plan.queues[Int(state.requests[Int(slot)].queue)]
    pause(server, slot, queue, &state, context, at: time)
    waitAtHead(slot, &state, base: context.hours.baseSeconds(until: time))
  }

  /// Puts work that was begun before those who wait.
  mutating func waitAtHead(_ slot: UInt32, _ state: inout UnitState, base: Double) {
    let queue = Int(state.requests[Int(slot)].queue)
    state.requests[Int(slot)].state = .waiting
    state.requests[Int(slot)].waitingSince = base
    state.enqueueFirst(slot, in: queue)
  }
}
