import Government

/// What the end of a request means against its promise: what every policy that shares the unit books.
struct JudgedOutcome {
  let kind: Outcome.Kind
  let wasHidden: Bool
  let isOnTime: Bool
  /// Whether the first arrival lies in the cohort's days.
  let isInCohort: Bool
  /// The unit to which the citizen came, and the windows, as bits, in which he first did.
  let home: Int32
  /// Bin of the turnaround (`TurnaroundHistogram`).
  let bin: Int32
  let windows: UInt64
  /// Turnaround in working days and in calendar days.
  let days: Double
  let calendarDays: Double
  /// Working minutes spent in queues.
  let waitMinutes: Double
  let satisfaction: Satisfaction

  @inline(__always)
  init(_ outcome: Outcome, _ plan: UnitPlan, _ model: Model) {
    kind = outcome.kind
    wasHidden = outcome.wasHidden
    let service = Int(outcome.service)
    home = Int32(truncatingIfNeeded: plan.homes[service])
    let day = Int(outcome.day)
    isInCohort = model.cohorts[Int(home)].contains(day)
    windows = model.windowBits.indices.contains(day) ? model.windowBits[day] : 0
    let promise = plan.promises[service]
    days = outcome.baseSeconds / 60 / model.calendar.normalMinutes
    calendarDays = (outcome.end - outcome.arrival) / 86_400
    waitMinutes = outcome.waited / 60
    bin = Int32(truncatingIfNeeded: TurnaroundHistogram.bin(days))
    isOnTime = outcome.kind == .done && Self.isKept(plan, service, outcome, days: days, model)
    satisfaction = Satisfaction(
      turnaroundDays: outcome.kind == .done ? days : nil, promiseDays: promise, isOverdue: !isOnTime,
      proficiency: outcome.proficiency, pressure: outcome.pressure)
  }

  /// Judges how requests ended on a day at a unit.
  static func judge(
    _ outcomes: Pool<Outcome>, into judged: inout Pool<JudgedOutcome>, _ plan: UnitPlan, _ model: Model
  ) {
    for place in 0..<outcomes.count { judged.append(JudgedOutcome(outcomes[place], plan, model)) }
  }

  @inline(__always)
  func isBooked(at unit: Int, in window: Int) -> Bool {
    windows >> UInt64(window) & 1 == 1 && Int(home) == unit
  }

  /// A promise of n working days: done by base closing of the n-th working day after that of arrival; of a part of a day:
  /// within that part of a normal day's open time.
  @inline(__always)
  private static func isKept(
    _ plan: UnitPlan, _ service: Int, _ outcome: Outcome, days: Double, _ model: Model
  ) -> Bool {
    let promised = plan.promisedDays[service]
    guard promised >= 0 else { return days <= plan.promises[service] }
    let due = model.calendar.workingDay(promised, after: Int(outcome.day))
    let end = due < model.calendar.days.count ? model.calendar.days[due].closing : Double(due + 1) * 86_400
    return outcome.end <= end
  }
}
