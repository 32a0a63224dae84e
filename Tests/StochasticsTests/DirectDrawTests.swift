import Stochastics
import Testing

/// Draws that a source makes without a `Distribution`.
@Suite("Direct draws")
struct DirectDrawTests {
  private static let alpha = 0.0001

  private func distance(_ law: Distribution, _ draw: (inout RandomSource) -> Double) -> Double {
    var source = RandomSource(seed: 51)
    return kolmogorovSmirnov((0..<20_000).map { _ in draw(&source) }, law)
  }

  private let widest = criticalDistance(alpha: Self.alpha, draws: 20_000)

  @Test func exponentialDrawsFollowTheirLaw() throws {
    #expect(try distance(.exponential(mean: 1)) { $0.exponential() } < widest)
  }

  /// A shape of .01 puts more than half of the draws below 1e-30.
  @Test(arguments: [0.01, 0.5, 1, 40, 10_000]) func gammaDrawsFollowTheirLaw(_ shape: Double) throws {
    let law = try Distribution.gamma(mean: shape * 3, cv: 1 / shape.squareRoot())
    #expect(distance(law) { $0.gamma(shape: shape, scale: 3) } < widest)
  }

  /// The distance of a law of counts is smaller than that of a continuous one: a false alarm is rarer still.
  @Test(arguments: [0.01, 3, 9.9, 10.1, 1e6]) func poissonDrawsFollowTheirLaw(_ mean: Double) throws {
    #expect(try distance(.poisson(mean: mean)) { Double($0.poisson(mean: mean)) } < widest)
  }

  @Test func poissonDrawsOfNothingAreNothing() {
    var source = RandomSource(seed: 52)
    #expect((0..<100).allSatisfy { _ in source.poisson(mean: 0) == 0 })
  }

  /// Beyond 3.5 deviations, and beyond 8 means: 4.5 standard deviations of the count.
  @Test func tailsAreAsHeavyAsTheyShouldBe() {
    var source = RandomSource(seed: 53)
    var (normals, exponentials) = (0.0, 0.0)
    for _ in 0..<400_000 {
      if source.normal().magnitude > 3.5 { normals += 1 }
      if source.exponential() > 8 { exponentials += 1 }
    }
    #expect((normals - 186.1).magnitude < 4.5 * 13.64)
    #expect((exponentials - 134.2).magnitude < 4.5 * 11.58)
  }

  /// Three equal cells of all 64-bit numbers, of which a plain remainder would give one half as much again.
  @Test func indicesBelowHugeBoundsAreWithoutBias() {
    var source = RandomSource(seed: 54)
    let bound: UInt64 = 3 << 62
    var counts = [0.0, 0, 0]
    for _ in 0..<30_000 { counts[Int(source.index(below: bound) >> 62)] += 1 }
    #expect(counts.allSatisfy { ($0 - 10_000).magnitude < 4.5 * 81.65 }, "\(counts)")
  }
}
