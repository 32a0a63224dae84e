internal import Stochastics

/// Candidates that no other tried beats, of several aims.
public struct SearchFront: Sendable {
  public struct Member: Sendable {
    public let candidate: Candidate
    /// By aim; more is better.
    public let means: [Double]
    /// How likely it is that no other member beats it, given the trials (Bayesian bootstrap).
    public let chance: Double
  }

  /// The one that is best in the first aim first.
  public let members: [Member]
  /// Where more of one aim begins to cost much of the other: the member furthest beyond the line between the two ends (two aims).
  public let knee: Int?
  /// The first trials of each, by which they were compared.
  public let trials: Int

  /// Of those that meet what must hold by the share of their trials, and of which more than a few were played.
  ///
  /// - Parameters:
  ///   - finding: what was tried.
  ///   - seed: of the draws of the chances.
  public init(_ finding: SearchFinding, seed: UInt64) {
    let (unbeaten, count) = Self.unbeaten(finding)
    let trials = unbeaten.map { finding[$0][0..<count] }
    let aims = finding.question.tolerances.indices
    let means = WeightedMeans(
      of: trials.flatMap { one in aims.map { one.gains[$0] } }, count: Self.draws, seed: seed)
    let chances =
      unbeaten.isEmpty
      ? [] : means.chancesOfUnbeaten(unbeaten.indices.map { place in aims.map { place * aims.count + $0 } })
    let members = unbeaten.indices.map { Member(candidate: unbeaten[$0], means: trials[$0].means, chance: chances[$0]) }
    (self.members, self.trials) = (members, count)
    knee = Self.knee(members)
  }

  /// Those that no other beats, the best in the first aim first, and by how many trials of each.
  static func unbeaten(_ finding: SearchFinding) -> (candidates: [Candidate], trials: Int) {
    let judging = Judging(question: finding.question)
    // A search that was ended early has played few as often: there the chances say how little is known.
    let fewest = finding.isWhole ? Self.fewest : Judging.first
    let tried = finding.tried.filter { finding[$0].count >= fewest && judging.isLikelyMet(finding[$0]) }
    let count = tried.map { finding[$0].count }.min() ?? 0
    return (Unbeaten.spread(Unbeaten.among(tried) { finding[$0][0..<count].means }, atMost: most), count)
  }

  private static let fewest = FrontTrials.last
  private static let most = 60
  private static let draws = 500

  private static func knee(_ members: [Member]) -> Int? {
    guard members.count > 2, members[0].means.count == 2, let first = members.first, let last = members.last else {
      return nil
    }
    let (width, height) = (first.means[0] - last.means[0], last.means[1] - first.means[1])
    guard width > 0, height > 0 else { return nil }
    let beyond = members.map { ($0.means[0] - last.means[0]) / width + ($0.means[1] - first.means[1]) / height }
    guard let best = beyond.indices.max(by: { beyond[$0] < beyond[$1] }), beyond[best] > 1 else { return nil }
    return best
  }
}
