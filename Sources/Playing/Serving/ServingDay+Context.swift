import Government

extension ServingDay {
  /// The facts of a day that events ask for: an object, of which a call passes the address and not its 40 words.
  final class Context {
    let plan: UnitPlan
    let hours: WorkCalendar.Day
    let orders: UnitDayOrders
    let isAlwaysOpen: Bool
    let lateSeconds: Double
    let returnShare: Double
    /// When the counters open and admit nobody any more.
    let counterOpening: Double
    let counterClosing: Double
    /// Whether counters close before the office does.
    let hasCounterHours: Bool
    /// Whether they do not open today at all.
    let areCountersShut: Bool

    init(_ plan: UnitPlan, day: Int, _ orders: UnitDayOrders, calendar: WorkCalendar, parameters: Parameters) {
      self.plan = plan
      self.orders = orders
      let today = calendar.days[day]
      hours = orders.dayOff.map { today.opened($0, day: day) } ?? today
      isAlwaysOpen = calendar.isAlwaysOpen
      lateSeconds = parameters.lateLimitMinutes * 60
      returnShare = parameters.returnShare
      let closing = hours.closing + orders.extraSeconds
      areCountersShut = orders.dayOff == nil && plan.areCountersShut(on: hours, day: day)
      if areCountersShut {
        (counterOpening, counterClosing) = (.infinity, -.infinity)
        hasCounterHours = true
        return
      }
      if orders.dayOff == nil, let span = plan.counterSpan(on: hours, day: day) {
        hasCounterHours = span.closing < hours.closing
        counterOpening = span.opening
        // Counters that close with the office stay open with it.
        counterClosing = hasCounterHours ? span.closing : closing
        return
      }
      (counterOpening, counterClosing) = (hours.opening, closing)
      hasCounterHours = false
    }
  }
}
