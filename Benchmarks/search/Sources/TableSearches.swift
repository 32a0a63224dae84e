import Experiments

/// Searches among policies that were all played: for the fewest officer-days that keep the promise in nine of ten years, and for both.
struct TableSearches {
  let policies: PlayedPolicies
  let count: Int

  private static let tolerance = 5.0

  init(_ policies: PlayedPolicies, count: Int) {
    self.policies = policies
    self.count = count
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  func report() {
    for share in [0.85, 0.9, 0.95] { report(share) }
    reportFronts()
  }

  private func report(_ share: Double) {
    let met = policies.all.filter { mean($0.isMet.map { $0 ? 1 : 0 }) >= share }
    guard let best = met.map({ mean($0.officerDays) }).min() else {
      print("no policy meets what must hold")
      return
    }
    let trials = policies.all[0].isMet.count
    print(
      "\(policies.all.count) policies of \(trials) trials, \(met.count) meet what must hold; the best takes \(best) officer-days"
    )
    var (near, named, held, tried, plays): (Int, Int, Int, Int, [Int]) = (0, 0, 0, 0, [])
    let good = Set(met.filter { mean($0.officerDays) <= best + Self.tolerance }.map(\.candidate))
    let doing = Set(met.map(\.candidate))
    for finding in findings(aims: [Self.tolerance], share: share) {
      plays.append(finding.plays)
      tried += finding.tried.count
      let isNear = finding.best.map(good.contains) ?? false
      near += isNear ? 1 : 0
      named += isNear || finding.open.contains(where: good.contains) ? 1 : 0
      held += finding.best.map(doing.contains) ?? true ? 1 : 0
    }
    print(
      "share \(share): \(near) of \(count) within \(Self.tolerance) of the best, \(named) chose or named one such, \(held) claimed nothing "
        + "false of what must hold; \(tried / count) tried, \(plays.reduce(0, +) / max(1, plays.count)) trials on average, "
        + "\(plays.max() ?? 0) at most, of \(policies.all.count * trials)")
  }

  private func reportFronts() {
    var two = self
    two = TableSearches(with(two.policies), count: count)
    let truth = volume(two.policies.all)
    var (shares, plays): ([Double], [Int]) = ([], [])
    for finding in two.findings(aims: [Self.tolerance, 0.01], share: nil) {
      let front = SearchFront(finding, seed: 1).members.compactMap { policies.rows[$0.candidate] }
      shares.append(volume(front) / truth)
      plays.append(finding.plays)
    }
    print(
      "two aims: hypervolume \(shares.min() ?? 0) of the true one at least, \(mean(shares)) on average, "
        + "\(plays.reduce(0, +) / max(1, plays.count)) trials on average")
  }

  private func with(_ policies: PlayedPolicies) -> PlayedPolicies {
    var policies = policies
    policies.hasTwoAims = true
    return policies
  }

  private func findings(aims: [Double], share: Double?) -> [SearchFinding] {
    (1...UInt64(count)).compactMap { seed in
      var player = policies
      player.seed = seed
      return try? PolicySearch<PlayedPolicies>(
        policies.space, SearchQuestion(tolerances: aims, share: share, mostGain: 0), .init(probes: 30, seed: seed)
      ).run(player)
    }
  }

  /// The area that policies beat, in officer-days and share on time, up to the most days of any and from nothing on time.
  private func volume(_ rows: [PlayedPolicies.Row]) -> Double {
    let most = policies.all.map { mean($0.officerDays) }.max() ?? 0
    let points = rows.map { (days: mean($0.officerDays), onTime: mean($0.onTime)) }.sorted { $0.days < $1.days }
    var (area, reached) = (0.0, 0.0)
    for point in points where point.onTime > reached {
      area += (most - point.days) * (point.onTime - reached)
      reached = point.onTime
    }
    return area
  }
}
