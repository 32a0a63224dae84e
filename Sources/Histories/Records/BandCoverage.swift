public import Stochastics

/// On how many days what happened lay inside the bands of what was expected.
public struct BandCoverage: Sendable, Hashable {
  public private(set) var days = 0
  /// In the order of `QuantileBand.levels`.
  public private(set) var inside = [0, 0, 0]
  private var (actual, expected) = (0.0, 0.0)

  public init() {}

  public mutating func add(_ value: Double, in band: QuantileBand) {
    days += 1
    actual += value
    expected += band.mean
    for level in inside.indices where band.band(level).contains(value) { inside[level] += 1 }
  }

  /// NaN of no day.
  public func share(_ level: Int) -> Double { days > 0 ? Double(inside[level]) / Double(days) : .nan }
  public var meanActual: Double { days > 0 ? actual / Double(days) : .nan }
  public var meanExpected: Double { days > 0 ? expected / Double(days) : .nan }
}
