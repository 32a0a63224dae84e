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

  private static let someYear = WorkCalendar(start: CivilDate(dayNumber: 20_454), studyDays: 364)

  static var unknown: StudySpan {
    StudySpan(
      calendar: someYear, lengthDays: 364, warmUpDays: 28,
      hasWarmUp: false, location: .line(1, column: 1), out: Outline(), warmUpPath: "")
  }

  var end: CivilDate { calendar.date(of: lengthDays) }
}
