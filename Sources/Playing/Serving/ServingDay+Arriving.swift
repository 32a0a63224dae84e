import DiscreteEvents
import Government
import Stochastics

extension ServingDay {
  /// A new request joins the queue of its first step, or its citizen is turned away or does not come.
  mutating func arrive(
    _ position: Int, drawsFrom start: Int, _ state: inout UnitState, _ context: Context, tape: DayTape,
    source: inout RandomSource
  ) {
    let arrival = tape.arrivals[position]
    let time = arrival.time
    let plan = context.plan
    let stride = plan.maxSteps
    let queue = Self.entry(arrival, context, source: &source)
    let base = context.hours.baseSeconds(until: time)
    let request = Request(
      service: arrival.service, day: arrival.day, index: arrival.index, queue: Int32(truncatingIfNeeded: queue),
      work: tape.draws[start].work, patience: arrival.patience, at: time, base: base)
    let slot = state.add(request, stride: stride)
    for step in 0..<stride { state.draws[Int(slot) &* stride &+ step] = tape.draws[start &+ step] }
    state.unfinished += arrival.minutes
    state.numberChanges(at: time)
    state.arrived &+= 1
    if isRecording { record(.received, Int(slot), by: -1, at: time, &state, plan) }
    if plan.queues[queue].isCounter && !isAdmitted(slot, at: time, &state, context, source: &source) { return }
    offer(slot, &state, plan)
    enqueue(slot, queue: queue, &state)
    if areDesksOpen || areCountersOpen { dispatch(&state, context, at: time, base: base) }
    // Who is served at once needs no patience.
    if state.requests[Int(slot)].state == .waiting {
      startPatience(of: slot, at: time, &state, context, source: &source)
    }
  }

  /// The queue of a new request's first step: that of a counter, or that of files where it comes online.
  @inline(__always)
  private static func entry(_ arrival: DayTape.Arrival, _ context: Context, source: inout RandomSource) -> Int {
    let service = Int(arrival.service)
    let plan = context.plan
    guard plan.hasOnline, plan.onlineEntries[service] >= 0 else { return plan.entries[service] }
    source.start(.channel, plan.serviceKeys[service], Draw.request(day: arrival.day, index: arrival.index))
    let isOnline = source.uniform() < plan.onlineShare(of: service, shift: context.orders.onlineShift)
    return isOnline ? plan.onlineEntries[service] : plan.entries[service]
  }

  /// Counts what the unit itself has to do of a request as newly offered work.
  @inline(__always)
  mutating func offer(_ slot: UInt32, _ state: inout UnitState, _ plan: UnitPlan) {
    let base = Int(slot) &* plan.maxSteps
    guard plan.hasRoutes else {
      for step in 0..<plan.maxSteps { offeredMinutes += state.draws[base &+ step].work.minutes }
      return
    }
    let service = Int(state.requests[Int(slot)].service)
    for step in 0..<plan.steps[service] where plan.isDoneHere[service][step] {
      offeredMinutes += state.draws[base + step].work.minutes
    }
  }

  /// Starts the patience of a citizen at the first counter.
  mutating func startPatience(
    of slot: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    guard context.plan.queues[Int(state.requests[Int(slot)].queue)].hasPatience else { return }
    let seconds = Self.patience(of: state.requests[Int(slot)], context, source: &source)
    let leaves = Self.deadline(from: time, seconds: seconds, context)
    guard leaves < lateClosing || context.isAlwaysOpen else { return }
    state.requests[Int(slot)].deadline = leaves
    expect(slot, until: leaves)
  }

  /// Seconds a citizen bears to wait: drawn with the request for his first visit, anew for each later one.
  @inline(__always)
  private static func patience(of request: Request, _ context: Context, source: inout RandomSource) -> Double {
    guard request.returns > 0, let law = context.plan.patiences[Int(request.service)] else { return request.patience }
    source.start(
      .patience, context.plan.serviceKeys[Int(request.service)],
      Draw.request(
        day: request.day, index: request.index, step: context.plan.queues[Int(request.queue)].step,
        attempt: Int(request.returns)))
    return law.sample(from: &source) * 60
  }

  /// Notes when a citizen who waits runs out of patience.
  @inline(__always)
  mutating func expect(_ slot: UInt32, until deadline: Double) {
    deadlines.schedule(slot, at: deadline, rank: Rank.abandonment)
    impatient &+= 1
  }

  /// Somebody with a deadline waits no longer.
  @inline(__always)
  mutating func forgetDeadline() {
    impatient &-= 1
    if impatient == 0 { deadlines.removeAll() }
  }

  /// Queue bookkeeping shared by everything that joins.
  @inline(__always)
  mutating func enqueue(_ slot: UInt32, queue: Int, _ state: inout UnitState) {
    state.enqueue(slot, in: queue)
    peakWaitingMinutes = max(peakWaitingMinutes, state.waitingMinutes)
  }

  /// When a wait of `seconds` ends that does not count the break, unless the counters stay open through it.
  private static func deadline(from time: Double, seconds: Double, _ context: Context) -> Double {
    let hours = context.hours
    guard hours.breakEnd > hours.breakStart, time < hours.breakEnd, !context.plan.staggersBreaks else {
      return time + seconds
    }
    let start = time >= hours.breakStart ? hours.breakEnd : time
    let end = start + seconds
    return start < hours.breakStart && end > hours.breakStart ? end + hours.breakEnd - hours.breakStart : end
  }
}
