import Stochastics
import Testing

@Suite("Scores of forecasts")
struct ScoresTests {
  @Test(arguments: [(0.0, 0.233_694_977_255_109_13), (1, 0.602_441_357_627_616_3)])
  func `CRPS of many normal quantiles is that of the normal law`(_ observed: Double, _ expected: Double) throws {
    let sample = try (0..<20_000).map { try #require(Estimates.normalQuantile((Double($0) + 0.5) / 20_000)) }
    #expect((Scores.crps(sorted: sample, observed: observed) - expected).magnitude < 1e-4)
  }

  @Test func `CRPS of four values is that of the definition`() {
    #expect((Scores.crps(sorted: [1, 2, 3, 4], observed: 2.5) - 0.375).magnitude < 1e-15)
    #expect((Scores.crps(sorted: [1, 2, 3, 4], observed: 2.5, isFair: true) - 1.0 / 6).magnitude < 1e-15)
    #expect(Scores.crps(sorted: [3], observed: 5) == 2)
    #expect(Scores.crps(sorted: [3], observed: 5, isFair: true) == 2)
  }

  @Test func `an interval pays for its width and for what it misses`() {
    #expect(Scores.interval(lower: 8, upper: 12, level: 0.5, observed: 10) == 4)
    #expect((Scores.interval(lower: 8, upper: 12, level: 0.8, observed: 6) - 24).magnitude < 1e-12)
    // By hand: (½·8 + ¼·(4 + 4·6) + .1·(11 + 10·2)) / 2.5 = 14.1/2.5.
    let score = Scores.weightedInterval(median: 10, intervals: [(8, 12, 0.5), (5, 16, 0.8)], observed: 18)
    #expect((score - 5.64).magnitude < 1e-12)
  }

  @Test func `the pinball loss is least at the quantile`() {
    let values = (1...100).map(Double.init)
    func loss(_ quantile: Double) -> Double {
      values.reduce(0) { $0 + Scores.pinball(quantile: quantile, level: 0.9, observed: $1) }
    }
    #expect(Scores.pinball(quantile: 4, level: 0.9, observed: 6) == 1.8)
    #expect(loss(90) < loss(89) && loss(90.5) <= loss(92))
  }

  @Test func `the place counts those equal by half`() {
    #expect(Scores.place(sorted: [1, 2, 2, 3], observed: 2) == 0.5)
    #expect(Scores.place(sorted: [1, 2, 2, 3], observed: 0) == 0)
    #expect(Scores.place(sorted: [1, 2, 2, 3], observed: 9) == 1)
  }
}
