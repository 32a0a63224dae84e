public import Government

/// What the days ahead may bring a service, with the record of such forecasts made earlier.
public struct Forecast: Sendable {
  /// A calendar week, or what of it lies ahead.
  public struct Week: Sendable, Hashable {
    public let last: CivilDate
    public let openDays: Int
    /// Requests of the whole week; its date is the first.
    public let sum: DaySample
  }

  public let service: String
  public let history: DailySeries
  /// The one that was best on what was held out.
  public let method: ForecastMethod
  /// Of every method on what was held out; empty where the history is too short.
  public let scores: [ForecastScores]
  /// How many earlier days forecasts were made at.
  public let origins: Int
  public let days: [DaySample]
  public let weeks: [Week]
  /// Requests of all days ahead; its date is the first of them.
  public let total: DaySample
  /// What will be finished and open; nil where no register tells how long requests take.
  public let cases: CaseForecast?
  /// Whether the history is of a register with both stamps.
  public let isOfRegister: Bool
  /// How many offices the register names, whose requests are added up.
  public let units: Int
  /// Rows of the register that are finished before they came; nil of none.
  public let impossibleRows: Int?
  /// Whether days ahead lie around a Lebaran and the history shows none, so that they are forecast like others.
  public let missesLebaran: Bool
  /// Whether the calendar knows the feasts and days off of all days that were learnt from and asked for.
  public let isCalendarKnown: Bool

  /// Forecasts the days after a history.
  ///
  /// - Parameters:
  ///   - service: its name.
  ///   - history: all that is on record; the last three years are learnt from.
  ///   - count: days ahead, 1 or more.
  ///   - known: feasts, fasts and days off.
  ///   - register: with a row for each request of the history, where there is one.
  public init(
    service: String, _ history: DailySeries, days count: Int, known: KnownDays, register: OfficeRegister? = nil
  ) throws(DemandModel.Failure) {
    let future = history.ahead(count, known: known)
    let recent = history.suffix(DemandModel.mostDays)
    let rolling = RollingOrigins(history, horizon: count)
    // A history that teaches nothing is told before anything is held out of it.
    let model = try DemandModel(recent, until: future.last, known: known)
    scores = rolling.scores(history, known: known).summaries
    origins = rolling.origins.count
    method = scores.best
    let paths =
      switch method {
      case .model: ForecastPaths(model, future, count: DemandModel.usualPaths)
      case .sameWeekday:
        ForecastPaths(
          weeksOf: recent, SimplerForecasts.sameWeekday(recent, future), future, count: DemandModel.usualPaths)
      case .seasonalNaive:
        ForecastPaths(SimplerForecasts.seasonalNaive(recent, future), future, count: DemandModel.usualPaths)
      }
    self.service = service
    self.history = history
    days = paths.days
    weeks = paths.weeks
    total = paths.total
    isOfRegister = register != nil
    units = register?.units.count ?? 0
    impossibleRows = register.flatMap { $0.impossible > 0 ? $0.impossible : nil }
    cases = register.flatMap { CaseHistory($0, service: service, last: history.last) }.flatMap {
      CaseForecast(
        $0, paths: paths.counts, isClosed: future.days.map { $0 == .closed }, first: future.first,
        weeks: paths.weekPlaces)
    }
    let ahead = future.first...future.last
    missesLebaran = !model.knowsLebaran && known.feasts.contains { $0.isLebaran && $0.days.overlaps(ahead) }
    isCalendarKnown = known.covers(recent.first.year...future.last.year)
  }
}
