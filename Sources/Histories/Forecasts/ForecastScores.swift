public import Stochastics

/// How good the forecasts of one method were over all held-out days.
public struct ForecastScores: Sendable, Hashable {
  public let method: ForecastMethod
  public let days: Int
  /// Means over days, in requests.
  public let crps: Double
  public let wis: Double
  /// Share of days that each of `DayScore.bands` held, and of special days; nil where there was none.
  public let inside: [Double]
  public let insideOfSpecial: [Double]?
  /// How many days fell into each tenth of the forecast.
  public let tenths: [Int]
  /// CRPS by origin, in the order of origins.
  let byOrigin: [Double]

  init?(_ method: ForecastMethod, _ scores: [DayScore]) {
    let own = scores.filter { $0.method == method }
    guard !own.isEmpty else { return nil }
    self.method = method
    days = own.count
    crps = Self.mean(own.map(\.crps))
    wis = Self.mean(own.map(\.wis))
    inside = Self.shares(own)
    let special = own.filter(\.isSpecial)
    insideOfSpecial = special.isEmpty ? nil : Self.shares(special)
    var tenths = Array(repeating: 0, count: 10)
    for score in own { tenths[min(9, Int(score.place * 10))] += 1 }
    self.tenths = tenths
    var origins: [Int] = []
    for score in own where origins.last != score.origin { origins.append(score.origin) }
    byOrigin = origins.map { origin in Self.mean(own.filter { $0.origin == origin }.map(\.crps)) }
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private static func shares(_ scores: [DayScore]) -> [Double] {
    DayScore.bands.indices.map { band in mean(scores.map { $0.isInside[band] ? 1 : 0 }) }
  }

  /// CRPS of this method less that of another, over origins, with its 95 % interval; nil of fewer than two, or of other ones.
  public func difference(to other: ForecastScores) -> PairedDifference? {
    guard byOrigin.count == other.byOrigin.count, byOrigin.count >= 2 else { return nil }
    return Estimates.pairedDifference(byOrigin, other.byOrigin, confidence: 0.95)
  }
}

extension [DayScore] {
  /// Of every method that has scores.
  public var summaries: [ForecastScores] { ForecastMethod.allCases.compactMap { ForecastScores($0, self) } }
}

extension [ForecastScores] {
  /// The method to forecast with: the model only where it was better than both simpler ones on what was held out, else the
  /// better of these; the weekday's counts where nothing could be held out.
  public var best: ForecastMethod {
    self.min { ($0.crps, ForecastMethod.simplest($0.method)) < ($1.crps, ForecastMethod.simplest($1.method)) }?.method
      ?? .sameWeekday
  }
}

extension ForecastMethod {
  /// The simpler the smaller, so that of equals the simplest is taken.
  fileprivate static func simplest(_ method: ForecastMethod) -> Int {
    switch method {
    case .seasonalNaive: 0
    case .sameWeekday: 1
    case .model: 2
    }
  }
}
