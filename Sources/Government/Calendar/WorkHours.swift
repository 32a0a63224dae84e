/// Opening, closing and the common break of one day, in minutes after midnight.
public struct WorkHours: Sendable, Hashable {
  public var opening: Int
  public var closing: Int
  public var breakStart: Int
  public var breakEnd: Int

  public init(opening: Int, closing: Int, breakStart: Int = 0, breakEnd: Int = 0) {
    self.opening = opening
    self.closing = closing
    self.breakStart = breakStart
    self.breakEnd = breakEnd
  }

  /// Minutes at work, without the break.
  public var formalMinutes: Int { closing - opening - (breakEnd - breakStart) }
}

/// Office hours of a week, in ordinary times and in Ramadan (Perpres 21/2023): 37.5 and 32.5 hours.
public struct WorkWeek: Sendable, Hashable {
  /// Monday to Sunday; nil = closed.
  public var ordinary: [WorkHours?]
  public var ramadan: [WorkHours?]

  public init(ordinary: [WorkHours?], ramadan: [WorkHours?]) {
    self.ordinary = ordinary
    self.ramadan = ramadan
  }

  public static let standard: WorkWeek = {
    let day = WorkHours(opening: 450, closing: 960, breakStart: 720, breakEnd: 780)
    let friday = WorkHours(opening: 450, closing: 990, breakStart: 690, breakEnd: 780)
    let fastingDay = WorkHours(opening: 480, closing: 900, breakStart: 720, breakEnd: 750)
    let fastingFriday = WorkHours(opening: 480, closing: 930, breakStart: 690, breakEnd: 750)
    return WorkWeek(
      ordinary: [day, day, day, day, friday, nil, nil],
      ramadan: [fastingDay, fastingDay, fastingDay, fastingDay, fastingFriday, nil, nil])
  }()

  /// Open day and night, every day, without a break: for tests against queueing theory.
  public static let alwaysOpen: WorkWeek = {
    let day = WorkHours(opening: 0, closing: 1440)
    return WorkWeek(ordinary: Array(repeating: day, count: 7), ramadan: Array(repeating: day, count: 7))
  }()
}
