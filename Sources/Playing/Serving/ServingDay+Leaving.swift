import DiscreteEvents
import Government
import Stochastics

extension ServingDay {
  /// Gives a citizen who begins at a counter a ticket; false when he is turned away, or booked and does not come.
  @inline(__always)
  mutating func isAdmitted(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) -> Bool {
    guard ticketsLeft > 0, !context.hasCounterHours || time <= context.counterClosing else {
      turnAway(slot, at: time, &state, context, source: &source)
      return false
    }
    ticketsLeft &-= 1
    return !context.plan.hasNoShows || comes(slot, at: time, &state, context, source: &source)
  }

  /// Draws whether one who booked comes; who does not may come another day.
  private mutating func comes(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) -> Bool {
    let request = state.requests[Int(slot)]
    let noShow = context.plan.noShowShares[Int(request.service)]
    guard noShow > 0 else { return true }
    source.start(
      .noShow, context.plan.serviceKeys[Int(request.service)],
      Draw.request(day: request.day, index: request.index, attempt: Int(request.returns)))
    guard source.uniform() < noShow else { return true }
    state.close(slot, context.plan)
    state.requests[Int(slot)].isStillToCome = true
    if request.ticket == .infinity { state.requests[Int(slot)].ticket = time }
    goHome(slot, at: time, &state, context, source: &source)
    return false
  }

  /// No ticket is left: the citizen is hidden demand, and takes a new ticket if he comes back.
  private mutating func turnAway(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    if !state.requests[Int(slot)].wasHidden && state.requests[Int(slot)].returns == 0 {
      offer(slot, &state, context.plan)
    }
    state.requests[Int(slot)].wasHidden = true
    state.requests[Int(slot)].ticket = .infinity
    goHome(slot, at: time, &state, context, source: &source)
  }

  /// A citizen who is not in a queue goes, to come back at the next opening or never.
  private mutating func goHome(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    var request = state.requests[Int(slot)]
    if Self.comesBack(&request, context, source: &source) {
      state.requests[Int(slot)] = request
      state.returning.append(slot)
    } else {
      if !request.isStillToCome { state.close(slot, context.plan) }
      lose(request, at: time, &state, context)
      state.free.append(slot)
    }
  }

  /// A citizen runs out of patience and leaves the queue; he comes back tomorrow with a new ticket, or never.
  ///
  /// The event is stale, and nothing happens, if he was served before or the slot has another request by now.
  mutating func abandon(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    var request = state.requests[Int(slot)]
    guard request.state == .waiting, request.deadline == time else { return }
    passTime(until: time, &state, context.plan)
    forgetDeadline()
    state.dequeue(slot, from: Int(request.queue))
    guard Self.comesBack(&request, context, source: &source) else {
      state.close(slot, context.plan)
      lose(request, at: time, &state, context)
      state.free.append(slot)
      return
    }
    request.waited += context.hours.baseSeconds(until: time) - request.waitingSince
    request.ticket = .infinity
    request.deadline = .infinity
    state.requests[Int(slot)] = request
    state.returning.append(slot)
  }

  /// Draws whether a citizen who goes home comes back, and counts the return.
  static func comesBack(_ request: inout Request, _ context: Context, source: inout RandomSource) -> Bool {
    source.start(
      .comingBack, context.plan.serviceKeys[Int(request.service)],
      Draw.request(day: request.day, index: request.index, attempt: Int(request.returns)))
    guard request.returns < Draw.lastAttempt, source.uniform() < context.returnShare else { return false }
    request.returns += 1
    return true
  }
}
