extension WorkCalendar {
  /// Base seconds (open hours without breaks) from the start of the study to `time`. O(1).
  @inlinable public func baseSeconds(until time: Double) -> Double {
    guard time > 0 else { return 0 }
    return days[min(Int(time / 86_400), days.count - 1)].baseSeconds(until: time)
  }

  /// The first working day at or after `day`; nil beyond the end of the calendar.
  public func workingDay(atOrAfter day: Int) -> Int? {
    guard day < days.count else { return nil }
    let before = days[max(0, day)].workingDaysBefore
    return before < workingDayIndices.count ? workingDayIndices[before] : nil
  }

  /// The last working day before `day`; nil where there is none.
  package func workingDayBefore(_ day: Int) -> Int? {
    let before = days[max(0, min(day, days.count - 1))].workingDaysBefore
    return before > 0 ? workingDayIndices[before - 1] : nil
  }

  /// The working day `count` working days after `day` (a day off counts as the working day before it).
  ///
  /// Beyond the calendar's end the last day is returned plus the missing days, so that due dates stay in order.
  @inlinable @inline(__always)
  public func workingDay(_ count: Int, after day: Int) -> Int {
    let clamped = min(max(0, day), days.count - 1)
    let ordinal = days[clamped].workingDaysBefore + (days[clamped].isWorking ? 0 : -1) + count
    if ordinal < 0 { return day + count }
    guard ordinal < workingDayIndices.count else { return days.count + ordinal - workingDayIndices.count }
    return workingDayIndices[ordinal]
  }

  /// Working days in [`from`, `to`).
  public func workingDays(from: Int, to: Int) -> Int {
    func before(_ day: Int) -> Int {
      day < days.count ? days[max(0, day)].workingDaysBefore : workingDayIndices.count
    }
    return max(0, before(to) - before(from))
  }
}

extension WorkCalendar.Day {
  /// A Saturday off that is no holiday.
  package var isFreeSaturday: Bool { weekday == 5 && !isWorking && !isHoliday }

  /// Base seconds from the start of the study to a `time` between the closing before this day and its midnight.
  @inlinable @inline(__always)
  package func baseSeconds(until time: Double) -> Double {
    let untilClosing = min(time, closing)
    guard isWorking, untilClosing > opening else { return baseSecondsBefore }
    return baseSecondsBefore + untilClosing - opening - max(0, min(untilClosing, breakEnd) - breakStart)
  }

  /// The instant at which so many base seconds of this day are over; its opening for less than none of them.
  @inlinable package func time(ofBase seconds: Double) -> Double {
    let time = opening + max(0, seconds)
    return breakEnd > breakStart && time > breakStart ? time + breakEnd - breakStart : time
  }

  /// A day off on which a unit opens without a break; base time does not run.
  package func opened(_ span: ClosedRange<Double>, day: Int) -> WorkCalendar.Day {
    let midnight = Double(day) * 86_400
    let opening = midnight + span.lowerBound
    return WorkCalendar.Day(
      isWorking: false, opening: opening, breakStart: opening, breakEnd: opening, closing: midnight + span.upperBound,
      formalMinutes: 0, workingDaysBefore: workingDaysBefore, baseSecondsBefore: baseSecondsBefore, weekday: weekday)
  }
}
