internal import Experiments
internal import Playing

/// Officers that units have gained and lost for good by a policy, mean over its trials: those who are not home again in the study.
struct UnitsLeft {
  private var changes: [Int: Double] = [:]

  init(_ comparison: Comparison, policy: Int) {
    let result = comparison.result
    let trials = result.spans.indices.flatMap { result.moves(of: policy, in: $0) }
    for move in trials.joined() where move.arrivedDay != nil && move.returnedDay == nil && !move.isOwnRequest {
      guard let from = move.from, from != move.to else { continue }
      changes[from, default: 0] -= 1 / Double(trials.count)
      changes[move.to, default: 0] += 1 / Double(trials.count)
    }
  }

  func change(of unit: Int) -> Double { changes[unit] ?? 0 }
}
