extension WorkCalendar {
  /// Days worked out after a study, so that up to 60 working days of run-out fit.
  public static let runOutDays = 110

  /// The calendar of a study of so many days, and of the run-out after it.
  public init(
    start: CivilDate, studyDays: Int, week: WorkWeek = .standard, holidays: [CivilDate] = [],
    ramadan: [ClosedRange<CivilDate>] = []
  ) {
    self.init(
      start: start, dayCount: studyDays + Self.runOutDays, week: week, holidays: holidays, ramadan: ramadan)
  }
}
