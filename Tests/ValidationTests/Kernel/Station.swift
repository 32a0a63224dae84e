import DiscreteEvents
import Stochastics

/// Servers before waiting lines by class, the first class first: GI/G/c with batches, impatience, a limit of room, priorities
/// and a population that returns, written on the kernel of events alone.
struct Station: EventModel, ~Copyable {
  enum Discipline: Sendable { case nonPreemptive, preemptiveResume }

  struct Customer {
    let kind: Int32
    var arrival: Double
    /// Left to do.
    var work: Double
    var isBegun = false
    var patience: EventList.Token?
  }

  struct Server {
    var customer: Int32 = -1
    var started = 0.0
    var completion: EventList.Token?
  }

  /// Three kinds of event in a payload: class, server or customer, with the kind in the highest bits.
  enum Kind {
    static let arrival: UInt32 = 0 << 30
    static let departure: UInt32 = 1 << 30
    static let patience: UInt32 = 2 << 30
    static let number: UInt32 = 1 << 30 - 1
  }

  let classes: [Class]
  let discipline: Discipline
  /// Customers the station has room for, those in service included.
  let room: Int
  /// Customers there are in the world; nil = any number.
  let population: Int?
  var source: RandomSource
  var customers: [Customer] = []
  var free: [UInt32] = []
  var servers: [Server]
  var lines: [WaitingLine<UInt32>]
  var books: StationBooks

  init(
    servers: Int, _ classes: [Class], discipline: Discipline = .nonPreemptive, room: Int = .max, population: Int? = nil,
    longWait: Double = 1, run: RunKey
  ) {
    self.classes = classes
    self.discipline = discipline
    self.room = room
    self.population = population
    self.servers = Array(repeating: Server(), count: servers)
    lines = Array(repeating: WaitingLine(), count: classes.count)
    books = StationBooks(classes: classes.count, longWait: longWait)
    source = run.source
  }

  /// Plays to `end` and keeps the books from `warmUp` on.
  mutating func play(warmUp: Double, end: Double, in loop: inout EventLoop) {
    loop.reset()
    for kind in classes.indices {
      for _ in 0..<(population ?? 1) { scheduleArrival(of: kind, in: &loop) }
    }
    loop.run(&self, until: warmUp)
    books.reset(at: warmUp)
    loop.run(&self, until: end)
    books.close(at: end)
  }

  mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
    let number = Int(event.payload & Kind.number)
    switch event.payload & ~Kind.number {
    case Kind.arrival: arrive(number, in: &loop)
    case Kind.departure: depart(number, in: &loop)
    default: loseToImpatience(UInt32(number), in: &loop)
    }
  }

  mutating func scheduleArrival(of kind: Int, in loop: inout EventLoop) {
    let gap = classes[kind].gap.sample(from: &source)
    loop.schedule(Kind.arrival | UInt32(kind), after: gap)
  }
}
