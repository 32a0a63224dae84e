import DiscreteEvents

extension ServingDay {
  /// Starts whatever can start: of the heads of all queues the best that has a free qualified officer, its equipment and
  /// stock, again and again.
  ///
  /// Counters come before desks, then the priority of the service, the older ticket and the request's identity; heads that
  /// cannot start are passed over. After closing only counters are served.
  mutating func dispatch(_ state: inout UnitState, _ context: borrowing Context, at time: Double) {
    guard waiting > 0, !idle.isEmpty, !isOnBreak, areCountersOpen || areDesksOpen else { return }
    let plan = context.plan
    let open = (areCountersOpen ? 0 : plan.counterQueues)..<(areDesksOpen ? plan.queues.count : plan.counterQueues)
    for queue in open { isBlocked[queue] = false }
    while waiting > 0 && !idle.isEmpty {
      let best = bestHead(&state, among: open, plan)
      guard best >= 0 else { return }
      let need = plan.queues[best]
      let chosen = plan.needsPeopleAlone || canStart(best, need, state, plan) ? freeServer(for: need, plan) : -1
      if chosen < 0 {
        isBlocked[best] = true
      } else {
        begin(best, need, by: chosen, &state, context, at: time)
      }
    }
  }

  /// The queue whose head comes first among those not passed over; −1 when there is none.
  private mutating func bestHead(_ state: inout UnitState, among open: Range<Int>, _ plan: UnitPlan) -> Int {
    var best = -1
    var bestSlot = 0
    var bestRank: UInt8 = 0
    for queue in open where !isBlocked[queue] {
      if best >= 0 && plan.ranks[queue] != bestRank { return best }
      while let head = state.queues[queue].first, state.requests[Int(head)].state == .left {
        _ = state.queues[queue].popFirst()
        state.free.append(head)
      }
      guard let head = state.queues[queue].first else { continue }
      if best < 0 || state.requests[Int(head)].precedes(state.requests[bestSlot]) {
        best = queue
        bestSlot = Int(head)
        bestRank = plan.ranks[queue]
      }
    }
    return best
  }

  /// Whether the head of a queue finds its equipment, its stock and, at a counter, officers not kept off for files.
  private func canStart(
    _ queue: Int, _ need: UnitPlan.Queue, _ state: borrowing UnitState, _ plan: UnitPlan
  ) -> Bool {
    if !hasMachines(for: need, plan) { return false }
    if need.supply >= 0, state.stock[need.supply] <= 0, let head = state.queues[queue].first,
      !state.requests[Int(head)].isBegun
    {
      return false
    }
    guard need.isCounter, plan.deskShare > 0, areDesksOpen else { return true }
    let kept = Int((plan.deskShare * Double(servers.count)).rounded())
    return busyCounters < servers.count - kept
      || !(plan.counterQueues..<plan.queues.count).contains { waitingIn[$0] > 0 }
  }

  /// Position in `idle` of the officer to start: the longest idle qualified one; the most proficient when places bind.
  @inline(__always)
  private func freeServer(for queue: UnitPlan.Queue, _ plan: UnitPlan) -> Int {
    let places = queue.isCounter ? plan.counterPlaces - busyCounters : plan.deskPlaces - busyDesks
    guard places > 0 else { return -1 }
    let isLongestIdle = places >= idle.count && !plan.picksMostProficient
    var chosen = -1
    var best = 0.0
    for position in 0..<idle.count {
      let place = Int(idle[position]) * plan.skills.count + queue.skill
      guard pace[place] > 0 else { continue }
      if isLongestIdle { return position }
      if chosen < 0 || proficiency[place] > best {
        chosen = position
        best = proficiency[place]
      }
    }
    return chosen
  }

  /// Seizes officer, machines and stock, and fixes how long the step takes.
  @inline(__always)
  private mutating func begin(
    _ queue: Int, _ need: UnitPlan.Queue, by position: Int, _ state: inout UnitState, _ context: borrowing Context,
    at time: Double
  ) {
    guard let slot = state.queues[queue].popFirst() else { return }
    let server = Int(idle.remove(at: position))
    waiting -= 1
    waitingIn[queue] -= 1
    waitingMinutes -= state.requests[Int(slot)].work
    if need.supply >= 0 && !state.requests[Int(slot)].isBegun { state.stock[need.supply] -= 1 }
    state.requests[Int(slot)].begin(base: context.hours.baseSeconds(until: time))
    run(slot, on: server, from: time, need, work: state.requests[Int(slot)].work, context)
  }

  /// Lets a server work on a request from `time` on; the end is an event unless a desk's closing comes before it.
  mutating func run(
    _ slot: UInt32, on server: Int, from time: Double, _ queue: UnitPlan.Queue, work: Double,
    _ context: borrowing Context
  ) {
    for place in queue.gear { machines.seize(context.plan.gear[place], for: server, context.plan.machines) }
    var completion = time + work * queue.seconds(at: pace[server * context.plan.skills.count + queue.skill])
    if queue.isCounter {
      busyCounters += 1
    } else {
      busyDesks += 1
      let (start, end) = (servers[server].breakStart, servers[server].breakEnd)
      if time < start && completion > start { completion += end - start }
    }
    servers[server].begin(slot, at: time, until: completion)
    if queue.isCounter || completion <= closing || context.isAlwaysOpen {
      events.schedule(UInt32(server), at: completion, rank: Rank.completion)
    }
  }
}
