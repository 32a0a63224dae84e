extension Window {
  /// In which a surge is measured unless the study says otherwise: from its first working day to its announced end, with five
  /// time constants of fading.
  public init(of surge: Surge, _ calendar: WorkCalendar, within lengthDays: Int) {
    let first = calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    let from = first < lengthDays ? first : surge.startDay
    let end = min(calendar.workingDay(surge.lengthDays, after: first), lengthDays)
    self.init(name: surge.name, title: surge.title, from: from, to: max(from + 1, end))
  }
}
