import Government

extension UnitPlan {
  /// When the counters open and close on a working day, within the office hours; nil = as the office does.
  func counterSpan(on hours: WorkCalendar.Day, day: Int) -> (opening: Double, closing: Double)? {
    guard let counterHours, hours.weekday < counterHours.count, let span = counterHours[hours.weekday] else {
      return nil
    }
    let midnight = Double(day) * 86_400
    let opening = max(hours.opening, midnight + Double(span.opening) * 60)
    let closing = min(hours.closing, midnight + Double(span.closing) * 60)
    return opening < closing ? (opening, closing) : nil
  }
}
