import Government

/// What a unit carries from day to day: its open requests, queues, paused files and stock.
struct UnitState {
  /// A step that ran when the unit closed, and the officer who goes on with it.
  struct Paused {
    let officer: Int32
    let request: UInt32
    /// When it ends if work runs on through midnight; otherwise infinite.
    let completion: Double
  }

  /// A file on its way to another unit.
  struct Letter {
    let request: UInt32
    /// Index into the unit's routes.
    let route: Int32
  }

  var requests = Pool<Request>()
  /// What was drawn by request and step, `maxSteps` apart.
  var draws = Pool<StepDraw>()
  var free = Pool<UInt32>()
  /// By queue; all changes go through `UnitState+Lines`.
  var lines: Pool<Line>
  /// The queues in which somebody waits.
  var occupied: Marks
  /// Requests in the lines, and the work of their present steps.
  var waiting = 0
  var waitingMinutes = ExactMinutes()
  /// Standard minutes of the requests here, those on their way out aside (`UnitState+Unfinished`).
  var unfinished = ExactMinutes()
  var paused: [Paused] = []
  /// Citizens who come back, and letters that arrived, at the next opening.
  var returning: [UInt32] = []
  /// Files that leave for other units this evening.
  var outbox: [Letter] = []
  /// Standard minutes of the letters that arrived.
  var letterMinutes = 0.0
  /// Pieces in stock by supply.
  var stock: [Int] = []
  /// What requests that wait have waited for so far, in seconds by cause: where events are put down.
  var waits: [UInt32: [Double]] = [:]
  /// Of all that has happened here.
  var fingerprint = Fingerprint()

  // Conservation over the whole trial.
  var arrived = 0
  var completed = 0
  var lost = 0
  // Little's law, which debug builds follow for the tests (`numberChanges`, `leaves`).
  var area = 0.0
  var lastChange = 0.0
  var timeInSystem = 0.0

  init(_ plan: UnitPlan) {
    lines = Pool(repeating: Line(), count: plan.queues.count)
    occupied = Marks(count: plan.queues.count)
    stock = plan.supplies.map(\.stock)
  }

  @inline(__always)
  var hasEmptyStock: Bool {
    for pieces in stock where pieces <= 0 { return true }
    return false
  }

  @inline(__always) var inSystem: Int { arrived &- completed &- lost }

  @inline(__always)
  mutating func numberChanges(at time: Double) {
    #if DEBUG
      area += Double(inSystem) * (time - lastChange)
      lastChange = time
    #endif
  }

  @inline(__always)
  mutating func leaves(at time: Double, arrival: Double) {
    numberChanges(at: time)
    #if DEBUG
      timeInSystem += time - arrival
    #endif
  }

  /// To be called before anything here is changed: copies what other policies still share.
  mutating func claim() {
    requests.claim()
    draws.claim()
    free.claim()
    lines.claim()
    occupied.claim()
  }

  @inline(__always)
  mutating func add(_ request: Request, stride: Int) -> UInt32 {
    if let slot = free.popLast() {
      requests[Int(slot)] = request
      return slot
    }
    requests.append(request)
    for _ in 0..<stride { draws.append(.none) }
    return UInt32(truncatingIfNeeded: requests.count &- 1)
  }
}
