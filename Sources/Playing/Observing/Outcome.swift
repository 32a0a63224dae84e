import Government

/// How a request ended, and what that means against its promise.
struct Outcome {
  enum Kind: UInt8 { case done, lost, open }

  let service: Int32
  let day: Int32
  let kind: Kind
  let wasHidden: Bool
  /// Base seconds spent in queues.
  let waited: Double
  let arrival: Double
  let end: Double
  /// Base seconds from the first arrival to the end.
  let baseSeconds: Double
  /// Of the officer who did the last step; NaN if nobody did.
  let proficiency: Double
  let pressure: Double

  // Known once `judge` was called.
  /// Turnaround in working days.
  private(set) var days = 0.0
  private(set) var bin: Int32 = 0
  /// The unit to which the citizen came, and the windows, as bits, in which he first did.
  private(set) var home: Int32 = -1
  private(set) var windows: UInt64 = 0
  private(set) var isOnTime = false
  private(set) var satisfaction = Satisfaction.lowest

  init(_ request: Request, end: Double, baseEnd: Double, kind: Kind, proficiency: Double, pressure: Double) {
    service = request.service
    day = request.day
    wasHidden = request.wasHidden
    waited = request.waited
    arrival = request.arrival
    self.end = end
    baseSeconds = baseEnd - request.arrivalBase
    self.kind = kind
    self.proficiency = proficiency
    self.pressure = pressure
  }

  /// Works out what all policies that share the unit will book.
  @inline(__always)
  mutating func judge(_ plan: UnitPlan, _ model: Model) {
    home = Int32(plan.homes[Int(service)])
    windows = model.windowBits.indices.contains(Int(day)) ? model.windowBits[Int(day)] : 0
    let promise = plan.promises[Int(service)]
    days = baseSeconds / 60 / model.calendar.normalMinutes
    bin = Int32(TurnaroundHistogram.bin(days))
    isOnTime = kind == .done && isKept(promise, model)
    satisfaction = Satisfaction(
      turnaroundDays: kind == .done ? days : nil, promiseDays: promise, isOverdue: !isOnTime, proficiency: proficiency,
      pressure: pressure)
  }

  @inline(__always)
  func isBooked(at unit: Int, in window: Int) -> Bool {
    windows >> UInt64(window) & 1 == 1 && Int(home) == unit
  }

  /// A promise of n working days: done by base closing of the n-th working day after that of arrival; of a part of a day:
  /// within that part of a normal day's open time.
  @inline(__always)
  private func isKept(_ promise: Double, _ model: Model) -> Bool {
    guard promise == promise.rounded(.towardZero) else { return days <= promise }
    let due = model.calendar.workingDay(Int(min(promise, 1e6)), after: Int(day))
    return end <= (due < model.calendar.days.count ? model.calendar.days[due].closing : Double(due + 1) * 86_400)
  }
}
