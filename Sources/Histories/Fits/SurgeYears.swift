/// What the years' rushes of one name have in common, and what the next one may be.
public struct SurgeYears: Sendable, Hashable {
  public let name: String
  public let years: [SurgeFit]
  /// Geometric means over the years.
  public let peak: FittedValue
  public let fades: FittedValue
  /// The next year's peak: the mean, and how far apart years lie.
  public let nextPeak: FittedValue

  /// Whether there is a rush at all: the mean peak is settled to lie above an ordinary day.
  public var isTold: Bool { peak.lower > 1 }

  /// nil of no year.
  init?(_ years: [SurgeFit]) {
    guard let first = years.first else { return nil }
    name = first.name
    self.years = years
    let peaks = YearPool(years.map(\.peak), name: first.peak.name)
    (peak, nextPeak) = (peaks.mean, peaks.next)
    fades = YearPool(years.map(\.fades), name: first.fades.name).mean
  }
}
