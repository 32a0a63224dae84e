/// A grid of policies made from one of the study: every combination of some values in place of its own.
public struct Variation: Sendable, Hashable {
  /// A part of the policy and the values it takes.
  public struct Axis: Sendable, Hashable {
    /// Keys from the policy down, such as `when.by`.
    public var path: String
    public var values: [Value]

    public init(path: String, values: [Value]) {
      self.path = path
      self.values = values
    }
  }

  public struct Value: Sendable, Hashable {
    /// As written: `10 working days`.
    public var text: String
    /// What differs between the values of an axis where that is a number: 10.
    public var number: Double?

    public init(text: String, number: Double? = nil) {
      self.text = text
      self.number = number
    }
  }

  /// Index into `Scenario.policies` of the policy it is made from.
  public var base: Int
  public var axes: [Axis]
  /// Indices into `Scenario.policies` of all combinations, the last axis running fastest.
  public var policies: [Int]

  public init(base: Int, axes: [Axis], policies: [Int]) {
    self.base = base
    self.axes = axes
    self.policies = policies
  }

  /// The place on each axis of the combination at `place` in `policies`.
  public func coordinates(of place: Int) -> [Int] {
    var rest = place
    return Array(
      axes.reversed().map { axis in
        defer { rest /= max(1, axis.values.count) }
        return rest % max(1, axis.values.count)
      }.reversed())
  }

  /// The values of the combination at `place` in `policies`, one of each axis.
  public func values(of place: Int) -> [Value] {
    zip(axes, coordinates(of: place)).map { $0.values[$1] }
  }
}
