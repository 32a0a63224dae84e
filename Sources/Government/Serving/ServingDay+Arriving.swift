import DiscreteEvents
import Stochastics

extension ServingDay {
  /// A new request joins the queue of its first step.
  mutating func arrive(
    _ position: Int, _ state: inout UnitState, _ context: borrowing Context,
    tape: borrowing DayTape, unit: Int, source: inout RandomSource
  ) {
    let arrival = tape.arrivals[position]
    let time = arrival.time
    let stride = context.plan.maxSteps
    let start = tape.workStarts[unit] + (position - tape.arrivalRanges[unit].lowerBound) * stride
    let queue = context.plan.entries[Int(arrival.service)]
    let base = context.hours.baseSeconds(until: time)
    let request = Request(
      service: arrival.service, day: arrival.day, index: arrival.index, queue: Int32(queue), work: tape.works[start],
      arrival: time, arrivalBase: base, ticket: time, waitingSince: base)
    let slot = state.add(request, stride: stride)
    for step in 0..<stride {
      state.works[Int(slot) * stride + step] = tape.works[start + step]
      offeredMinutes += tape.works[start + step]
    }
    state.numberChanges(at: time)
    state.arrived += 1
    join(slot, at: time, &state, context, source: &source)
    if phase != .closed { dispatch(&state, context, at: time) }
  }

  /// Puts a request into its queue by ticket, and starts the patience of a citizen at the first counter.
  mutating func join(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: borrowing Context, source: inout RandomSource
  ) {
    let request = state.requests[Int(slot)]
    let queue = Int(request.queue)
    enqueue(slot, queue: queue, &state)
    guard context.plan.queues[queue].hasPatience, let patience = context.plan.patiences[Int(request.service)]
    else { return }
    source.start(
      .patience, context.plan.serviceKeys[Int(request.service)],
      Draw.request(
        day: request.day, index: request.index, step: context.plan.queues[queue].step, attempt: Int(request.returns)))
    let leaves = deadline(from: time, seconds: patience.sample(from: &source) * 60, context.hours)
    guard leaves < lateClosing || context.isAlwaysOpen else { return }
    state.requests[Int(slot)].deadline = leaves
    events.schedule(slot, at: leaves, rank: Rank.abandonment)
  }

  /// Queue bookkeeping shared by everything that joins.
  mutating func enqueue(_ slot: UInt32, queue: Int, _ state: inout UnitState) {
    if let last = state.queues[queue].last, state.requests[Int(slot)].precedes(state.requests[Int(last)]) {
      let requests = state.requests
      state.queues[queue].insert(slot) { requests[Int($0)].precedes(requests[Int($1)]) }
    } else {
      state.queues[queue].append(slot)
    }
    waiting += 1
    waitingMinutes += state.requests[Int(slot)].work
    peakWaitingMinutes = max(peakWaitingMinutes, waitingMinutes)
  }

  /// When a wait of `seconds` ends that does not count the break.
  private func deadline(from time: Double, seconds: Double, _ hours: WorkCalendar.Day) -> Double {
    guard hours.breakEnd > hours.breakStart, time < hours.breakEnd else { return time + seconds }
    let start = time >= hours.breakStart ? hours.breakEnd : time
    let end = start + seconds
    return start < hours.breakStart && end > hours.breakStart ? end + hours.breakEnd - hours.breakStart : end
  }

  /// A citizen runs out of patience and leaves the queue; he comes back tomorrow with a new ticket, or never.
  ///
  /// The event is stale, and nothing happens, if he was served before or the slot has another request by now.
  mutating func abandon(
    _ slot: UInt32, at time: Double, _ state: inout UnitState, _ context: borrowing Context, source: inout RandomSource
  ) {
    var request = state.requests[Int(slot)]
    guard request.state == .waiting, request.deadline == time else { return }
    waiting -= 1
    waitingMinutes -= request.work
    state.requests[Int(slot)].state = .left
    guard comesBack(&request, context, source: &source) else {
      lose(request, at: time, &state, context)
      return
    }
    // The old entry stays in its queue until it reaches the head; the citizen goes on under a new one.
    request.waited += context.hours.baseSeconds(until: time) - request.waitingSince
    request.ticket = .infinity
    request.deadline = .infinity
    let stride = context.plan.maxSteps
    let copy = state.add(request, stride: stride)
    for step in 0..<stride { state.works[Int(copy) * stride + step] = state.works[Int(slot) * stride + step] }
    state.returning.append(copy)
  }

  /// Draws whether a citizen who goes home comes back, and counts the return.
  func comesBack(_ request: inout Request, _ context: borrowing Context, source: inout RandomSource) -> Bool {
    source.start(
      .comingBack, context.plan.serviceKeys[Int(request.service)],
      Draw.request(day: request.day, index: request.index, attempt: Int(request.returns)))
    guard request.returns < Draw.lastAttempt, source.uniform() < context.returnShare else { return false }
    request.returns += 1
    return true
  }

  /// What was left over: paused files go on, queues are counted, those who went home come back at opening.
  mutating func takeUp(_ state: inout UnitState, _ context: borrowing Context, source: inout RandomSource) {
    for queue in state.queues.indices {
      for slot in state.queues[queue] where state.requests[Int(slot)].state == .waiting {
        waiting += 1
        waitingMinutes += state.requests[Int(slot)].work
        let deadline = state.requests[Int(slot)].deadline
        if deadline < .infinity { events.schedule(slot, at: deadline, rank: Rank.abandonment) }
      }
    }
    peakWaitingMinutes = waitingMinutes
    resumePaused(&state, context)
    for position in state.returning.indices {
      let slot = state.returning[position]
      let opening = context.hours.opening
      if state.requests[Int(slot)].ticket == .infinity { state.requests[Int(slot)].ticket = opening }
      state.requests[Int(slot)].waitingSince = context.hours.baseSeconds(until: opening)
      join(slot, at: opening, &state, context, source: &source)
    }
    state.returning.removeAll(keepingCapacity: true)
  }
}
