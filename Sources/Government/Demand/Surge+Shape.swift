extension Surge {
  /// The shape by day of a calendar, 0 on days off.
  package func shape(over calendar: WorkCalendar) -> [Double] {
    let first = calendar.workingDay(atOrAfter: startDay).map { calendar.days[$0].workingDaysBefore } ?? .max
    return calendar.days.map { day in
      day.isWorking && day.workingDaysBefore >= first ? shape(workingDay: day.workingDaysBefore - first) : 0
    }
  }
}
