/// Where the requests of a service come from.
public struct Demand: Sendable {
  public enum Source: Sendable {
    /// Requests per working day on average, before surges.
    case rate(perDay: Double)
    /// Recorded first arrivals, replayed exactly: seconds since midnight of the first day, ascending.
    case timeStamps([Double])
  }

  public var source: Source
  /// Coefficient of variation of the unit's common daily factor G.
  public var dayVariation: Double
  /// Relative demand Monday to Friday; normalised to mean 1.
  public var weekdayFactors: [Double]
  /// Share of the requests that come without a visit: their counter steps are desk work.
  public var onlineShare = 0.0
  /// Share of those who booked a visit and do not come on their day.
  public var noShowShare = 0.0

  public init(
    _ source: Source, dayVariation: Double = 0.10, weekdayFactors: [Double] = [1.15, 1.075, 1, 0.925, 0.85]
  ) {
    self.source = source
    self.dayVariation = dayVariation
    self.weekdayFactors = weekdayFactors
  }

  /// Mean requests per working day as announced; a file of time stamps announces nothing.
  public var meanPerWorkingDay: Double {
    if case .rate(let perDay) = source { perDay } else { 0 }
  }
}
