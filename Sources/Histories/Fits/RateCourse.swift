internal import Foundation
public import Government

/// How the mean of an ordinary day moves on with its growth from the year in which it was told.
public struct RateCourse: Sendable {
  /// Mean of the year, and change of its logarithm in a year; draw by draw.
  private let draws: [(mean: Double, slope: Double)]
  /// The middle of the days of which the mean is.
  private let middle: CivilDate
  private let observations: Int

  private static let daysPerYear = 365.25

  init(_ draws: [(mean: Double, slope: Double)], middle: CivilDate, observations: Int) {
    self.draws = draws
    self.middle = middle
    self.observations = observations
  }

  /// Requests on an ordinary day around a date, as a study that starts then says it beside its trend.
  public func rate(on date: CivilDate) -> FittedValue {
    let years = Double(date.dayNumber - middle.dayNumber) / Self.daysPerYear
    return FittedValue(
      "rate", draws: draws.map { $0.mean * exp($0.slope * years) }, observations: observations)
  }
}
