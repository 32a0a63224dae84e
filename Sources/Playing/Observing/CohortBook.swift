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
  mutating func add(_ outcomes: Pool<Outcome>, of unit: Int, in window: Int) {
    var sums = self
    for outcome in outcomes where outcome.isBooked(at: unit, in: window) { sums.add(outcome) }
    self = sums
  }

  @inline(__always)
  private mutating func add(_ outcome: Outcome) {
    satisfaction += outcome.satisfaction.index
    timeliness += outcome.satisfaction.timeliness
    if outcome.wasHidden { hidden += 1 }
    if outcome.isOnTime { onTime += 1 }
    switch outcome.kind {
    case .done:
      done += 1
      waitMinutes += outcome.waited / 60
    case .open: open += 1
    case .lost:
      lost += 1
      return
    }
    turnaroundDays += outcome.days
    calendarDays += (outcome.end - outcome.arrival) / 86_400
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

/// The four of nine satisfaction elements (PermenPANRB 14/2017) that the model moves; the other five stand at 3.4.
struct Satisfaction {
  static let fixedElements = 5.0 * 3.4

  let timeliness: Double
  /// IKM = 25 · mean of the nine elements.
  let index: Double

  static let lowest = Satisfaction(turnaroundDays: nil, promiseDays: 1, isOverdue: true, proficiency: 0, pressure: 0)

  /// - Parameters:
  ///   - turnaroundDays: working days; nil when the request was lost or is still open.
  ///   - proficiency, pressure: of the officer who finished it.
  init(turnaroundDays: Double?, promiseDays: Double, isOverdue: Bool, proficiency: Double, pressure: Double) {
    var staff = 1.0
    var conduct = 1.0
    if let days = turnaroundDays {
      let ratio = promiseDays > 0 ? days / (1.25 * promiseDays) : 1
      timeliness = 1 + 3 / (1 + ratio * ratio * ratio.squareRoot())
      staff = 1 + 3 * proficiency
      conduct = 4 - 3 * max(0, pressure - 40) / 60
    } else {
      timeliness = 1
    }
    let complaints = isOverdue ? 1.0 : 4.0
    index = 25 * (timeliness + staff + conduct + complaints + Self.fixedElements) / 9
  }
}
