import DiscreteEvents
import Government
import Stochastics

extension ServingDay {
  /// Desk work stops at closing and keeps its remaining standard minutes; its officer goes on with it tomorrow.
  mutating func pauseDesks(_ state: inout UnitState, _ context: Context, at time: Double) {
    for server in servers.indices where servers[server].request >= 0 {
      let slot = UInt32(servers[server].request)
      let queue = context.plan.queues[Int(state.requests[Int(slot)].queue)]
      // A step that ends exactly at closing has its completion on the list before this event.
      guard !queue.isCounter else { continue }
      pause(server, slot, queue, &state, context, at: time)
      state.paused.append(
        UnitState.Paused(officer: servers[server].officer, request: slot, completion: .infinity))
    }
  }

  /// Takes a request out of an officer's hands with the standard minutes that are left of it.
  mutating func pause(
    _ server: Int, _ slot: UInt32, _ queue: UnitPlan.Queue, _ state: inout UnitState, _ context: Context,
    at time: Double
  ) {
    let done =
      account(server, until: time, queue, context)
      / queue.seconds(at: pace[server * context.plan.skillCount + queue.skill])
    state.leave(max(0, state.requests[Int(slot)].work.minutes - done), of: slot)
    release(server, at: time, queue, context.plan)
  }

  /// Gives paused files back to their officers; those of officers or machines that are not there go to the head of their
  /// queue.
  mutating func resumePaused(_ state: inout UnitState, _ context: Context) {
    let opening = context.hours.opening
    let plan = context.plan
    for position in state.paused.indices.reversed() {
      let paused = state.paused[position]
      let slot = paused.request
      let queue = plan.queues[Int(state.requests[Int(slot)].queue)]
      guard let server = server(of: paused.officer), servers[server].request < 0,
        pace[server * plan.skillCount + queue.skill] > 0,
        hasMachines(for: Int(state.requests[Int(slot)].queue), plan)
      else {
        waitAtHead(slot, &state, base: context.hours.baseSeconds(until: opening))
        continue
      }
      leaveIdle(server)
      if paused.completion < .infinity {
        carryOn(slot, on: server, until: paused.completion, queue, context)
      } else {
        state.requests[Int(slot)].begin(base: state.requests[Int(slot)].waitingSince)
        run(
          slot, on: server, from: opening, Int(state.requests[Int(slot)].queue), work: state.requests[Int(slot)].work,
          context)
      }
    }
    state.paused.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func hasMachines(for queue: Int, _ plan: UnitPlan) -> Bool {
    for place in plan.queues[queue].gear where machines.free[plan.gear[place]] <= 0 { return false }
    return true
  }

  /// Goes on past midnight with a step whose end was fixed when it began.
  private mutating func carryOn(
    _ slot: UInt32, on server: Int, until completion: Double, _ queue: UnitPlan.Queue, _ context: Context
  ) {
    for place in queue.gear { machines.seize(context.plan.gear[place], for: server, context.plan.machines) }
    if queue.isCounter { busyCounters += 1 } else { busyDesks += 1 }
    servers[server].begin(slot, at: context.hours.opening, until: completion)
    events.schedule(UInt32(server), at: completion, rank: Rank.completion)
  }

  /// Nobody waits at a counter over night: those in its queues go home, to come back with their ticket or never. Who has
  /// been served in part comes back.
  mutating func sendHome(_ state: inout UnitState, _ context: Context, source: inout RandomSource) {
    for queue in 0..<context.plan.counterQueues {
      while state.lines[queue].count > 0 {
        let slot = UInt32(state.lines[queue].first)
        state.dequeue(slot, from: queue)
        var request = state.requests[Int(slot)]
        if request.deadline < .infinity { forgetDeadline() }
        request.deadline = .infinity
        request.waited += context.hours.baseSeconds(until: lateClosing) - request.waitingSince
        let isServedInPart = context.plan.queues[queue].step > 0
        if !isServedInPart { request.wasHidden = true }
        if isServedInPart || Self.comesBack(&request, context, source: &source) {
          state.requests[Int(slot)] = request
          state.returning.append(slot)
        } else {
          state.close(slot, context.plan)
          lose(request, at: lateClosing, &state, context)
          state.free.append(slot)
        }
      }
    }
  }

  /// Ends the day: what still runs past midnight is handed on, counters that filled after hours are cleared.
  mutating func close(_ state: inout UnitState, _ context: Context, source: inout RandomSource) {
    guard context.isAlwaysOpen else {
      sendHome(&state, context, source: &source)
      assert(servers.allSatisfy { $0.request < 0 } && busyCounters + busyDesks == 0, "somebody works on after closing")
      return
    }
    passTime(until: context.hours.closing, &state, context.plan)
    for server in servers.indices where servers[server].request >= 0 {
      let slot = UInt32(servers[server].request)
      let queue = context.plan.queues[Int(state.requests[Int(slot)].queue)]
      let seconds = account(server, until: context.hours.closing, queue, context)
      // What is left of it, for whoever takes it up if its officer is gone tomorrow.
      let done = seconds / queue.seconds(at: pace[server * context.plan.skillCount + queue.skill])
      state.leave(max(0, state.requests[Int(slot)].work.minutes - done), of: slot)
      state.paused.append(
        UnitState.Paused(officer: servers[server].officer, request: slot, completion: servers[server].completion))
    }
  }
}
