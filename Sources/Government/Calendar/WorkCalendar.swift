/// The legal calendar of a study, worked out once day by day; every look-up is O(1).
public struct WorkCalendar: Sendable {
  /// One day; times are seconds since midnight of the first day of the study.
  public struct Day: Sendable, Hashable {
    public let isWorking: Bool
    /// Off by a holiday or collective leave, whatever the day of the week.
    public var isHoliday = false
    public let opening: Double
    public let breakStart: Double
    public let breakEnd: Double
    public let closing: Double
    /// Minutes at work without the break; 0 on days off.
    public let formalMinutes: Double
    /// Working days before this one.
    public let workingDaysBefore: Int
    /// Base seconds (open, without breaks) before midnight of this day.
    public let baseSecondsBefore: Double
    /// 0 = Monday.
    public let weekday: Int
  }

  public let start: CivilDate
  public let days: [Day]
  /// First and last day of each fasting month, in which the shorter hours hold.
  public let ramadan: [ClosedRange<CivilDate>]
  /// Whether work runs on through midnight.
  public let isAlwaysOpen: Bool
  /// Formal minutes of a normal day: the mean over the ordinary working week.
  public let normalMinutes: Double
  /// Indices of the working days, ascending.
  @usableFromInline package let workingDayIndices: [Int]

  /// - Parameters:
  ///   - start: the first day of the study.
  ///   - dayCount: days to work out, run-out after the study included.
  ///   - week: the office hours.
  ///   - holidays: days off, collective leave included; dates outside the span are ignored.
  ///   - ramadan: first and last day of each fasting month, in which the shorter hours hold.
  public init(
    start: CivilDate, dayCount: Int, week: WorkWeek = .standard, holidays: [CivilDate] = [],
    ramadan: [ClosedRange<CivilDate>] = []
  ) {
    let first = start.dayNumber
    let closed = Set(holidays.map(\.dayNumber))
    let hours = (0..<dayCount).map { index -> WorkHours? in
      let date = CivilDate(dayNumber: first + index)
      let isFasting = ramadan.contains { $0.contains(date) }
      return closed.contains(first + index) ? nil : (isFasting ? week.ramadan : week.ordinary)[date.weekday]
    }
    let ordinary = week.ordinary.compactMap { $0 }
    self.init(
      start: start, hours: hours,
      normalMinutes: ordinary.isEmpty
        ? 0 : Double(ordinary.reduce(0) { $0 + $1.formalMinutes }) / Double(ordinary.count),
      holidays: closed, ramadan: ramadan, isAlwaysOpen: week == .alwaysOpen)
  }

  /// - Parameters:
  ///   - start: the first day.
  ///   - hours: of each day from it on; nil = off. At least one.
  ///   - normalMinutes: formal minutes of a normal day.
  package init(start: CivilDate, hours: [WorkHours?], normalMinutes: Double) {
    self.init(
      start: start, hours: hours, normalMinutes: normalMinutes, holidays: [], ramadan: [], isAlwaysOpen: false)
  }

  private init(
    start: CivilDate, hours: [WorkHours?], normalMinutes: Double, holidays: Set<Int>,
    ramadan: [ClosedRange<CivilDate>], isAlwaysOpen: Bool
  ) {
    precondition(!hours.isEmpty, "a calendar has at least one day")
    var days: [Day] = []
    var indices: [Int] = []
    var seconds = 0.0
    for (index, hours) in hours.enumerated() {
      let date = start.adding(days: index)
      let midnight = Double(index) * 86_400
      let time = { (minutes: Int) in midnight + Double(minutes) * 60 }
      days.append(
        Day(
          isWorking: hours != nil,
          opening: time(hours?.opening ?? 0), breakStart: time(hours?.breakStart ?? 0),
          breakEnd: time(hours?.breakEnd ?? 0), closing: time(hours?.closing ?? 0),
          formalMinutes: Double(hours?.formalMinutes ?? 0), workingDaysBefore: indices.count,
          baseSecondsBefore: seconds, weekday: date.weekday))
      days[index].isHoliday = holidays.contains(date.dayNumber)
      if let hours {
        indices.append(index)
        seconds += Double(hours.formalMinutes) * 60
      }
    }
    self.start = start
    self.days = days
    self.ramadan = ramadan
    workingDayIndices = indices
    self.isAlwaysOpen = isAlwaysOpen
    self.normalMinutes = normalMinutes
  }

  public func date(of day: Int) -> CivilDate { start.adding(days: day) }

  public func day(of date: CivilDate) -> Int { date.dayNumber - start.dayNumber }

  public var workingDayCount: Int { workingDayIndices.count }
}
