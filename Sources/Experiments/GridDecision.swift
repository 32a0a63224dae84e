internal import Government

/// Whether a combination of a grid meets all targets often enough, as far as the trials settle it.
public enum GridDecision: String, Sendable {
  case enough
  case notEnough = "not enough"
  case open

  /// What is settled along a line of combinations in ascending order, from their shares in the same order.
  ///
  /// In fixed sequence (Maurer, Hothorn and Lehmacher 1995): from either end, one combination after the other is tested at the
  /// error of the whole line, up to the first that is not settled so. With at most two ways to walk, both ends share the error.
  static func along(_ shares: [Estimate]) -> [GridDecision] {
    var decisions = [GridDecision](repeating: .open, count: shares.count)
    for places in [Array(shares.indices), shares.indices.reversed()] {
      for place in places.prefix(while: { shares[$0].lower >= DoseResponse.enough }) { decisions[place] = .enough }
      for place in places.prefix(while: { shares[$0].upper < DoseResponse.enough }) { decisions[place] = .notEnough }
    }
    return decisions
  }
}

extension Comparison {
  /// By place in a grid: what is settled; all open without targets.
  func decisions(_ variation: Variation) -> [GridDecision] {
    let shares = variation.policies.map { jointAttainment(policy: $0)?.probability ?? .absent }
    var decisions = [GridDecision](repeating: .open, count: shares.count)
    for line in variation.lines {
      for (place, decision) in zip(line, GridDecision.along(line.map { shares[$0] })) { decisions[place] = decision }
    }
    return decisions
  }

  /// Places of a grid that may still be, or are still needed to settle, the least that is enough: those that are open and come
  /// before the least that is settled as enough, and those that stand on a line with one of them and are open themselves.
  func inRace(_ variation: Variation) -> [Bool] {
    let decisions = decisions(variation)
    let order = variation.ascending
    let least = order.firstIndex { decisions[$0] == .enough } ?? order.count
    let candidates = order[..<least].filter { decisions[$0] == .open }
    var isNeeded = [Bool](repeating: false, count: decisions.count)
    for line in variation.lines where line.contains(where: candidates.contains) {
      for place in line where decisions[place] == .open { isNeeded[place] = true }
    }
    return isNeeded
  }
}
