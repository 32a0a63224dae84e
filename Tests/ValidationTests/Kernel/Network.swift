import DiscreteEvents
import Stochastics

/// Stations between which customers go by lot, first come, first served at each: the networks of Jackson (open) and of Gordon
/// and Newell (closed), written on the kernel of events alone.
struct Network: EventModel, ~Copyable {
  struct Place: Sendable {
    let servers: Int
    let work: Distribution
    /// Chance of each place as the next; what is missing to 1 leaves.
    var routes: [Double] = []
    /// Time between arrivals from outside; nil = none.
    var gap: Distribution?
  }

  let places: [Place]
  var source: RandomSource
  var busy: [Int]
  var lines: [WaitingLine<Double>]
  /// Number at each place.
  var present: [TimeWeightedBook]

  /// `population` customers stand at the first place at first.
  init(_ places: [Place], population: Int = 0, run: RunKey) {
    self.places = places
    source = run.source
    busy = places.map { _ in 0 }
    lines = places.map { _ in WaitingLine() }
    present = places.map { _ in TimeWeightedBook() }
    startPopulation = population
  }

  private let startPopulation: Int

  /// Mean number at each place from `warmUp` to `end`.
  mutating func play(warmUp: Double, end: Double, in loop: inout EventLoop) -> [Double] {
    loop.reset()
    for _ in 0..<startPopulation { join(0, in: &loop) }
    for place in places.indices { scheduleArrival(at: place, in: &loop) }
    loop.run(&self, until: warmUp)
    for place in places.indices { present[place].reset(at: warmUp) }
    loop.run(&self, until: end)
    return present.map { $0.mean(until: end) }
  }

  /// Even payloads arrive from outside, odd ones end a service.
  mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
    let place = Int(event.payload / 2)
    if event.payload % 2 == 0 {
      scheduleArrival(at: place, in: &loop)
      join(place, in: &loop)
    } else {
      leave(place, in: &loop)
    }
  }

  private mutating func scheduleArrival(at place: Int, in loop: inout EventLoop) {
    guard let gap = places[place].gap?.sample(from: &source) else { return }
    loop.schedule(UInt32(place * 2), after: gap)
  }

  private mutating func join(_ place: Int, in loop: inout EventLoop) {
    present[place].add(1, at: loop.now)
    if busy[place] < places[place].servers {
      busy[place] += 1
      serve(place, in: &loop)
    } else {
      lines[place].append(loop.now)
    }
  }

  private mutating func serve(_ place: Int, in loop: inout EventLoop) {
    loop.schedule(UInt32(place * 2 + 1), after: places[place].work.sample(from: &source))
  }

  private mutating func leave(_ place: Int, in loop: inout EventLoop) {
    present[place].add(-1, at: loop.now)
    if lines[place].popFirst() == nil { busy[place] -= 1 } else { serve(place, in: &loop) }
    var lot = source.uniform()
    for (next, chance) in places[place].routes.enumerated() {
      lot -= chance
      if lot < 0 { return join(next, in: &loop) }
    }
  }
}
