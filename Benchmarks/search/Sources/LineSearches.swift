import Experiments

/// Searches of a flow line whose rates add up to 50 and whose capacities add up to 50.
struct LineSearches {
  let count: Int

  private static let (rates, places) = (50, 50)
  /// From its Markov chain, at rates 17, 17, 16 and capacities 21, 29.
  private static let best = 15.69758
  private static let tolerance = 0.1

  func report() {
    for sharesChance in [true, false] {
      var (near, plays): (Int, [Int]) = (0, [])
      for seed in 1...UInt64(count) {
        let line = FlowLine(rates: Self.rates, places: Self.places, seed: seed, sharesChance: sharesChance)
        let search = PolicySearch<FlowLine>(
          line.space, SearchQuestion(tolerances: [Self.tolerance]), .init(probes: 30, starts: 1, seed: seed))
        guard let finding = try? search.run(line), let found = finding.best else { continue }
        let throughput = ExactFlowLine.throughput(found, rates: Self.rates, places: Self.places)
        near += throughput > Self.best - Self.tolerance ? 1 : 0
        plays.append(finding.plays)
      }
      print(
        "\(sharesChance ? "common" : "own") chance: \(near) of \(count) within \(Self.tolerance) of the best, "
          + "\(plays.reduce(0, +) / max(1, plays.count)) runs on average, \(plays.max() ?? 0) at most")
    }
  }
}
