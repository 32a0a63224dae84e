internal import Government

/// Forecasts that need no model: what a model has to beat.
public enum SimplerForecasts {
  /// The last counts of the same weekday, most recent first.
  private static func counts(of weekday: Int, in history: DailySeries) -> [Double] {
    history.days.indices.reversed().compactMap { place in
      history.date(of: place).weekday == weekday ? history.days[place].count.map(Double.init) : nil
    }
  }

  /// The last half year of the same weekday.
  public static func sameWeekday(_ history: DailySeries, _ future: DailySeries) -> [DaySample] {
    byWeekday(history, future) { Array($0.prefix(WeekBlocks.mostWeeks)) }
  }

  /// The last count of the same weekday, with the changes from one week to the next that the history shows (Hyndman and
  /// Athanasopoulos 2021, section 5.2, with bootstrapped errors); a count is never below 0.
  public static func seasonalNaive(_ history: DailySeries, _ future: DailySeries) -> [DaySample] {
    let days = history.days
    let changes = days.indices.dropFirst(7).compactMap { place -> Double? in
      guard let now = days[place].count, let before = days[place - 7].count else { return nil }
      return Double(now - before)
    }
    return byWeekday(history, future) { counts in
      guard let last = counts.first else { return [] }
      return changes.isEmpty ? [last] : changes.map { max(0, last + $0) }
    }
  }

  private static func byWeekday(
    _ history: DailySeries, _ future: DailySeries, _ sample: ([Double]) -> [Double]
  ) -> [DaySample] {
    let samples = (0..<7).map { weekday in
      let counts = sample(counts(of: weekday, in: history))
      return counts.isEmpty ? [0] : counts.sorted()
    }
    return future.days.indices.map { place in
      let date = future.date(of: place)
      return DaySample(date: date, future.days[place] == .closed ? [] : samples[date.weekday])
    }
  }
}
