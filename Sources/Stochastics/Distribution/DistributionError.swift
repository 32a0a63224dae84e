/// A parameter that no distribution can have: which one, what was given, what would do.
public struct DistributionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The factory that refused, such as "gamma".
  public let distribution: String

  /// The parameter at fault, with its index in a list: "cv", "weights[2]".
  public let parameter: String

  /// What was given; for a list of the wrong length, how many elements.
  public let value: Double

  /// What would be accepted, to follow "must be": "0, or a number from 0.002 to 100".
  public let expectation: String

  /// One sentence: "gamma: cv must be 0, or a number from 0.002 to 100, but is -1".
  public var description: String { text(inIndonesian: false) }

  let expectationInIndonesian: String

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String {
    let name = "\(distribution): \(parameter)"
    return inIndonesian
      ? "\(name) harus \(expectationInIndonesian), bukan \(Self.written(value))"
      : "\(name) must be \(expectation), but is \(Self.written(value))"
  }

  /// Whole numbers without a trailing ".0".
  static func written(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}

/// Checks parameters on behalf of one factory.
struct Check {
  let distribution: String

  init(_ distribution: String) {
    self.distribution = distribution
  }

  /// Bounds that keep squares and cubes of any accepted number finite and apart from 0.
  static let largest = 1e60
  static let smallest = 1e-60

  func finite(_ value: Double, _ name: String) throws(DistributionError) {
    try require(
      value.magnitude <= Self.largest, value, name, "a number from -1e60 to 1e60",
      "bilangan dari -1e60 sampai 1e60")
  }

  func positive(_ value: Double, _ name: String) throws(DistributionError) {
    try require(
      value >= Self.smallest && value <= Self.largest, value, name, "a number above 0, from 1e-60 to 1e60",
      "bilangan di atas 0, dari 1e-60 sampai 1e60")
  }

  func within(_ value: Double, _ low: Double, _ high: Double, _ name: String) throws(DistributionError) {
    let (least, most) = (DistributionError.written(low), DistributionError.written(high))
    try require(
      value >= low && value <= high, value, name, "a number from \(least) to \(most)",
      "bilangan dari \(least) sampai \(most)")
  }

  func atLeast(_ value: Double, _ floor: Double, called other: String, _ name: String) throws(DistributionError) {
    try finite(value, name)
    let least = "\(other) (\(DistributionError.written(floor)))"
    try require(value >= floor, value, name, "at least \(least)", "sedikitnya \(least)")
  }

  func require(
    _ holds: Bool, _ value: Double, _ name: String, _ expectation: String, _ inIndonesian: String
  ) throws(DistributionError) {
    guard holds else {
      throw DistributionError(
        distribution: distribution, parameter: name, value: value, expectation: expectation,
        expectationInIndonesian: inIndonesian)
    }
  }
}
