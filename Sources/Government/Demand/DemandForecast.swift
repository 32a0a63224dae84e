internal import Foundation
public import Stochastics

/// Requests of a service as they are forecast for each day of a study: coefficients are drawn once a trial, chance day by day.
public struct DemandForecast: Sendable {
  /// The columns of each day of the calendar; no entry on a day without requests.
  public let rows: SparseRows
  /// What is known of the coefficients.
  public let fit: CountRegression.Fit
  /// What chance multiplies a day's mean by.
  public let factors: CountFactors
  /// Of each day, whose factors it takes.
  public let pools: [Int]
  /// Requests expected by day; what is announced.
  public let means: [Double]
  /// Mean over the working days of the study.
  public let meanPerWorkingDay: Double

  /// No day is expected to bring more, whatever a coefficient that no data has seen would make of it.
  private static let largestLogMean = 14.0

  public init(
    rows: SparseRows, pools: [Int], fit: CountRegression.Fit, factors: CountFactors, calendar: WorkCalendar,
    studyDays: Int
  ) {
    precondition(
      rows.count == calendar.days.count && pools.count == rows.count,
      "DemandForecast: a row for each day of the calendar")
    self.rows = rows
    self.pools = pools
    self.fit = fit
    self.factors = factors
    let (middle, variances) = (rows.products(fit.coefficients), fit.variances(rows))
    let means = rows.starts.indices.dropLast().map { day in
      rows.starts[day] == rows.starts[day + 1]
        ? 0 : Self.mean(middle[day] + variances[day] / 2) * factors.mean(pools[day])
    }
    self.means = means
    let working = (0..<studyDays).filter { calendar.days[$0].isWorking }
    meanPerWorkingDay = working.reduce(0) { $0 + means[$1] } / Double(max(1, working.count))
  }

  /// What a day's requests are expected to be from their logarithm.
  public static func mean(_ logMean: Double) -> Double { exp(min(largestLogMean, logMean)) }
}
