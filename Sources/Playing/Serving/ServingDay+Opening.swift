import DiscreteEvents
import Government
import Stochastics

extension ServingDay {
  /// What was left over: paused files go on, queues are counted, those who went home and letters come at opening.
  mutating func takeUp(_ state: inout UnitState, _ context: Context, source: inout RandomSource) {
    // Over night nobody waits at a counter, unless it never closes.
    for queue in 0..<context.plan.counterQueues where context.plan.queues[queue].hasPatience {
      for slot in state.waiting(in: queue) {
        let deadline = state.requests[Int(slot)].deadline
        if deadline < .infinity { expect(slot, until: deadline) }
      }
    }
    peakWaitingMinutes = state.waitingMinutes
    offeredMinutes += state.letterMinutes
    state.letterMinutes = 0
    resumePaused(&state, context)
    var kept = 0
    for position in state.returning.indices {
      let slot = state.returning[position]
      // Tickets of a quota go by the time of asking: who needs a new one asks at opening. While the counters stay closed
      // their citizens stay at home.
      if context.areCountersShut
        ? context.plan.queues[Int(state.requests[Int(slot)].queue)].isCounter
        : context.orders.quota != nil && Self.needsTicket(slot, &state, context.plan)
      {
        state.returning[kept] = slot
        kept += 1
      } else {
        comeBack(slot, &state, context, source: &source)
      }
    }
    state.returning.removeLast(state.returning.count - kept)
    lineUp(&state)
    askingTickets = context.areCountersShut ? 0 : kept
  }

  /// Those who came back without a ticket ask for one, as far as today's quota goes.
  mutating func admitReturned(
    _ state: inout UnitState, _ context: Context, at time: Double, source: inout RandomSource
  ) {
    // Those whom an early morning turned away stand behind them, and ask tomorrow.
    for position in 0..<askingTickets {
      let slot = state.returning[position]
      if isAdmitted(slot, at: time, &state, context, source: &source) {
        comeBack(slot, &state, context, source: &source)
      }
    }
    lineUp(&state)
    state.returning.removeFirst(askingTickets)
    askingTickets = 0
  }

  private static func needsTicket(_ slot: UInt32, _ state: inout UnitState, _ plan: UnitPlan) -> Bool {
    let request = state.requests[Int(slot)]
    let queue = plan.queues[Int(request.queue)]
    // Who is called to a later counter has had his ticket.
    return request.ticket == .infinity && queue.isCounter && queue.step == 0
  }

  private mutating func comeBack(
    _ slot: UInt32, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    let isCounter = context.plan.queues[Int(state.requests[Int(slot)].queue)].isCounter
    let opening = isCounter ? context.counterOpening : context.hours.opening
    if state.requests[Int(slot)].ticket == .infinity { state.requests[Int(slot)].ticket = opening }
    state.requests[Int(slot)].waitingSince = context.hours.baseSeconds(until: opening)
    if state.requests[Int(slot)].isStillToCome {
      state.requests[Int(slot)].isStillToCome = false
      state.open(slot, context.plan)
      // Who came before was counted then.
      if state.requests[Int(slot)].returns == 1 { offer(slot, &state, context.plan) }
    }
    startPatience(of: slot, at: opening, &state, context, source: &source)
    comers.append(slot)
  }

  /// Those who came back join their lines in order, so that each finds his place at the back: one by one as they left, thousands
  /// would each walk past thousands.
  private mutating func lineUp(_ state: inout UnitState) {
    comers.sort { state.requests[Int($0)].precedes(state.requests[Int($1)]) }
    for slot in comers { enqueue(slot, queue: Int(state.requests[Int(slot)].queue), &state) }
    comers.removeAll(keepingCapacity: true)
  }
}
