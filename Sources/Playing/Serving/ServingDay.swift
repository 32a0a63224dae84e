import DiscreteEvents
import Government
import Stochastics

/// One unit through one day, alone on its own few events: requests arrive, officers serve them, the unit closes.
///
/// The workspace of a worker: `prepare`, then `add(officer:)` for everybody present, then `play`; afterwards the officers'
/// minutes are read from it. Nothing is allocated once it has grown. Its methods are all `mutating`, and take the state
/// of the unit `inout`, also where they only read: otherwise both are copied for each call (456 and 320 bytes).
struct ServingDay: ~Copyable {
  /// Order of events at one instant: completion, repair, breakdown, abandonment, arrival, break or opening, closing.
  enum Rank {
    static let completion: UInt8 = 0
    static let repair: UInt8 = 1
    static let breakdown: UInt8 = 2
    static let abandonment: UInt8 = 3
    static let arrival: UInt8 = 4
    static let hours: UInt8 = 5
    static let closing: UInt8 = 6
  }

  var events = EventList()
  /// When those who wait run out of patience, apart from the other events: most never do, and the heap that every step goes
  /// through stays as small as the staff.
  var deadlines = EventList()
  /// How many wait who have a deadline; at 0 what is left of the deadlines is void.
  var impatient = 0
  /// Officers present today.
  var servers = Pool<Server>()
  /// Seconds a standard minute takes by hand, by server and skill; 0 = not qualified.
  var pace = Pool<Double>()
  /// Proficiency by server and skill.
  var proficiency = Pool<Double>()
  /// Whether a step is asked of him, by server and skill, and whether anybody has picked up what is not (`ServingDay+Helping`).
  var isAsked = Pool<Bool>()
  var hasHelpers = false
  /// Seconds worked by server and skill.
  var practice = Pool<Double>()
  /// Free servers, longest idle first (`ServingDay+Idle`).
  var idle = IdleLine()
  /// Queues whose head cannot start just now.
  var blocked = Marks(count: 0)
  var isAnyBlocked = false
  var machines = MachinePark()
  var areCountersOpen = false
  var areDesksOpen = false
  /// The break that all take together.
  var isOnBreak = false
  var peakWaitingMinutes = ExactMinutes()
  var busyCounters = 0
  var busyDesks = 0
  var ticketsLeft = Int.max
  /// Citizens who came back and ask for a ticket at opening.
  var askingTickets = 0
  /// Those who come back just now, before they stand in line.
  var comers: [UInt32] = []
  /// Standard minutes newly offered today.
  var offeredMinutes = 0.0
  /// What open waiting is due to, in seconds by cause of the unit (`ServingDay+Binding`).
  var causeSeconds = Pool<Double>()
  var lastEvent = 0.0
  /// Whether base time is running, outside breaks.
  var isBaseTime = false
  var baseClosing = 0.0
  var closing = 0.0
  /// When the counters' queues are sent home.
  var lateClosing = 0.0
  var outcomes = Pool<Outcome>()
  /// What happened to requests today, where somebody asks for it.
  var isRecording = false
  var recorded = Pool<RequestEvent>()

  /// Forgets the day before and sizes the workspace for a unit.
  mutating func prepare(_ plan: UnitPlan, isBroken: [Bool]) {
    events.removeAll()
    deadlines.removeAll()
    impatient = 0
    servers.removeAll()
    pace.removeAll()
    proficiency.removeAll()
    practice.removeAll()
    isAsked.removeAll()
    hasHelpers = false
    idle = IdleLine()
    outcomes.removeAll()
    recorded.removeAll()
    if blocked.wordCount * 64 < plan.queues.count { blocked = Marks(count: plan.queues.count) }
    isAnyBlocked = true
    machines.prepare(plan.machines, isBroken: isBroken)
    causeSeconds.removeAll()
    for _ in 0..<CauseOrder.count(plan) { causeSeconds.append(0) }
    lastEvent = -.infinity
    areCountersOpen = false
    areDesksOpen = false
    isOnBreak = false
    isBaseTime = false
    busyCounters = 0
    busyDesks = 0
    ticketsLeft = .max
    askingTickets = 0
    offeredMinutes = 0
  }

  /// Plays the day's arrivals, and what was left over, against the officers added.
  mutating func play(
    _ state: inout UnitState, _ context: Context, tape: DayTape, unit: Int,
    source: inout RandomSource
  ) {
    let hours = context.hours
    state.claim()
    // On a day off all work is overtime.
    baseClosing = hours.isWorking ? hours.closing : hours.opening
    closing = hours.closing + context.orders.extraSeconds
    lateClosing = context.counterClosing + context.lateSeconds
    ticketsLeft = context.orders.quota ?? .max
    let range = tape.arrivalRanges[unit]
    var next = range.lowerBound
    var draws = tape.drawStarts[unit]
    var arrival = next < range.upperBound ? tape.arrivals[next].time : .infinity
    scheduleHours(context)
    scheduleOutages(tape.outages.changes[unit])
    takeUp(&state, context, source: &source)
    // A calendar that never closes hands what is left to the next day.
    let end = context.isAlwaysOpen ? hours.closing.nextDown : .infinity
    while true {
      let deadline = deadlines.nextTime
      let event = events.nextTime
      if deadline <= arrival, deadline <= event, deadline <= end,
        !events.precedes(time: deadline, rank: Rank.abandonment), let event = deadlines.popFirst()
      {
        abandon(event.payload, at: deadline, &state, context, source: &source)
        continue
      }
      if arrival <= event, arrival < .infinity, !events.precedes(time: arrival, rank: Rank.arrival) {
        passTime(until: arrival, &state, context.plan)
        arrive(next, drawsFrom: draws, &state, context, tape: tape, source: &source)
        draws &+= context.plan.maxSteps
        next &+= 1
        arrival = next < range.upperBound ? tape.arrivals[next].time : .infinity
        continue
      }
      guard event <= end, let event = events.popFirst() else { break }
      passTime(until: event.time, &state, context.plan)
      switch event.rank {
      case Rank.completion:
        complete(Int(event.payload), at: event.time, &state, context, source: &source)
      case Rank.repair:
        machines.mend(Int(event.payload), context.plan.machines)
        dispatch(&state, context, at: event.time)
      case Rank.breakdown:
        breakDown(Int(event.payload), at: event.time, &state, context)
      default:
        hourStrikes(event.payload, at: event.time, &state, context, source: &source)
      }
    }
    close(&state, context, source: &source)
  }
}
