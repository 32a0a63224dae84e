/// The announced flow of one service without surges, worked out once: λ = rate · weekday · season · trend.
struct DemandFlow: Sendable {
  /// Requests per working day by weekday.
  private let weekdays: [Double]
  /// Season, trend and programme by day; empty where they are 1 throughout.
  private let course: [Double]
  /// Whether surges act on it.
  let isSurged: Bool

  init(_ demand: Demand, _ calendar: WorkCalendar) {
    isSurged = demand.isRated
    if case .forecast(let forecast) = demand.source {
      weekdays = Array(repeating: 1, count: 7)
      course = forecast.means
      return
    }
    if case .dailyCounts(let counts) = demand.source {
      weekdays = counts.weekdayMeans
      course = []
      return
    }
    let factors = demand.weekdayFactors
    let mean = factors.reduce(0, +) / Double(max(1, factors.count))
    let rate = demand.fullMeanPerWorkingDay
    weekdays = (0..<7).map { weekday in
      guard mean > 0, !calendar.isAlwaysOpen else { return rate }
      return rate * (weekday < factors.count ? factors[weekday] / mean : 1)
    }
    course = Self.course(demand, calendar)
  }

  /// Mean requests on a working day, before surges.
  func mean(on day: Int, weekday: Int) -> Double {
    course.isEmpty ? weekdays[weekday] : weekdays[weekday] * course[day]
  }

  private static func course(_ demand: Demand, _ calendar: WorkCalendar) -> [Double] {
    guard !demand.season.isEmpty || demand.growthPerYear != 0 || demand.programme != nil else { return [] }
    return calendar.days.indices.map { demand.factor(on: $0, of: calendar) }
  }
}
