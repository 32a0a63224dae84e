import DiscreteEvents
import Government
import Stochastics

extension ServingDay {
  /// A step ends: the request is done again, goes to its next queue or leaves, and the officer is free.
  ///
  /// The event is stale, and nothing happens, if the step was interrupted before.
  mutating func complete(
    _ server: Int, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    guard servers[server].request >= 0, servers[server].completion == time else { return }
    let slot = Int(servers[server].request)
    let queue = context.plan.queues[Int(state.requests[slot].queue)]
    let base = context.hours.baseSeconds(until: time)
    account(server, until: time, queue, context)
    state.fingerprint.add(state.requests[slot].event(at: time, officer: servers[server].officer))
    if isRecording { record(.finished, slot, by: server, at: time, &state, context.plan) }
    let isFree = free(server, at: time, queue, context.plan)
    if isWrong(slot, by: server, queue, &state, context, source: &source) {
      let work = Self.reworkShare * state.draws[slot * context.plan.maxSteps + queue.step].work.minutes
      state.leave(work, of: UInt32(slot))
      state.requests[slot].rejoin(work: state.requests[slot].work, at: time, base: base)
      enqueue(UInt32(slot), queue: Int(state.requests[slot].queue), &state)
    } else if queue.next >= 0 {
      state.unfinished -= state.requests[slot].work
      goOn(slot, to: queue.next, step: queue.step &+ 1, at: time, base: base, &state, context)
    } else if queue.next < -1 {
      state.close(UInt32(slot), context.plan)
      state.outbox.append(UnitState.Letter(request: UInt32(slot), route: Int32(-queue.next - 2)))
      state.requests[slot].state = .waiting
    } else {
      state.unfinished -= state.requests[slot].work
      depart(UInt32(slot), by: server, skill: queue.skill, at: time, base: base, &state, context)
    }
    if isFree {
      handOver(to: server, &state, context, at: time, base: base)
    } else {
      dispatch(&state, context, at: time, base: base)
    }
  }

  private static let reworkShare = 1.5
  private static let mostReworks: UInt8 = 2
  private static let highestError = 0.25

  /// Draws whether a step was done wrong: min(.25, e0(1 + .5·max(0, S − 50)/50)(2 − p)(1 + .2 boredom)), at most twice.
  @inline(__always)
  private mutating func isWrong(
    _ slot: Int, by server: Int, _ queue: UnitPlan.Queue, _ state: inout UnitState, _ context: Context,
    source: inout RandomSource
  ) -> Bool {
    guard queue.errorShare > 0, state.requests[slot].reworks < Self.mostReworks else { return false }
    let p = proficiency[server &* context.plan.skillCount &+ queue.skill]
    let share = min(Self.highestError, queue.errorShare * servers[server].errorFactor * (2 - p))
    let attempt = Int(state.requests[slot].reworks)
    // The first is on the tape, drawn once for all policies.
    guard attempt > 0 else { return state.draws[slot &* context.plan.maxSteps &+ queue.step].error < share }
    return StepDraw.error(
      context.plan.serviceKeys[queue.service], day: state.requests[slot].day, index: state.requests[slot].index,
      step: queue.step, attempt: attempt, source: &source) < share
  }

  /// A request joins the queue of its next step; whom a counter that has closed for today calls, comes tomorrow.
  @inline(__always)
  private mutating func goOn(
    _ slot: Int, to next: Int, step: Int, at time: Double, base: Double, _ state: inout UnitState, _ context: Context
  ) {
    state.requests[slot].goOn(
      to: next, work: state.draws[slot &* context.plan.maxSteps &+ step].work, at: time, base: base)
    if time >= lateClosing, context.plan.queues[next].isCounter {
      state.returning.append(UInt32(slot))
    } else {
      enqueue(UInt32(slot), queue: next, &state)
    }
  }

  /// Books the seconds a server was occupied since the step began, and returns them.
  @discardableResult
  @inline(__always)
  mutating func account(
    _ server: Int, until time: Double, _ queue: UnitPlan.Queue, _ context: Context
  ) -> Double {
    let seconds = servers[server].account(until: time, isCounter: queue.isCounter, baseClosing: baseClosing)
    practice[server &* context.plan.skillCount &+ queue.skill] += seconds
    return seconds
  }

  @inline(__always)
  mutating func release(_ server: Int, at time: Double, _ queue: UnitPlan.Queue, _ plan: UnitPlan) {
    if free(server, at: time, queue, plan) { joinIdle(server) }
  }

  /// Takes work and machines from a server; false if he goes on his break.
  @inline(__always)
  private mutating func free(_ server: Int, at time: Double, _ queue: UnitPlan.Queue, _ plan: UnitPlan) -> Bool {
    servers[server].release(at: time)
    if queue.isCounter { busyCounters &-= 1 } else { busyDesks &-= 1 }
    for place in queue.gear { machines.release(plan.gear[place], of: server, plan.machines) }
    guard plan.staggersBreaks && servers[server].isOnBreak(at: time) else { return true }
    servers[server].isResting = true
    return false
  }

  /// The last step is done.
  @inline(__always)
  private mutating func depart(
    _ slot: UInt32, by server: Int, skill: Int, at time: Double, base: Double, _ state: inout UnitState,
    _ context: Context
  ) {
    let request = state.requests[Int(slot)]
    state.leaves(at: time, arrival: request.arrival)
    state.completed &+= 1
    state.free.append(slot)
    outcomes.append(
      Outcome(
        request, end: time, baseEnd: base, kind: .done,
        proficiency: proficiency[server &* context.plan.skillCount &+ skill],
        pressure: servers[server].pressure))
  }

  /// A citizen never comes back. The caller disposes of the request's slot.
  mutating func lose(_ request: Request, at time: Double, _ state: inout UnitState, _ context: Context) {
    state.leaves(at: time, arrival: request.arrival)
    state.lost += 1
    state.fingerprint.add(request.event(at: time, officer: -1))
    if isRecording { recordLeaving(request, at: time, context.plan) }
    outcomes.append(
      Outcome(
        request, end: time, baseEnd: context.hours.baseSeconds(until: time), kind: .lost, proficiency: .nan,
        pressure: .nan))
  }
}
