internal import Government

/// When the study runs and on which days and hours.
struct StudySpan {
  static let longestDays = 36_525

  var calendar: WorkCalendar
  var specialDays: [SpecialDays] = []
  var lengthDays: Int
  var warmUpDays: Int
  /// Whether the file says how long the warm-up is.
  var hasWarmUp: Bool
  var location: Location
  /// Where the calendar's values stand in the resolved file.
  var out: Outline
  var warmUpPath: String
  /// Hours and days off, for other days than its own.
  var week = WorkWeek.standard
  var holidays = Holidays.national
  var ramadan = RamadanMonths.national

  private static let someYear = WorkCalendar(start: CivilDate(dayNumber: 20_454), studyDays: 364)

  static var unknown: StudySpan {
    StudySpan(
      calendar: someYear, lengthDays: 364, warmUpDays: 28,
      hasWarmUp: false, location: .line(1, column: 1), out: Outline(), warmUpPath: "")
  }

  /// The calendar of earlier days; days off that the file lists are those of the study alone.
  func past(from start: CivilDate, days: Int) -> WorkCalendar {
    let (end, last) = (start.adding(days: days - 1), start.adding(days: days + WorkCalendar.runOutDays))
    let holidays = if case .listed = holidays { Holidays.national } else { holidays }
    let ramadan = if case .listed = ramadan { RamadanMonths.national } else { ramadan }
    return WorkCalendar(
      start: start, studyDays: days, week: week, holidays: holidays.dates(in: start...end, to: last),
      ramadan: ramadan.spans(from: start, to: last))
  }

  var end: CivilDate { calendar.date(of: lengthDays) }
}
