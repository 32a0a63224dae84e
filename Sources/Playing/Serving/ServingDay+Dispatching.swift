import DiscreteEvents
import Government

extension ServingDay {
  /// Starts whatever can start: of the heads of all queues the best that has a free qualified officer, its equipment and
  /// stock, again and again.
  ///
  /// Counters come before desks, then the priority of the service, the older ticket and the request's identity; heads that
  /// cannot start are passed over. After closing only counters are served.
  mutating func dispatch(_ state: inout UnitState, _ context: Context, at time: Double) {
    guard waiting > 0, idle.count > 0, !isOnBreak, areCountersOpen || areDesksOpen else { return }
    let plan = context.plan
    let open = (areCountersOpen ? 0 : plan.counterQueues)..<(areDesksOpen ? plan.queues.count : plan.counterQueues)
    if isAnyBlocked {
      for queue in isBlocked.indices { isBlocked[queue] = false }
      isAnyBlocked = false
    }
    while waiting > 0 && idle.count > 0 {
      let best = bestHead(&state, among: open, plan)
      guard best >= 0 else { return }
      let need = plan.queues[best]
      let chosen = plan.needsPeopleAlone || canStart(best, need, &state, plan) ? freeServer(for: need, plan) : -1
      if chosen < 0 {
        isBlocked[best] = true
        isAnyBlocked = true
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
      let head = Int(state.lines[queue].first)
      guard head >= 0 else { continue }
      if best < 0 || state.requests[head].precedes(state.requests[bestSlot]) {
        best = queue
        bestSlot = head
        bestRank = plan.ranks[queue]
      }
    }
    return best
  }

  /// Whether the head of a queue finds its equipment, its stock and, at a counter, officers not kept off for files.
  private mutating func canStart(
    _ queue: Int, _ need: UnitPlan.Queue, _ state: inout UnitState, _ plan: UnitPlan
  ) -> Bool {
    if !hasMachines(for: need, plan) { return false }
    if need.supply >= 0, state.stock[need.supply] <= 0, !state.requests[Int(state.lines[queue].first)].isBegun {
      return false
    }
    guard need.isCounter, plan.deskShare > 0, areDesksOpen else { return true }
    let kept = Int((plan.deskShare * Double(servers.count)).rounded())
    return busyCounters < servers.count - kept
      || !(plan.counterQueues..<plan.queues.count).contains { state.lines[$0].count > 0 }
  }

  /// The server to start: the longest idle qualified one; the most proficient when places bind; −1 = none.
  @inline(__always)
  private mutating func freeServer(for queue: UnitPlan.Queue, _ plan: UnitPlan) -> Int {
    let places = queue.isCounter ? plan.counterPlaces - busyCounters : plan.deskPlaces - busyDesks
    guard places > 0 else { return -1 }
    let isLongestIdle = places >= idle.count && !plan.picksMostProficient
    var chosen = -1
    var best = 0.0
    var next = Int(idle.first)
    while next >= 0 {
      let server = next
      next = Int(servers[server].behind)
      let place = server * plan.skills.count + queue.skill
      guard pace[place] > 0 else { continue }
      if isLongestIdle { return server }
      if chosen < 0 || proficiency[place] > best {
        chosen = server
        best = proficiency[place]
      }
    }
    return chosen
  }

  /// Seizes officer, machines and stock, and fixes how long the step takes.
  @inline(__always)
  private mutating func begin(
    _ queue: Int, _ need: UnitPlan.Queue, by server: Int, _ state: inout UnitState, _ context: Context,
    at time: Double
  ) {
    let slot = UInt32(state.lines[queue].first)
    state.dequeue(slot, from: queue)
    leaveIdle(server)
    waiting -= 1
    waitingMinutes -= state.requests[Int(slot)].work
    if need.supply >= 0 && !state.requests[Int(slot)].isBegun { state.stock[need.supply] -= 1 }
    state.requests[Int(slot)].begin(base: context.hours.baseSeconds(until: time))
    run(slot, on: server, from: time, need, work: state.requests[Int(slot)].work, context)
  }

  /// Lets a server work on a request from `time` on; the end is an event unless a desk's closing comes before it.
  mutating func run(
    _ slot: UInt32, on server: Int, from time: Double, _ queue: UnitPlan.Queue, work: Double,
    _ context: Context
  ) {
    for place in queue.gear { machines.seize(context.plan.gear[place], for: server, context.plan.machines) }
    var completion = time + work * queue.seconds(at: pace[server * context.plan.skills.count + queue.skill])
    if queue.isCounter {
      busyCounters += 1
    } else {
      busyDesks += 1
      let (start, end) = (servers[server].breakStart, servers[server].breakEnd)
      if time <= start && completion > start { completion += end - start }
    }
    servers[server].begin(slot, at: time, until: completion)
    if queue.isCounter || completion <= closing || context.isAlwaysOpen {
      events.schedule(UInt32(server), at: completion, rank: Rank.completion)
    }
  }
}
