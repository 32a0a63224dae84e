internal import Government
internal import Stochastics

/// What a history of requests makes of those that come: how many will be finished on each day ahead.
struct CaseLaws: Sendable {
  let windows: CaseWindows
  let open: [Double]
  private let end: Double
  private let lengths: [CaseWeekdays]
  private let throughput: WeekBlocks
  /// Weekdays on which requests come, and on which any are finished.
  private let receives, finishes: [Bool]

  /// Rarer is what is done on a weekday by way of exception.
  private static let leastShare = 0.01

  /// - Parameters:
  ///   - history: with one finished request at least.
  ///   - horizon: days ahead.
  init(_ history: CaseHistory, horizon: Int) {
    end = history.end
    open = history.open
    windows = CaseWindows(history, horizon: horizon)
    lengths = CaseWindows.tried.map { CaseWeekdays(history, days: $0) }
    let done = history.cases.compactMap(\.finished)
    throughput = WeekBlocks(history.byDay(done))
    receives = Self.weekdays(history.cases.map(\.received))
    finishes = Self.weekdays(done)
  }

  private static func weekdays(_ moments: [Double]) -> [Bool] {
    var counts = Array(repeating: 0, count: 7)
    for moment in moments { counts[CivilDate(dayNumber: Int((moment / 1440).rounded(.down))).weekday] += 1 }
    return counts.map { Double($0) > leastShare * Double(moments.count) }
  }

  /// Requests finished on each day of a path.
  ///
  /// - Parameters:
  ///   - came: requests by day ahead.
  ///   - isClosed: days on which none can come, by day ahead.
  func finished(
    _ method: CaseMethod, came: [Double], isClosed: [Bool], from source: inout RandomSource
  ) -> [Double] {
    let first = CivilDate(dayNumber: Int(end / 1440))
    let isAtWork = came.indices.map { day in
      let weekday = (first.weekday + day) % 7
      return finishes[weekday] && !(isClosed[day] && receives[weekday])
    }
    var done = Array(repeating: 0.0, count: came.count)
    switch method {
    case .throughput:
      var stock = Double(open.count)
      let drawn = throughput.draw(came.count, firstWeekday: first.weekday, from: &source)
      for day in came.indices {
        done[day] = isAtWork[day] ? min(stock + came[day], drawn[day] ?? 0) : 0
        stock += came[day] - done[day]
      }
    case .lengths:
      let law = lengths[windows.draw(from: &source)]
      func finish(_ moment: Double) {
        var day = max(0, Int(((moment - end) / 1440).rounded(.down)))
        while day < done.count, !isAtWork[day] { day += 1 }
        if day < done.count { done[day] += 1 }
      }
      for received in open { finish(law.end(ofOpen: received, from: &source)) }
      for day in came.indices {
        for _ in 0..<Int(came[day]) { finish(law.end(day: day, from: &source)) }
      }
    }
    return done
  }
}
