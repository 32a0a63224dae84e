import Foundation
import Stochastics
import Testing

/// Intervals for means of differences that are mostly zero and now and then large.
@Suite struct SkewedIntervalTests {
  /// 24 zeros and 16 growing values.
  private static let sample =
    Array(repeating: 0, count: 24) + [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1, 1.2, 1.5, 1.7, 2, 2.2, 2.5, 2.6]

  /// scipy 1.17: stats.skew(bias=False), stats.t.ppf and Hall's equation 2.4.
  @Test func endsAgreeWithIndependentValues() throws {
    let interval = try #require(Estimates.skewedMeanInterval(of: Self.sample + [.nan], confidence: 0.95))
    #expect(abs(interval.lower - 0.2500274192860187) < 1e-9)
    #expect(abs(interval.upper - 0.7789784618424564) < 1e-9)
    #expect(interval.level == 0.95)
  }

  @Test func valuesThatAreNotSkewedHaveStudentsInterval() throws {
    let even = (0..<41).map { Double($0) - 20 }
    let ours = try #require(Estimates.skewedMeanInterval(of: even, confidence: 0.95))
    let students = try #require(Estimates.meanInterval(of: even, confidence: 0.95))
    #expect(abs(ours.lower - students.lower) < 1e-9 && abs(ours.upper - students.upper) < 1e-9)
  }

  @Test(arguments: [(3.0, 1.0), (-1e6, 1), (0, 1e-7), (5, -2)])
  func shiftScaleAndSignCarryOver(shift: Double, scale: Double) throws {
    let plain = try #require(Estimates.skewedMeanInterval(of: Self.sample, confidence: 0.99))
    let moved = try #require(
      Estimates.skewedMeanInterval(of: Self.sample.map { shift + scale * $0 }, confidence: 0.99))
    let ends = [shift + scale * plain.lower, shift + scale * plain.upper].sorted()
    let width = ends[1] - ends[0]
    #expect(abs(moved.lower - ends[0]) < 1e-6 * width && abs(moved.upper - ends[1]) < 1e-6 * width)
  }

  @Test func tooFewThatDifferBearNothing() {
    let fourteen = Array(repeating: 0.0, count: 500) + (1...14).map(Double.init)
    #expect(Estimates.skewedMeanInterval(of: fourteen, confidence: 0.95) == nil)
    #expect(Estimates.skewedMeanInterval(of: fourteen + [15], confidence: 0.95) != nil)
    #expect(Estimates.skewedMeanInterval(of: Array(repeating: 2.5, count: 500), confidence: 0.95) == nil)
    #expect(Estimates.skewedMeanInterval(of: [], confidence: 0.95) == nil)
    #expect(Estimates.skewedMeanInterval(of: [1], confidence: 0.95) == nil)
  }

  @Test func oneTrialThatMakesUpTheSpreadBearsNothing() {
    let many = (0..<100).map { Double($0 % 10) }
    #expect(Estimates.skewedMeanInterval(of: many, confidence: 0.95) != nil)
    #expect(Estimates.skewedMeanInterval(of: many + [60], confidence: 0.95) == nil)
    #expect(Estimates.skewedMeanInterval(of: many + [.infinity], confidence: 0.95) == nil)
  }

  @Test(arguments: [([1.0, 1, 2], 1), ([2, 1, 1, 1, 3], 2), ([0, 0, 0], 0), ([], 0), ([4], 0)])
  func unlikeIsCountedAgainstWhatMostShare(values: [Double], expected: Int) {
    #expect(Estimates.unlikeCount(values) == expected)
  }

  /// Nine of ten values are 0, the others exponential with mean 1; 4,000 samples of 400 at 99 %: 3.2 standard deviations above
  /// 1 of 100 that miss are 1.5 of 100. Student's interval misses on one side alone in more than 2 of 100.
  @Test func meansOfRareHarmAreCovered() {
    var source = RandomSource(seed: 11)
    var (stated, missed, missedByStudent) = (0, 0, 0)
    for _ in 0..<4000 {
      let sample = (0..<400).map { _ in source.uniform() < 0.1 ? source.exponential() : 0 }
      if let interval = Estimates.skewedMeanInterval(of: sample, confidence: 0.99) {
        stated += 1
        if interval.lower > 0.1 || interval.upper < 0.1 { missed += 1 }
      }
      if let interval = Estimates.meanInterval(of: sample, confidence: 0.99), interval.upper < 0.1 {
        missedByStudent += 1
      }
    }
    #expect(Double(missed) < 0.015 * Double(stated), "\(missed) of \(stated) missed, by Student \(missedByStudent)")
    #expect(stated > 2000)
    #expect(missedByStudent > 80)
  }
}
