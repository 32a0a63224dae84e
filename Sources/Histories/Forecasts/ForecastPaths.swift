internal import Government
internal import Stochastics

/// Ways in which the days ahead may go, equally likely.
struct ForecastPaths: Sendable {
  let future: DailySeries
  /// By path and day; 0 on closed days.
  let counts: [[Double]]

  /// The paths of a model.
  init(_ model: DemandModel, _ future: DailySeries, count: Int) {
    var source = RandomSource(seed: 1)
    self.future = future
    counts = model.paths(future, count: count, from: &source)
  }

  /// Each day drawn from its own sample, whatever the others are.
  init(_ samples: [DaySample], _ future: DailySeries, count: Int) {
    var source = RandomSource(seed: 1)
    self.future = future
    counts = (0..<count).map { path in
      source.start(purpose: 0, entity: UInt64(path), occurrence: 0)
      return samples.map { sample in
        sample.isClosed ? 0 : sample.sorted[Int(source.index(below: UInt64(sample.sorted.count)))]
      }
    }
  }

  /// Days drawn from their samples, but weeks of a history as they were, and often after one another: busy days come together (stationary
  /// bootstrap of Politis and Romano 1994).
  ///
  /// - Parameters:
  ///   - samples: of each day ahead, for days that the drawn week has not on record.
  ///   - history: right before the days ahead; its last half year is drawn from.
  init(weeksOf history: DailySeries, _ samples: [DaySample], _ future: DailySeries, count: Int) {
    var source = RandomSource(seed: 1)
    self.future = future
    let weeks = min(SimplerForecasts.mostOfWeekday, max(1, history.days.count / 7))
    counts = (0..<count).map { path in
      source.start(purpose: 0, entity: UInt64(path), occurrence: 0)
      var week = 0
      return samples.enumerated().map { day, sample in
        if day == 0 || future.date(of: day).weekday == 0 {
          let goesOn = day > 0 && source.uniform() < 1 - 1 / Self.meanWeeks
          week = goesOn ? (week + 1) % weeks : Int(source.index(below: UInt64(weeks)))
        }
        guard !sample.isClosed else { return 0 }
        // The same weekday, so many weeks after the first of those drawn from.
        let place = history.days.count - weeks * 7 + day % 7 + week * 7
        if history.days.indices.contains(place), let drawn = history.days[place].count { return Double(drawn) }
        return sample.sorted[Int(source.index(below: UInt64(sample.sorted.count)))]
      }
    }
  }

  /// So many weeks that followed one another do so again, on average.
  private static let meanWeeks = 4.0

  var days: [DaySample] {
    future.days.indices.map { place in
      DaySample(date: future.date(of: place), future.days[place] == .closed ? [] : counts.map { $0[place] })
    }
  }

  /// What all days bring together.
  var total: DaySample { DaySample(date: future.first, counts.map { $0.reduce(0, +) }) }

  /// The days of each calendar week, or what of it lies ahead.
  var weekPlaces: [ClosedRange<Int>] {
    let starts = future.days.indices.filter { $0 == 0 || future.date(of: $0).weekday == 0 }
    return zip(starts, starts.dropFirst() + [future.days.count]).map { $0...$1 - 1 }
  }

  /// What the open days of each calendar week bring together, by its first day ahead.
  var weeks: [Forecast.Week] {
    weekPlaces.map { week in
      Forecast.Week(
        last: future.date(of: week.upperBound), openDays: future.days[week].count { $0 != .closed },
        sum: DaySample(date: future.date(of: week.lowerBound), counts.map { $0[week].reduce(0, +) }))
    }
  }
}
