import Government

/// An officer present at a unit today.
struct Server {
  let officer: Int32
  /// End of the last step, nights and breaks included.
  var idleSince: Double
  /// Slot of the request in hand; −1 = free.
  var request: Int32 = -1
  /// Neighbours in the line of free servers; −1 = none.
  var ahead: Int32 = -1
  var behind: Int32 = -1
  var isIdle = false
  /// Whether he can do any of the unit's work today.
  let isUseful: Bool
  var started = 0.0
  var completion = 0.0
  var busySeconds = 0.0
  var overtimeSeconds = 0.0
  /// Index of work pressure this morning, for the satisfaction of those served.
  let pressure: Double
  /// What pressure and boredom make of the probability of an error.
  let errorFactor: Double
  /// The officer's own break today.
  let breakStart: Double
  let breakEnd: Double
  /// On the staggered break, and not among the idle.
  var isResting = false

  init(
    officer: Int32, idleSince: Double, pressure: Double, errorFactor: Double, isUseful: Bool, pause: ClosedRange<Double>
  ) {
    self.officer = officer
    self.idleSince = idleSince
    self.pressure = pressure
    self.errorFactor = errorFactor
    self.isUseful = isUseful
    breakStart = pause.lowerBound
    breakEnd = pause.upperBound
  }

  /// One who is there, where no requests are served.
  init(officer: Int32, idleSince: Double) {
    self.init(officer: officer, idleSince: idleSince, pressure: .nan, errorFactor: 1, isUseful: false, pause: 0...0)
  }

  @inline(__always)
  func isOnBreak(at time: Double) -> Bool { time >= breakStart && time < breakEnd }

  /// Takes up a request that will be done at `completion`.
  @inline(__always)
  mutating func begin(_ slot: UInt32, at time: Double, until completion: Double) {
    request = Int32(bitPattern: slot)
    started = time
    self.completion = completion
  }

  /// Books the time since the step began, breaks of desk work left out, and returns it in seconds.
  @inline(__always)
  mutating func account(until time: Double, isCounter: Bool, baseClosing: Double) -> Double {
    var seconds = time - started
    if !isCounter, time > breakStart, started < breakEnd { seconds -= min(time, breakEnd) - max(started, breakStart) }
    busySeconds += seconds
    if time > baseClosing { overtimeSeconds += time - max(started, baseClosing) }
    return seconds
  }

  @inline(__always)
  mutating func release(at time: Double) {
    request = -1
    idleSince = time
  }

  /// The longest idle comes first; ties go to the lower officer number.
  @inline(__always)
  func precedes(_ other: Server) -> Bool { precedes(idleSince: other.idleSince, officer: other.officer) }

  @inline(__always)
  func precedes(idleSince since: Double, officer other: Int32) -> Bool {
    idleSince != since ? idleSince < since : officer < other
  }
}
