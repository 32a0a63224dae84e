import Experiments
import Government
import Testing

@Suite struct VerdictTests {
  @Test(arguments: [
    (-3.0, -1.0, Verdict.better), (1, 3, .worse), (-0.2, 0.2, .equal), (0.1, 0.2, .equal), (0, 0, .equal),
    (-1, 1, .open), (0.1, 1, .worse), (0, 1, .open), (.nan, .nan, .tooFew),
    (0.03, 0.45, .open), (0.06, 0.46, .worse),  // the estimate within the tolerance, and beyond it
  ])
  func smallerIsBetter(lower: Double, upper: Double, expected: Verdict) {
    #expect(Verdict(lower: lower, upper: upper, tolerance: 0.25, smallerIsBetter: true) == expected)
  }

  @Test func signTurnsBetterIntoWorse() {
    #expect(Verdict(lower: 1, upper: 3, tolerance: 0.25, smallerIsBetter: false) == .better)
    #expect(Verdict(lower: -3, upper: -1, tolerance: 0.25, smallerIsBetter: false) == .worse)
    #expect(Verdict(lower: 1, upper: 3, tolerance: 0.25, smallerIsBetter: nil) == .changed)
    #expect(Verdict(lower: -1, upper: 3, tolerance: 0.25, smallerIsBetter: nil) == .open)
  }

  @Test func exactZeroIsEqualWithoutTolerance() {
    #expect(Verdict(lower: 0, upper: 0, tolerance: 0, smallerIsBetter: true) == .equal)
    #expect(Verdict(lower: 0, upper: 0, tolerance: 0, smallerIsBetter: nil) == .equal)
  }

  @Test(arguments: [-4.0, 0.5, 3], [-2.0, 0.3, 1])
  func scaleDoesNotMatter(mean: Double, half: Double) {
    let plain = Verdict(lower: mean - half, upper: mean + half, tolerance: 0.25, smallerIsBetter: true)
    let scaled = Verdict(
      lower: 1000 * (mean - half), upper: 1000 * (mean + half), tolerance: 250, smallerIsBetter: true)
    let mirrored = Verdict(lower: -mean - half, upper: -mean + half, tolerance: 0.25, smallerIsBetter: false)
    #expect(plain == scaled)
    #expect(plain == mirrored)
  }
}
