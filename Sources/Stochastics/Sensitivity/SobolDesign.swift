/// Where to look at a function to split its variance among its inputs, each uniform from 0 to 1 and independent of the others.
///
/// Two samples A and B, and for each input A with the values of that input from B (Saltelli et al. 2010); Sobol' points, shifted
/// several times at random, so that the shifts tell how far the indices may be off. Inputs are known by keys: their order changes
/// nothing.
public struct SobolDesign: Sendable {
  /// The points to look at: shift by shift, point by point: A, B, then A with each input of B.
  public let points: [[Double]]
  public let inputs: Int
  private let shifts: Int
  private let count: Int

  /// Inputs for which there are Sobol' points.
  public static let mostInputs = SobolPoints.mostDimensions / 2

  /// - Parameters:
  ///   - keys: one for each input, none twice; 1 to `mostInputs`.
  ///   - count: points of A in each shift, best a power of 2.
  ///   - shifts: at least 2, to have intervals.
  ///   - seed: of the shifts; the first n of 2n are the same.
  /// - Returns: nil for more inputs than `mostInputs`, none, or no points.
  public init?(keys: [UInt64], count: Int, shifts: Int, seed: UInt64) {
    guard shifts > 0, let base = SobolPoints.first(count, dimensions: 2 * keys.count) else { return nil }
    inputs = keys.count
    self.count = count
    self.shifts = shifts
    let ranked = keys.indices.sorted { keys[$0] < keys[$1] }
    var place = [Int](repeating: 0, count: keys.count)
    for (rank, input) in ranked.enumerated() { place[input] = rank }
    var source = RandomSource(seed: seed ^ StableHash.of("Sobol'"))
    var points: [[Double]] = []
    for shift in 0..<shifts {
      source.begin(trial: UInt64(shift))
      let words = [UInt8(0), 1].map { half in
        keys.map { key in
          source.start(purpose: half, entity: key, occurrence: 0)
          return source.next()
        }
      }
      for point in base {
        let halves = [0, 1].map { half in
          keys.indices.map { SobolPoints.shifted(point[half * keys.count + place[$0]], by: words[half][$0]) }
        }
        points += halves
        for input in keys.indices {
          var mixed = halves[0]
          mixed[input] = halves[1][input]
          points.append(mixed)
        }
      }
    }
    self.points = points
  }

  /// Places in `points` of the samples A and B, which are independent of each other: what a regression may use.
  public var sample: [Int] { points.indices.filter { $0 % (inputs + 2) < 2 } }

  /// The indices of each input: one value for each of `points`, in their order. Nil where the function does not vary, or has no
  /// value somewhere.
  public func indices(of values: [Double], confidence: Double = 0.95) -> [SobolIndices]? {
    guard values.count == points.count, values.allSatisfy(\.isFinite) else { return nil }
    let stride = inputs + 2
    var first = [[Double]](repeating: [], count: inputs)
    var total = first
    for shift in 0..<shifts {
      let start = shift * count * stride
      let both = Summary((0..<count).flatMap { [values[start + $0 * stride], values[start + $0 * stride + 1]] })
      guard both.variance > 0 else { return nil }
      let variance = both.variance * Double(2 * count - 1) / Double(2 * count)
      for input in 0..<inputs {
        var (common, rest) = (0.0, 0.0)
        for point in 0..<count {
          let at = start + point * stride
          let (a, b, mixed) = (values[at], values[at + 1], values[at + 2 + input])
          common += (b - both.mean) * (mixed - a)
          rest += (a - mixed) * (a - mixed)
        }
        first[input].append(common / Double(count) / variance)
        total[input].append(rest / Double(2 * count) / variance)
      }
    }
    return (0..<inputs).map {
      SobolIndices(first: .init(first[$0], confidence), total: .init(total[$0], confidence))
    }
  }
}
