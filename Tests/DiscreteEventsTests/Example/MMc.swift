import DiscreteEvents

/// The queue of the textbooks: Poisson arrivals, exponential service times, one line before several servers.
struct MMc: EventModel {
  static let arrival: UInt32 = 0
  static let departure: UInt32 = 1
  /// Between arrivals.
  let meanGap: Double
  let meanService: Double
  /// All of them at first.
  var freeServers: Int
  var arrivalsToCome: Int
  var random: ExponentialSource
  var line = WaitingLine<Double>()
  var waiting = TimeWeightedBook()
  var totalWait = 0.0

  @inline(__always) mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
    if event.payload == Self.arrival {
      line.append(loop.now)
      waiting.add(1, at: loop.now)
      arrivalsToCome -= 1
      if arrivalsToCome > 0 { loop.schedule(Self.arrival, after: random.next() * meanGap) }
    } else {
      freeServers += 1
    }
    if freeServers > 0, let joined = line.popFirst() {
      waiting.add(-1, at: loop.now)
      totalWait += loop.now - joined
      freeServers -= 1
      loop.schedule(Self.departure, after: random.next() * meanService)
    }
  }

  /// Plays all arrivals, from an empty system to an empty system.
  mutating func play(in loop: inout EventLoop) {
    loop.schedule(Self.arrival, after: random.next() * meanGap)
    loop.run(&self)
  }
}
