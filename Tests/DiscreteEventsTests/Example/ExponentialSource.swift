import Foundation

/// Exponential variates by the ziggurat of Marsaglia and Tsang (2000, doi:10.18637/jss.v005.i08) over xoshiro256++.
struct ExponentialSource {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64
  /// The right ends of 256 layers of equal area, from the widest, and 0.
  private let edges: [Double]
  /// The density at `edges`.
  private let heights: [Double]

  init(seed: UInt64) {
    // SplitMix64 spreads the seed over the state.
    func mixed(_ step: UInt64) -> UInt64 {
      var z = seed &+ step &* 0x9E37_79B9_7F4A_7C15
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    (s0, s1, s2, s3) = (mixed(1), mixed(2), mixed(3), mixed(4))
    let tail = 7.697_117_470_131_049_72
    let area = 0.003_949_659_822_581_557_199_3
    var edges = [area / exp(-tail), tail]
    while edges.count < 256 {
      let edge = edges[edges.count - 1]
      edges.append(-log(area / edge + exp(-edge)))
    }
    edges.append(0)
    self.edges = edges
    heights = edges.map { exp(-$0) }
  }

  /// An exponential variate of mean 1.
  @inline(__always) mutating func next() -> Double {
    let bits = nextBits()
    let layer = Int(bits & 255)
    let x = Double(bits >> 11) * 0x1p-53 * edges[layer]
    return x < edges[layer + 1] ? x : nextAtEdge(x, layer)
  }

  /// The one draw in about fifty that falls outside the rectangle of its layer.
  @inline(never) private mutating func nextAtEdge(_ first: Double, _ firstLayer: Int) -> Double {
    var (x, layer) = (first, firstLayer)
    var shift = 0.0
    while true {
      if x < edges[layer + 1] { return shift + x }
      if layer == 0 {
        // Beyond the tail the distribution starts over.
        shift += edges[1]
      } else {
        let height = heights[layer] + Double(nextBits() >> 11) * 0x1p-53 * (heights[layer + 1] - heights[layer])
        if height < exp(-x) { return shift + x }
      }
      let bits = nextBits()
      layer = Int(bits & 255)
      x = Double(bits >> 11) * 0x1p-53 * edges[layer]
    }
  }

  @inline(__always) private mutating func nextBits() -> UInt64 {
    let sum = s0 &+ s3
    let result = (sum << 23 | sum >> 41) &+ s0
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = s3 << 45 | s3 >> 19
    return result
  }
}
