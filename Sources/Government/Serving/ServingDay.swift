import DiscreteEvents
import Stochastics

/// One unit through one day, alone on its own few events: requests arrive, officers serve them, the unit closes.
///
/// The workspace of a worker: `prepare`, then `add(officer:)` for everybody present, then `play`; afterwards the officers'
/// minutes are read from it. Nothing is allocated once it has grown.
struct ServingDay: ~Copyable {
  /// Order of events at one instant: completion, abandonment, arrival, end or start of a break, closing.
  enum Rank {
    static let completion: UInt8 = 0
    static let abandonment: UInt8 = 3
    static let arrival: UInt8 = 4
    static let hours: UInt8 = 5
    static let closing: UInt8 = 6
  }

  /// What an event of rank `hours` or `closing` means.
  enum Hour {
    static let opening: UInt32 = 0
    static let breakStart: UInt32 = 1
    static let breakEnd: UInt32 = 2
    static let closing: UInt32 = 3
    static let lateClosing: UInt32 = 4
  }

  enum Phase { case closed, open, onBreak, late }

  var events = EventList()
  /// Officers present today.
  var servers: [Server] = []
  /// Seconds a standard minute takes, by server and skill; 0 = not qualified.
  var pace: [Double] = []
  /// Proficiency by server and skill.
  var proficiency: [Double] = []
  /// Seconds worked by server and skill.
  var practice: [Double] = []
  /// Free servers, longest idle first.
  var idle = WaitingLine<UInt32>()
  /// Queues whose head cannot start just now.
  var isBlocked: [Bool] = []
  var phase = Phase.closed
  var waiting = 0
  var waitingMinutes = 0.0
  var peakWaitingMinutes = 0.0
  var busyCounters = 0
  var busyDesks = 0
  /// Standard minutes newly offered today.
  var offeredMinutes = 0.0
  var baseClosing = 0.0
  var closing = 0.0
  var lateClosing = 0.0
  var outcomes: [Outcome] = []

  /// Forgets the day before and sizes the workspace for a unit.
  mutating func prepare(_ plan: UnitPlan) {
    events.removeAll()
    servers.removeAll(keepingCapacity: true)
    pace.removeAll(keepingCapacity: true)
    proficiency.removeAll(keepingCapacity: true)
    practice.removeAll(keepingCapacity: true)
    idle.removeAll()
    outcomes.removeAll(keepingCapacity: true)
    if isBlocked.count < plan.queues.count { isBlocked = Array(repeating: false, count: plan.queues.count) }
    phase = .closed
    waiting = 0
    waitingMinutes = 0
    peakWaitingMinutes = 0
    busyCounters = 0
    busyDesks = 0
    offeredMinutes = 0
  }

  /// The facts of a day that events ask for.
  struct Context {
    let plan: UnitPlan
    let hours: WorkCalendar.Day
    let isAlwaysOpen: Bool
    let lateSeconds: Double
    let returnShare: Double
  }

  /// Plays the day's arrivals, and what was left over, against the officers added.
  ///
  /// - Parameter extraSeconds: how long the unit stays open beyond base closing while work waits.
  mutating func play(
    _ state: inout UnitState, _ context: borrowing Context, tape: borrowing DayTape, unit: Int, extraSeconds: Double,
    source: inout RandomSource
  ) {
    let hours = context.hours
    baseClosing = hours.closing
    closing = hours.closing + extraSeconds
    lateClosing = closing + context.lateSeconds
    let range = tape.arrivalRanges[unit]
    var next = range.lowerBound
    scheduleHours(context)
    takeUp(&state, context, source: &source)
    // A calendar that never closes hands what is left to the next day.
    let end = context.isAlwaysOpen ? hours.closing.nextDown : .infinity
    while true {
      if next < range.upperBound, !events.precedes(time: tape.arrivals[next].time, rank: Rank.arrival) {
        arrive(next, &state, context, tape: tape, unit: unit, source: &source)
        next += 1
        continue
      }
      guard events.nextTime <= end, let event = events.popFirst() else { break }
      switch event.rank {
      case Rank.completion:
        complete(Int(event.payload), at: event.time, &state, context)
      case Rank.abandonment:
        abandon(event.payload, at: event.time, &state, context, source: &source)
      default:
        hourStrikes(event.payload, at: event.time, &state, context, source: &source)
      }
    }
    close(&state, context, source: &source)
  }

  private mutating func scheduleHours(_ context: borrowing Context) {
    let hours = context.hours
    events.schedule(Hour.opening, at: hours.opening, rank: Rank.hours)
    if hours.breakEnd > hours.breakStart {
      events.schedule(Hour.breakStart, at: hours.breakStart, rank: Rank.hours)
      events.schedule(Hour.breakEnd, at: hours.breakEnd, rank: Rank.hours)
    }
    guard !context.isAlwaysOpen else { return }
    events.schedule(Hour.closing, at: closing, rank: Rank.closing)
    events.schedule(Hour.lateClosing, at: lateClosing, rank: Rank.closing)
  }

  private mutating func hourStrikes(
    _ hour: UInt32, at time: Double, _ state: inout UnitState, _ context: borrowing Context, source: inout RandomSource
  ) {
    switch hour {
    case Hour.opening:
      phase = .open
      dispatch(&state, context, at: time)
    case Hour.breakStart: phase = .onBreak
    case Hour.breakEnd:
      phase = .open
      dispatch(&state, context, at: time)
    case Hour.closing:
      phase = .late
      pauseDesks(&state, context, at: time)
      dispatch(&state, context, at: time)
    default:
      phase = .closed
      sendHome(&state, context, source: &source)
    }
  }
}
