public import Government
internal import Stochastics

/// What of a service's requests will be finished and open in the weeks ahead: what comes as it is forecast, what is finished by the method that
/// was best at earlier days.
public struct CaseForecast: Sendable, Hashable {
  /// A calendar week, or what of it lies ahead.
  public struct Week: Sendable, Hashable {
    public let first, last: CivilDate
    /// Requests finished in it.
    public let finished: DaySample
    /// Requests open on the evening of its last day.
    public let open: DaySample
  }

  /// How many of the last days tell how long requests take.
  public struct Window: Sendable, Hashable {
    /// nil = all on record.
    public let days: Int?
    /// At how many earlier days these told it best.
    public let times: Int
  }

  public let weeks: [Week]
  /// Requests open when the days ahead begin.
  public let openAtStart: Int
  public let method: CaseMethod
  /// Of the method at earlier days; nil where the history is too short.
  public let track: CaseTrack?
  /// Of lengths: each is used as often as it was best; ascending.
  public let windows: [Window]

  /// Fewer finished requests tell no lengths.
  static let leastCases = 30
  private static let mostPaths = 1000

  /// - Parameters:
  ///   - history: of one service. Nil where too few requests of it are finished, or all on the day on which they come.
  ///   - paths: requests by path and day ahead.
  ///   - isClosed: days ahead on which no request can come.
  ///   - first: the first day ahead.
  ///   - weeks: places of the first and last day of each week.
  init?(
    _ history: CaseHistory, paths: [[Double]], isClosed: [Bool], first: CivilDate, weeks: [ClosedRange<Int>]
  ) {
    let least = Self.leastCases
    guard let last = weeks.last, CaseLengths(history.cases, until: history.end, least: least) != nil else { return nil }
    let horizon = last.upperBound + 1
    let laws = CaseLaws(history, horizon: horizon)
    (method, track) = CaseTrack.best(history, horizon: horizon)
    var source = RandomSource(seed: 2)
    var (finished, left) = (weeks.map { _ in [Double]() }, weeks.map { _ in [Double]() })
    for (number, came) in paths.prefix(Self.mostPaths).enumerated() {
      source.start(purpose: 0, entity: UInt64(number), occurrence: 0)
      let done = laws.finished(method, came: came, isClosed: isClosed, from: &source)
      var stock = Double(laws.open.count)
      for (place, week) in weeks.enumerated() {
        let gone = done[week].reduce(0, +)
        stock += came[week].reduce(0, +) - gone
        finished[place].append(gone)
        left[place].append(stock)
      }
    }
    guard left.joined().contains(where: { $0 > 0 }) else { return nil }
    openAtStart = laws.open.count
    windows = zip(CaseWindows.tried, laws.windows.wins).filter { $0.1 > 0 }.map { days, times in
      Window(days: days == CaseWindows.tried.last ? nil : days, times: times)
    }
    self.weeks = weeks.enumerated().map { place, week in
      let (start, end) = (first.adding(days: week.lowerBound), first.adding(days: week.upperBound))
      return Week(
        first: start, last: end, finished: DaySample(date: start, finished[place]),
        open: DaySample(date: end, left[place]))
    }
  }
}
