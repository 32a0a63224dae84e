import Stochastics
import Testing

/// Quantile and cumulative undo each other as far as numbers allow: whatever is left is explained by a chance that is off by
/// `noise` and by the spacing of the numbers around x.
///
/// The noise is 8 · 2⁻⁵² wherever the law is well conditioned. It is more where a small step in x is a large one in chance
/// (narrow lognormal and beta, far tails), or where GSL changes from one series to another (gamma of shape 1000 and more).
@Suite("Round trips")
struct RoundTripTests {
  private static let chances =
    [1e-300, 1e-12, 1e-9, 1e-6, 1e-3, 0.999, 0.999_999, 1 - 1e-9, 1 - 1e-12] + (1..<100).map { Double($0) / 100 }

  private static let noises = [
    "lognormal, cv .01": 64, "beta, narrow": 512, "truncated normal, its lower tail beyond 29": 4096,
    "erlang, 1000 phases": 4096, "gamma, cv .01": 0x1p19,
  ]

  private static let laws =
    Example.continuous
    + Example.edges.filter { !$0.testDescription.hasPrefix("poisson") }
    .filter { !$0.testDescription.hasPrefix("negative binomial") }

  private func noise(_ example: Example) -> Double { (Self.noises[example.testDescription] ?? 8) * 0x1p-52 }

  @Test(arguments: laws) func cumulativeUndoesQuantile(_ example: Example) throws {
    let law = try example.make()
    for p in Self.chances {
      let x = try #require(law.quantile(p))
      let spacing = law.cumulative(x.nextUp) - law.cumulative(x.nextDown)
      #expect((law.cumulative(x) - p).magnitude <= spacing + noise(example), "at \(p)")
    }
  }

  @Test(arguments: laws) func quantileUndoesCumulative(_ example: Example) throws {
    let law = try example.make()
    for x in Self.chances.compactMap(law.quantile) {
      let p = law.cumulative(x)
      let low = law.quantile(max(0, p - noise(example))) ?? -.infinity
      let high = law.quantile(p + noise(example)) ?? .infinity
      #expect(low - 4 * x.ulp <= x && x <= high + 4 * x.ulp, "at \(x): \(low) to \(high)")
    }
  }
}
