import DiscreteEvents

/// The queue of the textbooks: Poisson arrivals, exponential service times, one line before `servers` servers.
struct MMc: EventModel {
  static let arrival: UInt32 = 0
  static let departure: UInt32 = 1

  let meanGap: Double
  let meanService: Double
  let servers: Int
  var random: ExponentialSource
  /// Arrivals still to come.
  var toCome: Int
  var busy = 0
  var line = WaitingLine<Double>()
  /// The number in the system.
  var present = TimeWeightedBook()
  var totalWait = 0.0
  var totalService = 0.0

  init(arrivalRate: Double, serviceRate: Double, servers: Int, arrivals: Int, seed: UInt64) {
    meanGap = 1 / arrivalRate
    meanService = 1 / serviceRate
    self.servers = servers
    toCome = arrivals
    random = ExponentialSource(seed: seed)
  }

  @inline(__always) mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
    if event.payload == Self.arrival {
      toCome -= 1
      if toCome > 0 { loop.schedule(Self.arrival, after: random.next() * meanGap) }
      present.add(1, at: loop.now)
      if busy < servers {
        busy += 1
        serve(in: &loop)
      } else {
        line.append(loop.now)
      }
    } else {
      present.add(-1, at: loop.now)
      if let joined = line.popFirst() {
        totalWait += loop.now - joined
        serve(in: &loop)
      } else {
        busy -= 1
      }
    }
  }

  private mutating func serve(in loop: inout EventLoop) {
    let duration = random.next() * meanService
    totalService += duration
    loop.schedule(Self.departure, after: duration)
  }

  /// Plays all arrivals, from an empty system to an empty system, and returns the mean wait in line.
  mutating func play(in loop: inout EventLoop) -> Double {
    let arrivals = toCome
    loop.schedule(Self.arrival, after: random.next() * meanGap)
    loop.run(&self)
    return totalWait / Double(arrivals)
  }
}
