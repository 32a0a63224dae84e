import DiscreteEvents
import Government
import Stochastics

extension ServingDay {
  /// What an event of rank `hours` or `closing` means.
  enum Hour {
    static let opening: UInt32 = 0
    static let breakStart: UInt32 = 1
    static let breakEnd: UInt32 = 2
    static let closing: UInt32 = 3
    static let lateClosing: UInt32 = 4
    static let counterOpening: UInt32 = 5
    static let secondBreakEnd: UInt32 = 6
  }

  mutating func scheduleHours(_ context: Context) {
    let hours = context.hours
    events.schedule(Hour.opening, at: hours.opening, rank: Rank.hours)
    if context.counterOpening > hours.opening, !context.areCountersShut {
      events.schedule(Hour.counterOpening, at: context.counterOpening, rank: Rank.hours)
    }
    if hours.breakEnd > hours.breakStart {
      events.schedule(Hour.breakStart, at: hours.breakStart, rank: Rank.hours)
      events.schedule(Hour.breakEnd, at: hours.breakEnd, rank: Rank.hours)
      if context.plan.staggersBreaks {
        events.schedule(Hour.secondBreakEnd, at: hours.staggeredBreak(1).upperBound, rank: Rank.hours)
      }
    }
    guard !context.isAlwaysOpen else { return }
    events.schedule(Hour.closing, at: closing, rank: Rank.closing)
    if !context.areCountersShut { events.schedule(Hour.lateClosing, at: lateClosing, rank: Rank.closing) }
  }

  mutating func hourStrikes(
    _ hour: UInt32, at time: Double, _ state: inout UnitState, _ context: Context, source: inout RandomSource
  ) {
    switch hour {
    case Hour.opening:
      areDesksOpen = true
      areCountersOpen = context.counterOpening <= time
      isBaseTime = context.hours.isWorking
      if context.orders.quota != nil { admitReturned(&state, context, at: time, source: &source) }
    case Hour.counterOpening: areCountersOpen = true
    case Hour.breakStart:
      isBaseTime = false
      if context.plan.staggersBreaks { sendToBreak(at: time) } else { isOnBreak = true }
    case Hour.breakEnd:
      isBaseTime = context.hours.isWorking
      isOnBreak = false
      if context.plan.staggersBreaks {
        returnFromBreak(at: time)
        sendToBreak(at: time)
      }
    case Hour.secondBreakEnd: returnFromBreak(at: time)
    case Hour.closing:
      areDesksOpen = false
      isBaseTime = false
      pauseDesks(&state, context, at: time)
    default:
      areCountersOpen = false
      sendHome(&state, context, source: &source)
    }
    dispatch(&state, context, at: time)
  }

  /// Those whose break begins now stop taking up work; who is at a counter comes after it.
  private mutating func sendToBreak(at time: Double) {
    for server in servers.indices where servers[server].isOnBreak(at: time) {
      if leaveIdle(server) { servers[server].isResting = true }
    }
  }

  private mutating func returnFromBreak(at time: Double) {
    for server in servers.indices where servers[server].isResting && !servers[server].isOnBreak(at: time) {
      servers[server].isResting = false
      joinIdle(server)
    }
  }
}

extension WorkCalendar.Day {
  /// The break of every other officer where breaks are staggered: as the calendar has it, or directly after it.
  func staggeredBreak(_ order: Int) -> ClosedRange<Double> {
    guard order % 2 == 1 else { return breakStart...breakEnd }
    let end = min(closing, breakEnd + breakEnd - breakStart)
    return min(breakEnd, end)...end
  }
}
