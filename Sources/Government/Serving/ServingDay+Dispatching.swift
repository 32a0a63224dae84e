import DiscreteEvents

extension ServingDay {
  /// Starts whatever can start: of the heads of all queues the best that has a free qualified officer, again and again.
  ///
  /// Counters come before desks, then the older ticket, then the request's identity; heads that cannot start are passed
  /// over. After closing only counters are served.
  mutating func dispatch(_ state: inout UnitState, _ context: borrowing Context, at time: Double) {
    guard phase == .open || phase == .late, waiting > 0, !idle.isEmpty else { return }
    let queueCount = phase == .late ? context.plan.counterQueues : context.plan.queues.count
    for queue in 0..<queueCount { isBlocked[queue] = false }
    while waiting > 0 && !idle.isEmpty {
      let best = bestHead(&state, among: queueCount, counters: context.plan.counterQueues)
      guard best >= 0 else { return }
      let queue = context.plan.queues[best]
      let places = queue.isCounter ? context.plan.counterPlaces - busyCounters : context.plan.deskPlaces - busyDesks
      let chosen = places > 0 ? freeServer(skill: queue.skill, of: context.plan.skills.count, placesLeft: places) : -1
      if chosen < 0 {
        isBlocked[best] = true
      } else {
        begin(best, by: chosen, &state, context, at: time)
      }
    }
  }

  /// The queue whose head comes first among those not passed over; −1 when there is none.
  private mutating func bestHead(_ state: inout UnitState, among queueCount: Int, counters: Int) -> Int {
    var best = -1
    var bestSlot = 0
    for queue in 0..<queueCount where !isBlocked[queue] {
      if queue == counters && best >= 0 { return best }
      while let head = state.queues[queue].first, state.requests[Int(head)].state == .left {
        _ = state.queues[queue].popFirst()
        state.free.append(head)
      }
      guard let head = state.queues[queue].first else { continue }
      if best < 0 || state.requests[Int(head)].precedes(state.requests[bestSlot]) {
        best = queue
        bestSlot = Int(head)
      }
    }
    return best
  }

  /// Position in `idle` of the officer to start: the longest idle qualified one; the most proficient when places bind.
  private func freeServer(skill: Int, of skills: Int, placesLeft: Int) -> Int {
    let placesBind = placesLeft < idle.count
    var chosen = -1
    var best = 0.0
    for position in 0..<idle.count {
      let server = Int(idle[position])
      guard pace[server * skills + skill] > 0 else { continue }
      if !placesBind { return position }
      let level = proficiency[server * skills + skill]
      if chosen < 0 || level > best {
        chosen = position
        best = level
      }
    }
    return chosen
  }

  /// Seizes the officer and fixes how long the step takes.
  private mutating func begin(
    _ queue: Int, by position: Int, _ state: inout UnitState, _ context: borrowing Context, at time: Double
  ) {
    guard let slot = state.queues[queue].popFirst() else { return }
    let server = Int(idle.remove(at: position))
    waiting -= 1
    waitingMinutes -= state.requests[Int(slot)].work
    state.requests[Int(slot)].begin(base: context.hours.baseSeconds(until: time))
    run(slot, on: server, from: time, context.plan.queues[queue], work: state.requests[Int(slot)].work, context)
  }

  /// Lets a server work on a request from `time` on; the end is an event unless a desk's closing comes before it.
  mutating func run(
    _ slot: UInt32, on server: Int, from time: Double, _ queue: UnitPlan.Queue, work: Double,
    _ context: borrowing Context
  ) {
    var completion = time + work * pace[server * context.plan.skills.count + queue.skill]
    if queue.isCounter {
      busyCounters += 1
    } else {
      busyDesks += 1
      let hours = context.hours
      if time < hours.breakStart && completion > hours.breakStart { completion += hours.breakEnd - hours.breakStart }
    }
    servers[server].begin(slot, at: time, until: completion)
    if queue.isCounter || completion <= closing || context.isAlwaysOpen {
      events.schedule(UInt32(server), at: completion, rank: Rank.completion)
    }
  }
}
