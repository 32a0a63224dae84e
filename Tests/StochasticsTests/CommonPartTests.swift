import Foundation
import Stochastics
import Testing

/// What pairs have in common.
@Suite struct CommonPartTests {
  /// Pairs whose common part has a known share of the variance.
  private func pairs(_ part: Double, count: Int, study: Int = 0) -> (a: [Double], b: [Double]) {
    var source = RandomSource(seed: 3, trial: UInt64(study))
    var (a, b) = ([Double](), [Double]())
    for pair in 0..<count {
      source.start(purpose: 1, entity: UInt64(pair), occurrence: 0)
      let common = part.squareRoot() * source.normal()
      a.append(5 + common + (1 - part).squareRoot() * source.normal())
      b.append(5 + common + (1 - part).squareRoot() * source.normal())
    }
    return (a, b)
  }

  @Test(arguments: [0.0, 0.3, 0.5, 0.9])
  func theKnownPartIsFound(part: Double) throws {
    let (a, b) = pairs(part, count: 20_000)
    let found = try #require(Estimates.commonPart(a, b, confidence: 0.95))
    #expect(abs(found.part - part) < 0.03)
  }

  /// 1,000 studies of 40 pairs: 929 lie three standard errors below 95 %.
  @Test(arguments: [0.3, 0.6])
  func theIntervalCovers(part: Double) throws {
    var covered = 0
    for study in 0..<1000 {
      let (a, b) = pairs(part, count: 40, study: study)
      let interval = try #require(Estimates.commonPart(a, b, confidence: 0.95)).interval
      covered += interval.lower <= part && part <= interval.upper ? 1 : 0
    }
    #expect(covered >= 929 && covered <= 985)
  }

  @Test func orderShiftAndScaleChangeNothing() throws {
    let (a, b) = pairs(0.5, count: 50)
    let plain = try #require(Estimates.commonPart(a, b, confidence: 0.95))
    let turned = try #require(Estimates.commonPart(b, a, confidence: 0.95))
    let moved = try #require(
      Estimates.commonPart(a.map { 7 - 3 * $0 } + [.nan], b.map { 7 - 3 * $0 } + [1], confidence: 0.95))
    #expect(abs(plain.part - turned.part) < 1e-12 && abs(plain.part - moved.part) < 1e-9)
    #expect(abs(plain.interval.upper - moved.interval.upper) < 1e-9)
  }

  @Test func equalPairsHaveAllInCommonAndConstantsNothing() throws {
    let values = (0..<40).map { Double($0 % 7) }
    let found = try #require(Estimates.commonPart(values, values, confidence: 0.95))
    #expect(abs(found.part - 1) < 1e-12 && found.interval.upper <= 1)
    let ones = Array(repeating: 1.0, count: 40)
    #expect(Estimates.commonPart(ones, ones, confidence: 0.95) == nil)
    #expect(Estimates.commonPart(Array(values.prefix(29)), Array(values.prefix(29)), confidence: 0.95) == nil)
    // One bad trial tells nothing of the world.
    #expect(Estimates.commonPart(values + [100], values + [3], confidence: 0.95) == nil)
  }

  /// Exponential worlds and chance: normal intervals held in 84 of 100 studies. What has nothing in common is told from chance no more
  /// often than it should.
  @Test(arguments: [(0.0, 40), (0.5, 40), (0.0, 100), (0.5, 100)])
  func skewedPairsAreCoveredToo(part: Double, count: Int) throws {
    var (said, covered, told) = (0, 0, 0)
    for study in 0..<1000 {
      var source = RandomSource(seed: 9, trial: UInt64(study))
      var (a, b) = ([Double](), [Double]())
      for pair in 0..<count {
        source.start(purpose: 1, entity: UInt64(pair), occurrence: 0)
        let common = part.squareRoot() * source.exponential()
        a.append(common + (1 - part).squareRoot() * source.exponential())
        b.append(common + (1 - part).squareRoot() * source.exponential())
      }
      guard let interval = Estimates.commonPart(a, b, confidence: 0.95)?.interval else { continue }
      said += 1
      covered += interval.lower <= part && part <= interval.upper ? 1 : 0
      told += interval.lower > 0 ? 1 : 0
    }
    #expect(said >= 700)
    #expect(Double(covered) >= 0.93 * Double(said), "\(covered) of \(said)")
    if part == 0 { #expect(Double(told) <= 0.035 * Double(said), "\(told) of \(said)") }
  }
}
