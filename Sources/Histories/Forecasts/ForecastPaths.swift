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

  /// Days drawn from their samples, but by weeks of a history as they were.
  ///
  /// - Parameters:
  ///   - samples: of each day ahead, for days that the drawn week has not on record.
  ///   - history: right before the days ahead; its last half year is drawn from.
  init(weeksOf history: DailySeries, _ samples: [DaySample], _ future: DailySeries, count: Int) {
    var source = RandomSource(seed: 1)
    self.future = future
    let blocks = WeekBlocks(history.days.map { $0.count.map(Double.init) })
    counts = (0..<count).map { path in
      source.start(purpose: 0, entity: UInt64(path), occurrence: 0)
      let drawn = blocks.draw(samples.count, firstWeekday: future.first.weekday, from: &source)
      return zip(samples, drawn).map { sample, count in
        if sample.isClosed { return 0 }
        return count ?? sample.sorted[Int(source.index(below: UInt64(sample.sorted.count)))]
      }
    }
  }

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
