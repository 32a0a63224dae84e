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

  /// Places of the combinations that differ in one axis alone, each line in the ascending order of its numbers; the axis is that
  /// of the most numbers. Without an axis of numbers every combination stands by itself.
  public var lines: [[Int]] {
    let ordered = axes.indices.filter { axes[$0].values.allSatisfy { $0.number != nil } }
    guard let axis = ordered.max(by: { axes[$0].values.count < axes[$1].values.count }) else {
      return policies.indices.map { [$0] }
    }
    var places: [[Int]: Int] = [:]
    var lines: [[Int]] = []
    for place in policies.indices {
      var others = coordinates(of: place)
      others.remove(at: axis)
      let line = places[others] ?? lines.count
      if line == lines.count {
        places[others] = line
        lines.append([])
      }
      lines[line].append(place)
    }
    let number = { (place: Int) in axes[axis].values[coordinates(of: place)[axis]].number ?? 0 }
    return lines.map { $0.sorted { number($0) < number($1) } }
  }

  /// Places from the least of the first axis, then of the second, …: by number, or by the order of the file where an axis has none.
  public var ascending: [Int] {
    let sizes = policies.indices.map { place in
      zip(coordinates(of: place), values(of: place)).map { $1.number ?? Double($0) }
    }
    return policies.indices.sorted { sizes[$0].lexicographicallyPrecedes(sizes[$1]) }
  }

  /// The values of the combination at `place` in `policies`, one of each axis.
  public func values(of place: Int) -> [Value] {
    zip(axes, coordinates(of: place)).map { $0.values[$1] }
  }
}
