/// Recorded counts of requests by day.
public struct DailyCounts: Sendable {
  /// Requests by day of the calendar; those recorded on days off count on the next working day.
  public let counts: [Int]
  /// Requests that were recorded on days off.
  public let moved: Int
  /// Mean by weekday over the recorded working days, Monday first; what is announced.
  let weekdayMeans: [Double]
  /// Mean over the recorded working days.
  public let mean: Double

  /// - Parameters:
  ///   - recorded: requests by day, as indices from the first day; days outside the calendar are left out.
  ///   - days: the days on record; a working day of them without a count had no request.
  ///   - calendar: that of the study.
  public init(_ recorded: [Int: Int], days: Range<Int>, calendar: WorkCalendar) {
    var counts = Array(repeating: 0, count: calendar.days.count)
    var moved = 0
    for day in calendar.days.indices {
      guard let count = recorded[day], count > 0 else { continue }
      if !calendar.days[day].isWorking { moved += count }
      if let day = calendar.workingDay(atOrAfter: day) { counts[day] += count }
    }
    var sums = Array(repeating: 0.0, count: 7)
    var working = Array(repeating: 0.0, count: 7)
    for day in days.clamped(to: calendar.days.indices) where calendar.days[day].isWorking {
      sums[calendar.days[day].weekday] += Double(counts[day])
      working[calendar.days[day].weekday] += 1
    }
    let total = working.reduce(0, +)
    let mean = total > 0 ? sums.reduce(0, +) / total : 0
    self.counts = counts
    self.moved = moved
    self.mean = mean
    weekdayMeans = zip(sums, working).map { $1 > 0 ? $0 / $1 : mean }
  }
}
