/// What a figure may be, as trials tell: its mean and quantiles.
public struct QuantileBand: Sendable, Hashable {
  public static let shares = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]
  /// Of the bands around the median, the narrowest first.
  public static let levels = [0.5, 0.8, 0.95]

  public let mean: Double
  /// In the order of `shares`.
  public let quantiles: [Double]

  public init(mean: Double, quantiles: [Double]) {
    precondition(quantiles.count == Self.shares.count, "a band has \(Self.shares.count) quantiles")
    self.mean = mean
    self.quantiles = quantiles
  }

  /// nil of nothing.
  public init?(ofSorted values: [Double]) {
    guard !values.isEmpty else { return nil }
    self.init(
      mean: values.reduce(0, +) / Double(values.count),
      quantiles: Self.shares.map { Estimates.quantile($0, ofSorted: values) ?? .nan })
  }

  public var median: Double { quantiles[3] }

  /// - Parameter level: an index into `levels`.
  public func band(_ level: Int) -> ClosedRange<Double> { quantiles[2 - level]...quantiles[4 + level] }

  /// Share of figures of the same law that a band of so many trials holds: what lies between two order statistics.
  public static func expectedShare(_ level: Int, trials: Int) -> Double {
    levels[level] * Double(trials - 1) / Double(trials + 1)
  }
}
