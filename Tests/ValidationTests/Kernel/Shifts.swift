import DiscreteEvents
import Stochastics

/// Mt/M/c(t) on the kernel: arrivals at a rate that changes, servers who come and go. Whoever's server leaves waits at the head
/// of the line with what is left of his work. The unit of time is a mean service.
struct Shifts: EventModel, ~Copyable {
  struct Change: Sendable {
    let time: Double
    let servers: Int
  }

  private enum Kind {
    static let candidate: UInt32 = 0 << 30
    static let change: UInt32 = 1 << 30
    static let look: UInt32 = 2 << 30
    static let departure: UInt32 = 3 << 30
    static let number: UInt32 = 1 << 30 - 1
  }

  private struct Customer {
    var work: Double
    var started = 0.0
    var completion: EventList.Token?
  }

  let rate: @Sendable (Double) -> Double
  let highest: Double
  let changes: [Change]
  private var source: RandomSource
  private var servers: Int
  private var customers: [Customer] = []
  private var free: [UInt32] = []
  private var inService: [UInt32] = []
  private var line = WaitingLine<UInt32>()
  /// Number present when looked at.
  private(set) var seen: [Double] = []

  /// `rate` is never above `highest`.
  init(
    rate: @escaping @Sendable (Double) -> Double, highest: Double, servers: Int, changes: [Change] = [], run: RunKey
  ) {
    self.rate = rate
    self.highest = highest
    self.servers = servers
    self.changes = changes
    source = run.source
  }

  /// Number present at each of ascending `times`, from an empty system at 0.
  mutating func present(at times: [Double], in loop: inout EventLoop) -> [Double] {
    loop.reset()
    for time in times { loop.schedule(Kind.look, at: time, rank: 1) }
    for (index, change) in changes.enumerated() { loop.schedule(Kind.change | UInt32(index), at: change.time) }
    scheduleCandidate(in: &loop)
    loop.run(&self, until: times.last ?? 0)
    return seen
  }

  mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
    let number = Int(event.payload & Kind.number)
    switch event.payload & ~Kind.number {
    case Kind.candidate: consider(in: &loop)
    case Kind.change: change(to: changes[number].servers, in: &loop)
    case Kind.look: seen.append(Double(inService.count + line.count))
    default: depart(UInt32(number), in: &loop)
    }
  }

  private mutating func scheduleCandidate(in loop: inout EventLoop) {
    loop.schedule(Kind.candidate, after: source.exponential() / highest)
  }

  /// Thinning (Lewis and Shedler 1979): a candidate arrives with the chance rate ÷ highest rate.
  private mutating func consider(in loop: inout EventLoop) {
    scheduleCandidate(in: &loop)
    guard source.uniform() * highest < rate(loop.now) else { return }
    let customer = Customer(work: source.exponential())
    let slot = free.popLast() ?? UInt32(customers.count)
    if Int(slot) == customers.count { customers.append(customer) } else { customers[Int(slot)] = customer }
    line.append(slot)
    startNext(in: &loop)
  }

  private mutating func startNext(in loop: inout EventLoop) {
    while inService.count < servers, let slot = line.popFirst() {
      customers[Int(slot)].started = loop.now
      customers[Int(slot)].completion = loop.schedule(Kind.departure | slot, after: customers[Int(slot)].work)
      inService.append(slot)
    }
  }

  private mutating func depart(_ slot: UInt32, in loop: inout EventLoop) {
    if let place = inService.firstIndex(of: slot) { inService.remove(at: place) }
    free.append(slot)
    startNext(in: &loop)
  }

  private mutating func change(to count: Int, in loop: inout EventLoop) {
    servers = count
    while inService.count > servers, let slot = inService.popLast() {
      customers[Int(slot)].work -= loop.now - customers[Int(slot)].started
      if let token = customers[Int(slot)].completion { loop.cancel(token) }
      line.prepend(slot)
    }
    startNext(in: &loop)
  }
}
