import Foundation
import Stochastics
import Testing

/// How likely each of several alternatives is the best.
@Suite struct ChancesOfBestTests {
  /// Normal values of two alternatives that differ by `gap` on average.
  private func series(gap: Double, trials: Int, shift: Double = 0, scale: Double = 1) -> [[Double]] {
    var source = RandomSource(seed: 5)
    return [0, gap].enumerated().map { alternative, mean in
      (0..<trials).map { trial in
        source.start(purpose: 1, entity: UInt64(alternative), occurrence: UInt64(trial))
        return shift + scale * (mean + source.normal())
      }
    }
  }

  /// For normal values the chance is that of Student's statistic, here nearly the normal one.
  @Test(arguments: [0.0, 0.1, 0.2, 0.4])
  func chanceIsThatOfTheStatistic(gap: Double) throws {
    let values = series(gap: gap, trials: 200)
    let chances = try #require(WeightedMeans(of: values, count: 4000, seed: 1).chancesOfBest(of: [0, 1]))
    let difference = try #require(Estimates.pairedDifference(values[1], values[0], confidence: 0.95))
    let z = difference.mean / difference.standardError
    // Four standard errors of 4,000 draws, and what a bootstrap of 200 differs by.
    #expect(abs(chances.best[1] - 0.5 * erfc(-z / 2.squareRoot())) < 0.032 + 0.01)
    #expect(abs(chances.best.reduce(0, +) - 1) < 1e-12)
    // Unit normal loss integral.
    let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    let loss = difference.standardError * (density - z * 0.5 * erfc(z / 2.squareRoot()))
    #expect(abs(chances.loss[1] - loss) < 0.1 * difference.standardError)
  }

  @Test func shiftAndScaleChangeNoChance() throws {
    let plain = try #require(
      WeightedMeans(of: series(gap: 0.1, trials: 60), seed: 1).chancesOfBest(of: [0, 1]))
    let moved = try #require(
      WeightedMeans(of: series(gap: 0.1, trials: 60, shift: -40, scale: 1e3), seed: 1).chancesOfBest(of: [0, 1]))
    #expect(plain.best == moved.best)
    #expect(zip(plain.loss, moved.loss).allSatisfy { abs($1 - 1e3 * $0) < 1e-6 })
  }

  /// The best of the values turned round is the worst.
  @Test func signTurnsTheOrderRound() throws {
    let values = series(gap: 0.1, trials: 60)
    let means = WeightedMeans(of: values + values.map { $0.map { -$0 } }, seed: 1)
    let plain = try #require(means.chancesOfBest(of: [0, 1]))
    let turned = try #require(means.chancesOfBest(of: [2, 3]))
    #expect(zip(plain.best, turned.best.reversed()).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func equalsShareTheChance() throws {
    let values = (0..<50).map { Double($0 % 9) }
    let worse = values.map { $0 - 1 }
    let chances = try #require(WeightedMeans(of: [values, worse, values], seed: 3).chancesOfBest(of: [0, 1, 2]))
    #expect(chances.best.map { ($0 * 1e9).rounded() / 1e9 } == [0.5, 0, 0.5] && chances.loss[0] == 0)
    #expect(abs(chances.loss[1] - 1) < 1e-9)
  }

  @Test func whoIsBestInOneMeasureIsUnbeaten() {
    let up = (0..<50).map { Double($0 % 9) }
    let series = [up, up.map { $0 - 3 }, up.map { -$0 }, up.map { 1 - $0 }, up.map { $0 - 4 }]
    let means = WeightedMeans(of: series, seed: 3)
    // First and second measure of three alternatives: the third is beaten by the second.
    #expect(means.chancesOfUnbeaten([[0, 2], [1, 3], [4, 2]]) == [1, 1, 0])
  }

  @Test func fewerTrialsAreTheFirstOnes() throws {
    let values = series(gap: 0.5, trials: 100)
    let means = WeightedMeans(of: [values[0], Array(values[1].prefix(10)), []], seed: 3)
    #expect(means.draws[0][1].isFinite && means.draws[0][2].isNaN)
    #expect(means.chancesOfBest(of: [0, 2]) == nil && means.chancesOfBest(of: []) == nil)
  }
}
