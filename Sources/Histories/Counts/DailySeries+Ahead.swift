internal import Government

extension DailySeries {
  /// The days right after it, open or closed as its last half year was on such weekdays, and as its days off were.
  public func ahead(_ count: Int, known: KnownDays) -> DailySeries {
    let start = last.adding(days: 1)
    let recent = days.indices.suffix(26 * 7)
    let rests = (0..<7).map { weekday in
      !recent.contains { date(of: $0).weekday == weekday && days[$0] != .closed }
    }
    let off = days.indices.filter { known.daysOff.contains(date(of: $0)) && !rests[date(of: $0).weekday] }
    let closed = off.count { days[$0] == .closed }
    let closesOnDaysOff = off.isEmpty ? rests.contains(true) : closed * 2 >= off.count
    return DailySeries(
      first: start,
      days: (0..<count).map { place in
        let date = start.adding(days: place)
        return rests[date.weekday] || (closesOnDaysOff && known.daysOff.contains(date)) ? .closed : .unknown
      })
  }

  /// Its last days alone.
  func suffix(_ count: Int) -> DailySeries { part(max(0, days.count - count)..<days.count) }
}
