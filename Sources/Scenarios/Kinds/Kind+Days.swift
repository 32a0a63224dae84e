internal import Government

extension Kind where Value == Int {
  /// A date of the study, as its day.
  static func day(of span: StudySpan) -> Kind<Int> {
    let (calendar, lengthDays) = (span.calendar, span.lengthDays)
    let date = Kind<CivilDate>.date
    return Kind(
      read: { item in date.read(item).flatMap { calendar.day(of: $0, within: lengthDays, item) } },
      write: { day, vocabulary in date.write(calendar.date(of: day), vocabulary) }, expected: date.expected,
      shape: date.shape())
  }
}

extension WorkCalendar {
  func day(of date: CivilDate, within lengthDays: Int, _ item: Item?) -> Int? {
    let day = day(of: date)
    guard (0..<lengthDays).contains(day) else {
      item?.refuse("is outside the study", expected: "\(start.iso) to \(self.date(of: lengthDays - 1).iso)")
      return nil
    }
    return day
  }
}
