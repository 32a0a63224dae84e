internal import Stochastics

extension SearchFinding {
  /// Where nothing met what must hold: the fewest requirements that no candidate tried met together often enough; one that nothing
  /// meets, else two that contradict each other, else all of them. Nil where something may have met them.
  public var conflict: [Int]? {
    guard best == nil, let share = question.share, let count = tried.first.map({ self[$0].shortfalls.count }), count > 0
    else { return nil }
    let parts = Array(0..<count)
    let pairs = parts.flatMap { a in parts[..<a].map { [$0, a] } }
    let sets = parts.map { [$0] } + pairs + [parts]
    return sets.first { set in
      tried.allSatisfy { candidate in
        let trials = self[candidate]
        let met = Estimates.proportionInterval(
          successes: trials.met(set, in: trials.count), of: trials.count,
          confidence: 1 - 2 * (1 - question.confidence) / Double(tried.count * sets.count))
        return met.map { $0.upper < share } ?? false
      }
    }
  }
}
