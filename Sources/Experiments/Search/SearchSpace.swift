/// What may be chosen: places on axes, each combination of which is a candidate.
///
/// An axis may depend on a switch, an axis of two places: where that is off (place 0), the axis stands at its first place, so that
/// what is not done has one candidate and not many.
public struct SearchSpace: Sendable, Hashable {
  public struct Axis: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// Values in an order, of which neighbours are alike.
      case ordered
      /// Any of some values.
      case choice
      /// Any of some members together, at least one: place p stands for the members of the bits of p + 1.
      case subset(of: Int)
    }

    public let kind: Kind
    /// Number of places, at least 1.
    public let count: Int
    /// The axis by which this one is switched.
    public let governor: Int?

    public init(_ kind: Kind, count: Int, governor: Int? = nil) {
      self.kind = kind
      self.count = count
      self.governor = governor
    }
  }

  public let axes: [Axis]

  public init(_ axes: [Axis]) {
    precondition(axes.allSatisfy { $0.count > 0 && $0.governor.map(axes.indices.contains) ?? true }, "no such space")
    self.axes = axes
  }

  /// Number of candidates; the largest integer where there are more.
  public var count: Int {
    var factors = axes.map { $0.governor == nil ? $0.count : 1 }
    for (place, axis) in axes.enumerated() {
      guard let governor = axis.governor else { continue }
      // Off, or on with all that it governs.
      let first = axes.firstIndex { $0.governor == governor } == place
      factors[governor] = Self.product(first ? 1 : factors[governor] - 1, axis.count).addingOne
    }
    return factors.reduce(1) { Self.product($0, $1).value }
  }

  private static func product(_ a: Int, _ b: Int) -> Saturated {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    return Saturated(value: overflow ? .max : value)
  }

  private struct Saturated {
    let value: Int
    var addingOne: Int { value == .max ? .max : value + 1 }
  }

  /// The candidate that a combination of places stands for.
  public func canonical(_ candidate: Candidate) -> Candidate {
    var places = candidate.places
    for (place, axis) in axes.enumerated() {
      if let governor = axis.governor, places[governor] == 0 { places[place] = 0 }
    }
    return Candidate(places)
  }

  /// Every candidate, in ascending order; for spaces that can be seen through.
  public var all: [Candidate] {
    var places = [Int](repeating: 0, count: axes.count)
    var all: [Candidate] = []
    while true {
      let candidate = Candidate(places)
      if canonical(candidate) == candidate { all.append(candidate) }
      guard let axis = axes.indices.last(where: { places[$0] + 1 < axes[$0].count }) else { return all }
      places[axis] += 1
      for later in axis + 1..<axes.count { places[later] = 0 }
    }
  }
}
