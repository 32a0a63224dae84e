public import Government

/// How what was tried does in each world by itself, where trials were played in several.
extension SearchResult {
  /// How far a candidate lies behind what would do best in one world alone.
  public struct Regret: Sendable {
    /// Index into `worlds`.
    public let world: Int
    /// Of those tried that meet what must hold in that world, the best there.
    public let best: Candidate
    /// In the first aim; 0 for the best itself.
    public let behind: Estimate
  }

  /// The largest regret of a candidate over the worlds, by the means; nil where there is one world alone.
  public func worstRegret(of candidate: Candidate) -> Regret? {
    regrets(of: candidate).max { $0.behind.mean < $1.behind.mean }
  }

  /// Of those likely to hold in all worlds, the one whose largest regret is least, by the means.
  public var leastRegret: (candidate: Candidate, regret: Regret)? {
    asked.filter { holds($0, requirements.indices) }.sorted().compactMap { candidate in
      worstRegret(of: candidate).map { (candidate, $0) }
    }.min { $0.1.behind.mean < $1.1.behind.mean }
  }

  /// The world in which a candidate gains least, by the means, with what it gains there, as people count it; nil where all are alike.
  public func worst(of candidate: Candidate) -> (world: World, value: Estimate)? {
    guard worlds.count > 1, Set(worlds.indices.map { Estimate(meanOf: gains(candidate, in: $0)).mean }).count > 1 else {
      return nil
    }
    let world = finding[candidate].leastWorld(worlds.map { _ in 0 })
    let sign: Double = settings.aims[0].smallerIsBetter == true ? -1 : 1
    return (worlds[world], estimate(of: gains(candidate, in: world).map { sign * $0 }))
  }

  /// How far a candidate lies behind the best of each world by which the search chose, where it lies furthest, by the means; nil where it did
  /// not choose by that.
  public func largestRegret(of candidate: Candidate) -> (world: World, behind: Double)? {
    guard case .least(let less) = finding.gain, finding.question.criterion == .regret else { return nil }
    let gains = finding[candidate].gains(finding.gain)
    return (worlds[finding[candidate].leastWorld(less)], -gains.reduce(0, +) / Double(max(1, gains.count)))
  }

  private func regrets(of candidate: Candidate) -> [Regret] {
    guard worlds.count > 1 else { return [] }
    let shared = asked.map { finding[$0].count }.min() ?? 0
    return worlds.indices.compactMap { world in
      let able = asked.filter { holds($0, requirements(ofWorld: world)) }.sorted()
      // By the trials that all of them share.
      let means = able.map { ($0, Estimate(meanOf: gains($0, in: world).prefix(shared)).mean) }
      guard let best = means.max(by: { $0.1 < $1.1 })?.0 else { return nil }
      let behind = zip(gains(best, in: world), gains(candidate, in: world)).map { $0 - $1 }
      return Regret(world: world, best: best, behind: estimate(of: behind))
    }
  }

  private var asked: [Candidate] { finding.tried.filter { finding[$0].count >= Self.fewest } }

  private func requirements(ofWorld world: Int) -> Range<Int> {
    let own = requirements.count / worlds.count
    return own * world..<own * (world + 1)
  }

  private func holds(_ candidate: Candidate, _ parts: Range<Int>) -> Bool {
    let trials = finding[candidate]
    return Double(trials.met(Array(parts), in: trials.count)) >= (finding.question.share ?? 0) * Double(trials.count)
  }

  private func gains(_ candidate: Candidate, in world: Int) -> [Double] { finding[candidate].gainsOfWorlds[world] }
}
