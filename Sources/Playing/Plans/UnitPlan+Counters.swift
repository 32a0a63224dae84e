import Government

extension UnitPlan {
  /// When the counters open and close on a working day, within the office hours; nil = as the office does, or not at all.
  func counterSpan(on hours: WorkCalendar.Day, day: Int) -> (opening: Double, closing: Double)? {
    ownSpan(on: hours, day: day).flatMap { $0.opening < $0.closing ? $0 : nil }
  }

  /// Whether the counters stay closed on a working day, as where their hours do not meet the shorter ones of Ramadan.
  func areCountersShut(on hours: WorkCalendar.Day, day: Int) -> Bool {
    ownSpan(on: hours, day: day).map { $0.opening >= $0.closing } ?? false
  }

  private func ownSpan(on hours: WorkCalendar.Day, day: Int) -> (opening: Double, closing: Double)? {
    guard let counterHours, hours.weekday < counterHours.count, let span = counterHours[hours.weekday] else {
      return nil
    }
    let midnight = Double(day) * 86_400
    return (
      max(hours.opening, midnight + Double(span.opening) * 60), min(hours.closing, midnight + Double(span.closing) * 60)
    )
  }
}
