extension DailySeries {
  /// How many days off, beside the weekly ones, lie right before each day.
  func daysOffBefore(_ known: KnownDays) -> [Int] {
    var counts: [Int] = []
    var off = 0
    for (place, day) in days.enumerated() {
      counts.append(off)
      if day != .closed {
        off = 0
      } else if known.daysOff.contains(date(of: place)) {
        off += 1
      }
    }
    return counts
  }
}
