import DiscreteEvents

extension ServingDay {
  mutating func scheduleOutages(_ changes: [OutageTape.Change]) {
    for change in changes {
      events.schedule(UInt32(change.machine), at: change.time, rank: change.isRepair ? Rank.repair : Rank.breakdown)
    }
  }

  /// A machine breaks: the steps on it go back to the head of their queues with what is left of them, so that they are
  /// finished after the repair or on another machine; their officers are free.
  mutating func breakDown(_ machine: Int, at time: Double, _ state: inout UnitState, _ context: borrowing Context) {
    let plan = context.plan
    let kind = plan.machines.kinds[machine]
    let user = machines.fail(machine, plan.machines)
    if plan.machines.isSystem[kind] {
      for server in servers.indices where uses(kind, server, state, plan) {
        interrupt(server, &state, context, at: time)
      }
    } else if user >= 0 {
      interrupt(user, &state, context, at: time)
    }
    dispatch(&state, context, at: time)
  }

  private func uses(_ kind: Int, _ server: Int, _ state: borrowing UnitState, _ plan: UnitPlan) -> Bool {
    let slot = Int(servers[server].request)
    guard slot >= 0 else { return false }
    return plan.gear[plan.queues[Int(state.requests[slot].queue)].gear].contains(kind)
  }

  private mutating func interrupt(
    _ server: Int, _ state: inout UnitState, _ context: borrowing Context, at time: Double
  ) {
    let slot = UInt32(servers[server].request)
    let queue = context.plan.queues[Int(state.requests[Int(slot)].queue)]
    pause(server, slot, queue, &state, context, at: time)
    waitAtHead(slot, &state, base: context.hours.baseSeconds(until: time))
  }

  /// Puts work that was begun before those who wait, the oldest ticket first.
  mutating func waitAtHead(_ slot: UInt32, _ state: inout UnitState, base: Double) {
    let queue = Int(state.requests[Int(slot)].queue)
    state.requests[Int(slot)].state = .waiting
    state.requests[Int(slot)].waitingSince = base
    state.queues[queue].prepend(slot)
    var place = 0
    while place + 1 < state.queues[queue].count {
      let next = state.queues[queue][place + 1]
      guard state.requests[Int(next)].isBegun, state.requests[Int(next)].precedes(state.requests[Int(slot)]) else {
        break
      }
      state.queues[queue][place] = next
      state.queues[queue][place + 1] = slot
      place += 1
    }
    waiting += 1
    waitingIn[queue] += 1
    waitingMinutes += state.requests[Int(slot)].work
  }
}
