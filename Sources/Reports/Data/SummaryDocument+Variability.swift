internal import Experiments
internal import Government

extension ResultFiles {
  /// How the deciding figures of the baseline and of the policy to take are known, and how they vary.
  var variability: JSONValue {
    let policies = [0] + [comparison.recommend().policy].compactMap { $0 }
    return .array(
      policies.flatMap { policy in
        [Measure.onTime, .turnaroundP90].compactMap { comparison.variability(of: policy, $0) }.map(row)
      })
  }

  private func row(_ row: Variability) -> JSONValue {
    .object([
      "policy": .string(name(row.policy)), "measure": .string(row.measure.rawValue),
      "mean": estimate(row.mean), "one_in_ten_worse": estimate(row.bad), "one_in_ten_better": estimate(row.good),
      "world_part": row.world.map(estimate) ?? .null,
      "worlds": row.worlds.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null,
    ])
  }

  private func estimate(_ estimate: Estimate) -> JSONValue {
    .object([
      "value": .number(estimate.mean), "lower": .number(estimate.lower), "upper": .number(estimate.upper),
      "trials": .integer(estimate.trials),
    ])
  }
}
