/// Where to look at a function of many inputs to find those that matter: trajectories through the unit cube along which one
/// input after the other takes one step (Morris 1991).
///
/// Inputs are known by keys, from which all draws are made: neither their order nor other inputs change where one of them starts.
///
/// ```swift
/// let design = MorrisDesign(keys: [1, 2, 3], trajectories: 10, seed: 1)
/// let effects = design.effects(of: design.points.map { 2 * $0[0] + $0[1] * $0[2] })
/// ```
public struct MorrisDesign: Sendable {
  /// The points to look at: trajectory by trajectory, each one point longer than there are inputs.
  public let points: [[Double]]
  private let inputs: Int
  /// The input that steps before each point but the first of a trajectory.
  private let moved: [[Int]]

  /// - Parameters:
  ///   - keys: one for each input, none twice.
  ///   - trajectories: at least 1; the first n of 2n are the same.
  ///   - levels: of the grid from 0 to 1 on which each input lies, even and at least 2; a step is half of them.
  ///   - seed: of all draws.
  public init(keys: [UInt64], trajectories: Int, levels: Int = 4, seed: UInt64) {
    precondition(trajectories > 0 && levels > 1 && levels % 2 == 0, "no such grid of trajectories")
    var source = RandomSource(seed: seed ^ StableHash.of("Morris"))
    var points: [[Double]] = []
    var moved: [[Int]] = []
    for trajectory in 0..<trajectories {
      source.begin(trial: UInt64(trajectory))
      var place = keys.map { Self.draw(.level, of: $0, &source) % UInt64(levels) }
      let turns = keys.map { Self.draw(.turn, of: $0, &source) }
      let order = keys.indices.sorted { (turns[$0], keys[$0]) < (turns[$1], keys[$1]) }
      let step = UInt64(levels / 2)
      let point = { (place: [UInt64]) in place.map { Double($0) / Double(levels - 1) } }
      points.append(point(place))
      for input in order {
        place[input] = place[input] < step ? place[input] + step : place[input] - step
        points.append(point(place))
      }
      moved.append(order)
    }
    self.points = points
    self.moved = moved
    inputs = keys.count
  }

  /// What each input does to the function: one value for each of `points`, in their order. A NaN means "not available"; steps
  /// from or to it are left out.
  public func effects(of values: [Double]) -> [ElementaryEffects] {
    var effects = [[Double]](repeating: [], count: inputs)
    for (trajectory, order) in moved.enumerated() {
      let start = trajectory * (inputs + 1)
      for (turn, input) in order.enumerated() {
        let (before, after) = (start + turn, start + turn + 1)
        let step = points[after][input] - points[before][input]
        effects[input].append((values[after] - values[before]) / step)
      }
    }
    return effects.map(ElementaryEffects.init)
  }

  private enum Choice: UInt8 { case level, turn }

  private static func draw(_ choice: Choice, of key: UInt64, _ source: inout RandomSource) -> UInt64 {
    source.start(purpose: choice.rawValue, entity: key, occurrence: 0)
    return source.next() >> 16
  }
}
