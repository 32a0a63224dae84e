import DiscreteEvents

/// What a station counts, from the end of the warm-up on.
struct StationBooks {
  /// A wait that counts as long.
  let longWait: Double
  var arrived: [Double]
  var blocked: [Double]
  var abandoned: [Double]
  private var begun: [Double]
  private var waits: [Double]
  private var long: [Double]
  private var left: [Double]
  private var stays: [Double]
  var waiting = TimeWeightedBook()
  var present = TimeWeightedBook()
  private var end = 0.0

  init(classes: Int, longWait: Double) {
    self.longWait = longWait
    let none = Array(repeating: 0.0, count: classes)
    (arrived, blocked, abandoned, begun, waits, long, left, stays) = (none, none, none, none, none, none, none, none)
  }

  mutating func reset(at time: Double) {
    var fresh = StationBooks(classes: arrived.count, longWait: longWait)
    (fresh.waiting, fresh.present) = (waiting, present)
    fresh.waiting.reset(at: time)
    fresh.present.reset(at: time)
    self = fresh
  }

  mutating func close(at time: Double) { end = time }

  /// A customer is taken up; only the first time counts as the end of his wait.
  mutating func begin(_ customer: Station.Customer, at time: Double) {
    guard !customer.isBegun else { return }
    let wait = time - customer.arrival
    begun[Int(customer.kind)] += 1
    waits[Int(customer.kind)] += wait
    if wait > longWait { long[Int(customer.kind)] += 1 }
  }

  mutating func depart(_ customer: Station.Customer, at time: Double) {
    left[Int(customer.kind)] += 1
    stays[Int(customer.kind)] += time - customer.arrival
    present.add(-1, at: time)
  }

  /// Mean time from arrival to the start of service.
  func meanWait(_ kind: Int = 0) -> Double { waits[kind] / begun[kind] }
  /// Share of those served who waited longer than `longWait`.
  func longShare(_ kind: Int = 0) -> Double { long[kind] / begun[kind] }
  /// Mean time from arrival to departure.
  func meanStay(_ kind: Int = 0) -> Double { stays[kind] / left[kind] }
  /// Share of arrivals for whom there was no room.
  func blockedShare(_ kind: Int = 0) -> Double { blocked[kind] / arrived[kind] }
  func abandonedShare(_ kind: Int = 0) -> Double { abandoned[kind] / arrived[kind] }
  var meanWaiting: Double { waiting.mean(until: end) }
  var meanPresent: Double { present.mean(until: end) }
}
