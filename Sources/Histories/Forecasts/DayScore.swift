public import Government
internal import Stochastics

/// How good the forecast of one day was.
public struct DayScore: Sendable, Hashable {
  public let method: ForecastMethod
  public let origin: Int
  public let date: CivilDate
  public let observed: Double
  /// Continuous ranked probability score, in requests.
  public let crps: Double
  /// Weighted interval score of the median and the bands, in requests.
  public let wis: Double
  /// Where what came lies in the forecast, 0...1.
  public let place: Double
  /// Whether each of the bands held it.
  public let isInside: [Bool]
  /// Whether a feast, a fast or days off make the day unlike others.
  public let isSpecial: Bool

  /// The bands that forecasts are told with.
  public static let bands = [0.5, 0.8, 0.95]

  init(method: ForecastMethod, origin: Int, sample: DaySample, observed: Double, known: KnownDays) {
    self.method = method
    self.origin = origin
    date = sample.date
    self.observed = observed
    let counts = sample.isClosed ? [0] : sample.sorted
    crps = Scores.crps(sorted: counts, observed: observed)
    let bands = Self.bands.map(sample.band)
    wis = Scores.weightedInterval(
      median: sample.quantile(0.5),
      intervals: zip(bands, Self.bands).map { (lower: $0.lowerBound, upper: $0.upperBound, level: $1) },
      observed: observed)
    place = Scores.place(sorted: counts, observed: observed)
    isInside = bands.map { $0.contains(observed) }
    isSpecial =
      known.feasts.contains { $0.days.contains(sample.date) } || known.fasts.contains { $0.contains(sample.date) }
  }
}
