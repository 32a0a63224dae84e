internal import Experiments
internal import Government

extension ResultFiles {
  /// What the policy to take makes of on time in each window beside the main one, and who does better there.
  func otherWindows(of policy: Int?) -> JSONValue {
    let windows = comparison.result.layout.windows
    return .array(
      (policy.map { comparison.otherWindows(of: $0) } ?? []).map { found in
        .object([
          "window": .string(windows[found.window].name), "measure": .string(Measure.onTime.rawValue),
          "from": .number(found.before.mean), "to": .number(found.after.mean),
          "verdict": .string(found.verdict.rawValue),
          "better": found.better.map { better in
            .object([
              "policy": .string(name(better.policy)), "mean": .number(better.estimate.mean),
              "settled": .bool(better.isSettled),
            ])
          } ?? .null,
        ])
      })
  }
}
