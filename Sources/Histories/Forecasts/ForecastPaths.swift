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

  var days: [DaySample] {
    future.days.indices.map { place in
      DaySample(date: future.date(of: place), future.days[place] == .closed ? [] : counts.map { $0[place] })
    }
  }

  /// What all days bring together.
  var total: DaySample { DaySample(date: future.first, counts.map { $0.reduce(0, +) }) }

  /// What the open days of each calendar week bring together, by its first day ahead.
  var weeks: [Forecast.Week] {
    var starts: [Int] = []
    for place in future.days.indices where place == 0 || future.date(of: place).weekday == 0 { starts.append(place) }
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] : future.days.count
      return Forecast.Week(
        last: future.date(of: end - 1), openDays: future.days[start..<end].count { $0 != .closed },
        sum: DaySample(date: future.date(of: start), counts.map { $0[start..<end].reduce(0, +) }))
    }
  }
}
