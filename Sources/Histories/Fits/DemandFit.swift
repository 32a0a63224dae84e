internal import Foundation
public import Government
internal import Stochastics

/// What daily counts tell of a service's demand, in the terms of a study.
public struct DemandFit: Sendable {
  public let service: String
  /// Requests on an ordinary working day, over the last year of the history.
  public let rate: FittedValue
  /// Of the weekdays on which anybody ever came, relative to their mean, Monday first; nil where nobody did.
  public let weekdays: [FittedValue?]
  /// Change in a year, .03 = 3 % more; nil of less than a year.
  public let growth: FittedValue?
  /// The rate at other times, where it grows.
  public let course: RateCourse
  /// What the fast multiplies a day by; nil where the history has none.
  public let fast: FittedValue?
  /// Coefficient of variation of a day beside the chance of a Poisson count.
  public let dayVariation: FittedValue
  /// The rushes that were asked for and that some year shows.
  public let surges: [SurgeYears]
  private let history: DailySeries
  private let model: DemandModel

  private static let usualDraws = 1000
  /// Growth is told by whole years.
  private static let leastDaysOfGrowth = 365

  /// - Parameters:
  ///   - service: its name.
  ///   - history: all that is on record.
  ///   - known: feasts, fasts and days off.
  ///   - asked: rushes to be told apart from the ordinary.
  public init(
    service: String, _ history: DailySeries, known: KnownDays, surges asked: [AskedSurge] = []
  ) throws(DemandModel.Failure) {
    try self.init(service: service, history, known: known, surges: asked, draws: Self.usualDraws)
  }

  /// - Parameter count: draws of what is known; fewer tell intervals less well.
  init(
    service: String, _ history: DailySeries, known: KnownDays, surges asked: [AskedSurge], draws count: Int
  ) throws(DemandModel.Failure) {
    // What is ordinary is learnt without the days of any rush.
    let ordinary = asked.reduce(history) { $1.without($0, known, among: asked) }
    let left = ordinary.days.count { $0.count != nil }
    guard left >= DemandModel.leastDays else { throw .fewOrdinary(days: left) }
    let model = try DemandModel(ordinary, until: history.last, known: known)
    let rows = DemandRows(model, ordinary)
    guard rows.ordinary.count >= DemandModel.leastDays else { throw .fewOrdinary(days: rows.ordinary.count) }
    var source = RandomSource(seed: 1)
    source.start(purpose: 1, entity: 0, occurrence: 0)
    let draws = (0..<count).map { _ in model.fit.draw(from: &source) }
    self.service = service
    let year = rows.ordinary.filter { $0.place >= rows.ordinary[rows.ordinary.count - 1].place - 364 }
    rate = FittedValue("rate", draws: draws.map { rows.mean(of: year, $0) }, observations: rows.ordinary.count)
    course = RateCourse(
      draws.map { (rows.mean(of: year, $0), rows.slope($0)) },
      middle: ordinary.date(of: year.reduce(0) { $0 + $1.place } / max(1, year.count)),
      observations: rows.ordinary.count)
    weekdays = rows.weekdays(draws)
    let isLong = model.history.days.count >= Self.leastDaysOfGrowth
    growth =
      isLong
      ? FittedValue("trend", draws: draws.map { exp(rows.slope($0)) - 1 }, observations: rows.ordinary.count) : nil
    let fasting = rows.all.filter(\.isFast)
    fast =
      fasting.isEmpty
      ? nil : FittedValue("ramadan", draws: draws.map { rows.fastFactor(fasting, $0) }, observations: fasting.count)
    dayVariation = rows.dayVariation(model)
    (self.history, self.model) = (history, model)
    self.surges = asked.compactMap { SurgeYears($0.fits(history, model, draws, known, among: asked)) }
  }

  /// The day after the history.
  public var next: CivilDate { history.last.adding(days: 1) }

  /// Whether counts tell that the demand grows or shrinks; then a study says so, and its rate is that of its first day.
  public var isGrowing: Bool { growth.map { $0.lower > 0 || $0.upper < 0 } ?? false }

  /// The history week by week, beside the law of ordinary days: rushes stand out of it.
  public func weeks() -> [FittedWeek] { FittedWeek.all(history, model) }
}
