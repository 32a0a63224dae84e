import DiscreteEvents
import Government

extension ServingDay {
  /// Starts whatever can start: of the heads of all queues the best that has a free qualified officer, its equipment and
  /// stock, again and again.
  ///
  /// Counters come before desks, then the priority of the service, the older ticket and the request's identity; heads that
  /// cannot start are passed over. After closing only counters are served.
  ///
  /// - Parameter base: `time` in base seconds.
  @inline(__always)
  mutating func dispatch(_ state: inout UnitState, _ context: Context, at time: Double, base: Double) {
    guard idle.count > 0, canDispatch(&state) else { return }
    startHeads(&state, context, at: time, base: base)
  }

  /// Whether somebody waits at a time when steps are begun.
  @inline(__always)
  mutating func canDispatch(_ state: inout UnitState) -> Bool {
    state.waiting > 0 && !isOnBreak && (areCountersOpen || areDesksOpen)
  }

  @inline(__always)
  mutating func openQueues(_ plan: UnitPlan) -> Range<Int> {
    Range(
      uncheckedBounds: (
        areCountersOpen ? 0 : plan.counterQueues, areDesksOpen ? plan.queues.count : plan.counterQueues
      ))
  }

  @inline(__always)
  mutating func forgetBlocked() {
    guard isAnyBlocked else { return }
    blocked.removeAll()
    isAnyBlocked = false
  }

  mutating func dispatch(_ state: inout UnitState, _ context: Context, at time: Double) {
    dispatch(&state, context, at: time, base: context.hours.baseSeconds(until: time))
  }

  private mutating func startHeads(_ state: inout UnitState, _ context: Context, at time: Double, base: Double) {
    let plan = context.plan
    let open = openQueues(plan)
    forgetBlocked()
    while state.waiting > 0 && idle.count > 0 {
      let best = bestHead(&state, among: open, plan)
      guard best >= 0 else { return }
      var chosen = plan.needsPeopleAlone || canStart(best, &state, plan) ? freeServer(for: best, plan) : -1
      if hasHelpers && chosen >= 0 { chosen = askedServer(for: best, insteadOf: chosen, &state, plan, at: time) }
      if chosen < 0 {
        blocked.insert(best)
        isAnyBlocked = true
      } else {
        begin(best, by: chosen, &state, context, at: time, base: base)
      }
    }
  }

  /// The queue whose head comes first among those not passed over; −1 when there is none.
  @inline(__always)
  mutating func bestHead(_ state: inout UnitState, among open: Range<Int>, _ plan: UnitPlan) -> Int {
    var best = -1
    var bestSlot = 0
    for word in 0..<state.occupied.wordCount {
      var marks = state.occupied[word: word] & ~blocked[word: word]
      while marks != 0 {
        let queue = word &* 64 &+ marks.trailingZeroBitCount
        marks &= marks &- 1
        guard queue >= open.lowerBound else { continue }
        if queue >= open.upperBound || (best >= 0 && plan.ranks[queue] != plan.ranks[best]) { return best }
        let head = Int(state.lines[queue].first)
        if best < 0 || state.requests[head].precedes(state.requests[bestSlot]) {
          best = queue
          bestSlot = head
        }
      }
    }
    return best
  }

  /// Whether the head of a queue finds its equipment, its stock and, at a counter, officers not kept off for files.
  @inline(__always)
  mutating func canStart(_ queue: Int, _ state: inout UnitState, _ plan: UnitPlan) -> Bool {
    if !hasMachines(for: queue, plan) { return false }
    let supply = plan.queues[queue].supply
    if supply >= 0, state.stock[supply] <= 0, !state.requests[Int(state.lines[queue].first)].isBegun { return false }
    guard plan.queues[queue].isCounter, plan.deskShare > 0, areDesksOpen else { return true }
    let kept = Int((plan.deskShare * Double(servers.count)).rounded())
    return busyCounters < servers.count - kept
      || !(plan.counterQueues..<plan.queues.count).contains { state.occupied.contains($0) }
  }

  @inline(__always)
  mutating func placesLeft(for queue: Int, _ plan: UnitPlan) -> Int {
    plan.queues[queue].isCounter ? plan.counterPlaces &- busyCounters : plan.deskPlaces &- busyDesks
  }

  /// The server to start: the longest idle qualified one; the most proficient when places bind; −1 = none.
  @inline(__always)
  private mutating func freeServer(for queue: Int, _ plan: UnitPlan) -> Int {
    let places = placesLeft(for: queue, plan)
    guard places > 0 else { return -1 }
    let isLongestIdle = places >= idle.count && !plan.picksMostProficient
    let skill = plan.queues[queue].skill
    var chosen = -1
    var best = 0.0
    var next = Int(idle.first)
    while next >= 0 {
      let server = next
      next = Int(servers[server].behind)
      let place = server &* plan.skillCount &+ skill
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
  mutating func begin(
    _ queue: Int, by server: Int, _ state: inout UnitState, _ context: Context, at time: Double, base: Double
  ) {
    let slot = UInt32(bitPattern: state.lines[queue].first)
    state.dequeue(slot, from: queue)
    leaveIdle(server)
    let work = state.requests[Int(slot)].work
    if state.requests[Int(slot)].deadline < .infinity { forgetDeadline() }
    let supply = context.plan.queues[queue].supply
    if supply >= 0 && !state.requests[Int(slot)].isBegun { state.stock[supply] -= 1 }
    if isRecording { record(.started, Int(slot), by: server, at: time, &state, context.plan) }
    state.requests[Int(slot)].begin(base: base)
    run(slot, on: server, from: time, queue, work: work, context)
  }

  /// Lets a server work on a request from `time` on; the end is an event unless a desk's closing comes before it.
  @inline(__always)
  mutating func run(
    _ slot: UInt32, on server: Int, from time: Double, _ queue: Int, work: Work, _ context: Context
  ) {
    let plan = context.plan
    for place in plan.queues[queue].gear { machines.seize(plan.gear[place], for: server, plan.machines) }
    let pace = pace[server &* plan.skillCount &+ plan.queues[queue].skill]
    var completion = time + work.minutes * plan.queues[queue].seconds(at: pace)
    let isCounter = plan.queues[queue].isCounter
    if isCounter {
      busyCounters &+= 1
    } else {
      busyDesks &+= 1
      let (start, end) = (servers[server].breakStart, servers[server].breakEnd)
      if time <= start && completion > start { completion += end - start }
    }
    servers[server].begin(slot, at: time, until: completion)
    if isCounter || completion <= closing || context.isAlwaysOpen {
      events.schedule(UInt32(truncatingIfNeeded: server), at: completion, rank: Rank.completion)
    }
  }
}
