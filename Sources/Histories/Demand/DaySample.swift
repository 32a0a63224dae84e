public import Government

/// What a day ahead may bring: equally likely counts, ascending.
public struct DaySample: Sendable, Hashable {
  public let date: CivilDate
  /// Empty on a closed day.
  public let sorted: [Double]

  public init(date: CivilDate, _ counts: [Double]) {
    self.date = date
    sorted = counts.sorted()
  }

  public var isClosed: Bool { sorted.isEmpty }

  public var mean: Double { sorted.reduce(0, +) / Double(max(1, sorted.count)) }

  /// The smallest count that at least a share `level` of them do not exceed; 0 on a closed day.
  public func quantile(_ level: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, max(0, Int((level * Double(sorted.count)).rounded(.up)) - 1))]
  }

  /// The middle part of them that holds a share `level`.
  public func band(_ level: Double) -> ClosedRange<Double> {
    quantile((1 - level) / 2)...quantile((1 + level) / 2)
  }
}
