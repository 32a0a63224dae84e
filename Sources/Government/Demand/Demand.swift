import Foundation

/// Where the requests of a service come from.
public struct Demand: Sendable {
  public enum Source: Sendable {
    /// Requests per working day on average, before season, trend and surges.
    case rate(perDay: Double)
    /// Recorded first arrivals, replayed exactly: seconds since midnight of the first day, ascending.
    case timeStamps([Double])
    /// Recorded counts by day, replayed exactly; their instants are drawn.
    case dailyCounts(DailyCounts)
    /// Days ahead as an office's own counts let expect them; season, feasts and growth are in them.
    case forecast(DemandForecast)
  }

  public var source: Source
  /// Coefficient of variation of the unit's common daily factor G.
  public var dayVariation: Double
  /// Relative demand from Monday on, to Friday or beyond; normalised to mean 1.
  public var weekdayFactors: [Double]
  /// Factor by month, January first, as given; empty = the same all year.
  public var season: [Double]
  /// Growth of demand in a year, compounded from the start of the study; .03 = 3 %.
  public var growthPerYear: Double
  /// When the service is given; nil = always.
  public var programme: Programme?
  /// In what proportion requests come in equal parts of opening to closing; empty = as at most offices, early rather than late.
  public var profile: [Double] = []
  /// Share of the requests that come without a visit: their counter steps are desk work.
  public var onlineShare = 0.0
  /// Whether the citizen must come himself, so that no policy can shift the service online.
  public var isInPerson = false
  /// Share of those who booked a visit and do not come on their day.
  public var noShowShare = 0.0

  public init(
    _ source: Source, dayVariation: Double = 0.10, weekdayFactors: [Double] = Demand.usualWeekdayFactors,
    season: [Double] = [], growthPerYear: Double = 0, programme: Programme? = nil
  ) {
    self.source = source
    self.dayVariation = dayVariation
    self.weekdayFactors = weekdayFactors
    self.season = season
    self.growthPerYear = growthPerYear
    self.programme = programme
  }

  /// Mondays are fullest (assumed).
  public static let usualWeekdayFactors = [1.15, 1.075, 1, 0.925, 0.85]

  /// Mean requests per ordinary working day as announced: what is there at the start of the study, so nothing of a
  /// programme that is still to come; a file of time stamps announces nothing.
  public var meanPerWorkingDay: Double { programme?.isThereAtStart ?? true ? fullMeanPerWorkingDay : 0 }

  /// The same in full flow: a programme counts with its target.
  public var fullMeanPerWorkingDay: Double {
    switch source {
    case .rate(let perDay): perDay
    case .timeStamps: 0
    case .dailyCounts(let counts): counts.mean
    case .forecast(let forecast): forecast.meanPerWorkingDay
    }
  }

  /// Season, trend and programme of a day, beside the weekday and surges: what the full mean is multiplied by.
  public func factor(on day: Int, of calendar: WorkCalendar) -> Double {
    let month = calendar.date(of: day).month - 1
    let season = season.indices.contains(month) ? season[month] : 1
    let trend = growth(overDays: day)
    return season * trend * (programme?.share(on: day, of: calendar) ?? 1)
  }

  /// By how much demand grows in so many days; shrinks in less than none.
  package func growth(overDays days: Int) -> Double { pow(1 + growthPerYear, Double(days) / 365.25) }

  /// Whether surges, season and growth of the study act on it: what is on record or forecast has its own.
  public var isRated: Bool { if case .rate = source { true } else { false } }

  /// Whether what comes is on record, so that no request is unexpected.
  public var isReplayed: Bool {
    switch source {
    case .rate, .forecast: false
    case .timeStamps, .dailyCounts: true
    }
  }
}
