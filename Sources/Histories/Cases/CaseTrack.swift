internal import Stochastics

/// How good forecasts of what is finished and open were that were made at earlier days, from what was known then; what came after each is drawn
/// from the weeks before it.
public struct CaseTrack: Sendable, Hashable {
  /// Earlier days, and weeks ahead of them in all.
  public let origins, weeks: Int
  /// Share of weeks that each of `DayScore.bands` held.
  public let finishedInside, openInside: [Double]

  private static let (step, most, paths) = (28, 6, 200)
  /// Half a year is known at each.
  private static let leastDays = 182

  /// Weeks of one method.
  private struct Tally {
    var crps = 0.0
    var weeks = 0
    var finished = [0, 0, 0]
    var open = [0, 0, 0]

    mutating func add(_ sample: [Double], _ actual: Double, isOpen: Bool) {
      let sorted = sample.sorted()
      crps += Scores.crps(sorted: sorted, observed: actual)
      guard let band = QuantileBand(ofSorted: sorted) else { return }
      for level in QuantileBand.levels.indices where band.band(level).contains(actual) {
        if isOpen { open[level] += 1 } else { finished[level] += 1 }
      }
    }
  }

  /// The method that was best, with its track; the lengths where nothing could be held out.
  static func best(_ history: CaseHistory, horizon: Int) -> (method: CaseMethod, track: CaseTrack?) {
    var tallies = CaseMethod.allCases.map { _ in Tally() }
    let first = history.cases.first?.received ?? history.end
    var origins = 0
    for back in 1...most {
      let origin = history.end - Double(back * step) * 1440
      guard origin - first >= Double(leastDays) * 1440 else { break }
      let past = CaseHistory(history.cases, until: origin)
      guard CaseLengths(past.cases, until: origin, least: CaseForecast.leastCases) != nil else { break }
      let weeks = min(horizon, back * step) / 7
      guard weeks > 0 else { break }
      origins += 1
      let laws = CaseLaws(past, horizon: weeks * 7)
      for method in CaseMethod.allCases.indices {
        add(laws, past, history, CaseMethod.allCases[method], weeks: weeks, to: &tallies[method])
      }
    }
    let best = tallies.indices.min { tallies[$0].crps < tallies[$1].crps } ?? 0
    guard origins > 0, tallies[best].weeks > 0 else { return (.lengths, nil) }
    func shares(_ counts: [Int]) -> [Double] { counts.map { Double($0) / Double(tallies[best].weeks) } }
    return (
      CaseMethod.allCases[best],
      CaseTrack(
        origins: origins, weeks: tallies[best].weeks, finishedInside: shares(tallies[best].finished),
        openInside: shares(tallies[best].open))
    )
  }

  private static func add(
    _ laws: CaseLaws, _ past: CaseHistory, _ history: CaseHistory, _ method: CaseMethod, weeks: Int,
    to tally: inout Tally
  ) {
    let arrivals = WeekBlocks(past.byDay(past.cases.map(\.received)))
    let weekday = past.firstWeekdayAhead
    var source = RandomSource(seed: 3)
    var (finished, open) = (
      Array(repeating: [Double](), count: weeks), Array(repeating: [Double](), count: weeks)
    )
    for path in 0..<paths {
      source.start(purpose: 0, entity: UInt64(path), occurrence: 0)
      let came = arrivals.draw(weeks * 7, firstWeekday: weekday, from: &source).map { $0 ?? 0 }
      let done = laws.finished(
        method, came: came, isClosed: came.map { _ in false }, from: &source)
      var stock = Double(laws.open.count)
      for week in 0..<weeks {
        let days = week * 7..<week * 7 + 7
        let gone = done[days].reduce(0, +)
        stock += came[days].reduce(0, +) - gone
        finished[week].append(gone)
        open[week].append(stock)
      }
    }
    for week in 0..<weeks {
      let (start, end) = (past.end + Double(week) * 10_080, past.end + Double(week + 1) * 10_080)
      let gone = history.cases.count { $0.finished.map { $0 >= start && $0 < end } ?? false }
      let left = history.cases.count { $0.received < end && $0.finished.map { $0 >= end } ?? true }
      tally.add(finished[week], Double(gone), isOpen: false)
      tally.add(open[week], Double(left), isOpen: true)
      tally.weeks += 1
    }
  }
}
