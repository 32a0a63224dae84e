import Foundation
import Testing

@testable import Experiments

@Suite("A search finds the best design of a flow line, of which every throughput is known exactly")
struct FlowLineTests {
  /// Throughputs of the designs that are within .1 of the best, and few others, by (s1, s2, b2).
  private func found(_ seeds: Range<UInt64>, sharesChance: Bool = true) throws -> (near: Int, plays: Double) {
    var (near, plays) = (0, 0)
    for seed in seeds {
      let line = FlowLine(rates: 20, places: 20, seed: seed, sharesChance: sharesChance)
      let search = PolicySearch<FlowLine>(
        line.space, SearchQuestion(tolerances: [0.1]), .init(probes: 30, starts: 1, seed: seed))
      let finding = try search.run(line)
      let best = try #require(finding.best)
      near += ExactFlowLine.throughput(best, rates: 20, places: 20) > 5.776121751 - 0.1 ? 1 : 0
      plays += finding.plays
    }
    return (near, Double(plays) / Double(seeds.count))
  }

  @Test("within .1 of the best in at least 98 of 100 searches, by few runs")
  func commonChance() throws {
    let (near, plays) = try found(1..<101)
    #expect(near >= 98)
    #expect(plays <= 5_100)
  }

  @Test("without common random numbers it takes at least twice as many")
  func ownChance() throws {
    let (common, own) = (try found(1..<21), try found(1..<21, sharesChance: false))
    #expect(own.plays >= 2 * common.plays)
  }
}
