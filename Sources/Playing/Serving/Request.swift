import Government

/// An application on its way through the steps of a service (permohonan). Times are seconds since the study's start.
struct Request {
  enum State: UInt8 { case waiting, running }

  /// Identity (service, day, index): the key of its draws and the last tie-break.
  var service: Int32
  var day: Int32
  var index: UInt32
  /// Times the citizen went home and came back.
  var returns: UInt16 = 0
  var state: State = .waiting
  /// Ever sent home or turned away.
  var wasHidden = false
  /// Whether the present step was started before, so that its stock is used.
  var isBegun = false
  /// Booked and did not come yet: its work is not offered so far.
  var isStillToCome = false
  /// Times the present step was done again after an error.
  var reworks: UInt8 = 0
  var queue: Int32
  /// Neighbours in its queue: the slots of those before and behind it; −1 = none.
  var ahead: Int32 = -1
  var behind: Int32 = -1
  /// What is left of the present step.
  var work: Work
  var arrival: Double
  /// Base seconds at the first arrival.
  var arrivalBase: Double
  /// When it joined its queue; a citizen sent home keeps it.
  var ticket: Double
  /// When the present wait began, in base seconds, and the waits before.
  var waitingSince: Double
  var waited: Double = 0
  /// Seconds after which the citizen loses patience on his first visit.
  let patience: Double
  /// When the citizen runs out of patience.
  var deadline = Double.infinity

  /// A request that joins the queue of its first step.
  init(
    service: Int32, day: Int32, index: UInt32, queue: Int32, work: Work, patience: Double, at time: Double,
    base: Double
  ) {
    (self.service, self.day, self.index) = (service, day, index)
    (self.queue, self.work, self.patience) = (queue, work, patience)
    (arrival, ticket) = (time, time)
    (arrivalBase, waitingSince) = (base, base)
  }

  /// Order within a queue: ticket, then identity.
  @inline(__always)
  func precedes(_ other: Request) -> Bool {
    if ticket != other.ticket { return ticket < other.ticket }
    if service != other.service { return service < other.service }
    if day != other.day { return day < other.day }
    return index < other.index
  }

  /// Something that happens to it, as a fingerprint counts it: when, and who does it; −1 = nobody.
  @inline(__always)
  func event(at time: Double, officer: Int32) -> UInt64 {
    time.bitPattern ^ UInt64(index) &<< 32 ^ UInt64(UInt32(bitPattern: officer))
  }

  /// Leaves the queue at `base` (base seconds) to be worked on.
  @inline(__always)
  mutating func begin(base: Double) {
    waited += base - waitingSince
    state = .running
    isBegun = true
    deadline = .infinity
  }

  /// Joins the queue of its next step.
  @inline(__always)
  mutating func goOn(to queue: Int, work: Work, at time: Double, base: Double) {
    self.queue = Int32(truncatingIfNeeded: queue)
    reworks = 0
    join(work: work, at: time, base: base)
  }

  /// Joins the queue of its present step again, with a new ticket.
  @inline(__always)
  mutating func rejoin(work: Work, at time: Double, base: Double) {
    reworks &+= 1
    join(work: work, at: time, base: base)
  }

  @inline(__always)
  private mutating func join(work: Work, at time: Double, base: Double) {
    self.work = work
    ticket = time
    waitingSince = base
    isBegun = false
    state = .waiting
  }
}
