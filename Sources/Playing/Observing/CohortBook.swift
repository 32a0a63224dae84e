import Government

/// What is summed over the requests that first arrived in a window at one unit.
struct CohortBook {
  var done = 0
  var lost = 0
  var open = 0
  var hidden = 0
  var onTime = 0
  /// Sums over requests done or open: turnaround in working days and in calendar days.
  var turnaroundDays = 0.0
  var calendarDays = 0.0
  /// Working minutes in queues, over requests done.
  var waitMinutes = 0.0
  /// Sums over all requests.
  var satisfaction = 0.0
  var timeliness = 0.0

  var requests: Int { done + lost + open }

  /// Adds those that first arrived in a window.
  mutating func add(_ outcomes: Pool<JudgedOutcome>, of unit: Int, in window: Int) {
    var sums = self
    for outcome in outcomes where outcome.isBooked(at: unit, in: window) { sums.add(outcome) }
    self = sums
  }

  @inline(__always)
  private mutating func add(_ outcome: JudgedOutcome) {
    satisfaction += outcome.satisfaction.index
    timeliness += outcome.satisfaction.timeliness
    if outcome.wasHidden { hidden &+= 1 }
    if outcome.isOnTime { onTime &+= 1 }
    switch outcome.kind {
    case .done:
      done &+= 1
      waitMinutes += outcome.waitMinutes
    case .open: open += 1
    case .lost:
      lost += 1
      return
    }
    turnaroundDays += outcome.days
    calendarDays += outcome.calendarDays
  }

  mutating func merge(_ other: CohortBook) {
    done += other.done
    lost += other.lost
    open += other.open
    hidden += other.hidden
    onTime += other.onTime
    turnaroundDays += other.turnaroundDays
    calendarDays += other.calendarDays
    waitMinutes += other.waitMinutes
    satisfaction += other.satisfaction
    timeliness += other.timeliness
  }
}
