/// A service that is given for a time: nothing comes before it, then its flow builds up straight to the rate.
public struct Programme: Sendable, Hashable {
  /// First and last day, as indices from the first day of the study; nil = to the end and beyond.
  public var firstDay: Int
  public var lastDay: Int?
  /// Working days of the build-up.
  public var buildDays: Int

  public init(firstDay: Int = 0, lastDay: Int? = nil, buildDays: Int = 0) {
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.buildDays = buildDays
  }

  /// Whether it is in full flow on the first day of the study.
  public var isThereAtStart: Bool { firstDay <= 0 && buildDays == 0 }

  /// Share of the rate in force on a day, 0...1.
  func share(on day: Int, of calendar: WorkCalendar) -> Double {
    guard day >= firstDay, day <= lastDay ?? .max else { return 0 }
    let worked = calendar.workingDays(from: max(0, firstDay), to: day)
    return worked < buildDays ? Double(worked + 1) / Double(buildDays + 1) : 1
  }
}
