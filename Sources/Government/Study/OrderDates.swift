/// When an action must be set going so that officers are ready for an announced surge, as day indices of the study.
///
/// Counted in working days of the calendar with the modes of the stages, as a planner counts.
public struct OrderDates: Sendable, Hashable {
  /// Index of the surge.
  public let surge: Int
  /// Its first working day.
  public let startDay: Int
  /// Morning of the first order.
  public let orderDay: Int
  /// Morning on which the stages must have ended: the letter is signed, handover and training can begin.
  public let signedDay: Int
  /// First day of service.
  public let readyDay: Int
  /// Announced end of the surge.
  public let endDay: Int
  /// Whether the calendar of the study reaches back to the order.
  public let isWithinStudy: Bool

  /// nil where the surge starts beyond the calendar.
  init?(surge index: Int, _ surge: Surge, ahead days: Int, _ action: Action, _ calendar: WorkCalendar) {
    guard let start = calendar.workingDay(atOrAfter: surge.startDay) else { return nil }
    let lead = days + action.leadDays
    self.surge = index
    startDay = start
    orderDay = calendar.workingDay(-lead, after: start)
    signedDay = calendar.workingDay(-(days + action.prepare.days), after: start)
    readyDay = calendar.workingDay(-days, after: start)
    endDay = calendar.workingDay(surge.lengthDays, after: start)
    isWithinStudy = calendar.workingDays(from: 0, to: start) >= lead
  }

  /// From the first order to the announced end; nil where there is nothing between them.
  public var span: Range<Int>? { orderDay < endDay ? orderDay..<endDay : nil }
}

extension Scenario {
  /// From the first day of service to the day after the last, as planned for a surge; nil where the end is not planned.
  public func usefulDays(of action: Action, _ dates: OrderDates) -> Range<Int>? {
    switch action.until {
    case .after(let days):
      dates.readyDay..<max(dates.readyDay, calendar.workingDay(max(0, days - 1), after: dates.readyDay)) + 1
    case .backlogBelow, .evaluation, .never: nil
    }
  }

  /// The dates of an action that acts before surges, in the order of its surges; empty for any other.
  public func orderDates(of action: Action) -> [OrderDates] {
    guard case .before(let indices, let days) = action.when else { return [] }
    return indices.filter(surges.indices.contains).compactMap {
      OrderDates(surge: $0, surges[$0], ahead: days, action, calendar)
    }
  }
}
