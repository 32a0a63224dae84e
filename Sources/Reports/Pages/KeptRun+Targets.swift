internal import Experiments
internal import Government

extension KeptRun.Document {
  /// What a policy makes of a target in a window.
  struct Target: Decodable {
    let policy: String
    let unit: String
    let measure: String
    let window: String
    let bound: String
    let value: Double
    let isMet: Bool
    let isSettled: Bool

    enum CodingKeys: String, CodingKey {
      case policy, unit, measure, window, bound, value
      case isMet = "met_on_average"
      case isSettled = "settled"
    }

    /// `≥ 90`, in the unit of the measure.
    func boundText(_ language: Language) -> String? {
      Measure(rawValue: measure).map { Attainment.bound(value, isLeast: bound == "at least", $0)[language] }
    }
  }

  /// Those of a figure, in the window that the table is of.
  func targets(of figure: Figure, _ policy: String? = nil) -> [Target] {
    (targets ?? []).filter {
      $0.window == window?.name && $0.unit == figure.unit && $0.measure == figure.measure
        && (policy == nil || $0.policy == policy)
    }
  }

  /// ` ✓` or ` ✗` as in the report; empty where there is no target.
  func mark(of figure: Figure, _ policy: String) -> String {
    let own = targets(of: figure, policy)
    guard !own.isEmpty, figure.mean != nil else { return "" }
    return " "
      + (own.allSatisfy(\.isMet)
        ? Attainment.mark(isMet: true, isSettled: own.allSatisfy(\.isSettled))
        : Attainment.mark(isMet: false, isSettled: own.contains { $0.isSettled && !$0.isMet }))
  }

  /// Whether a figure of the table has one.
  var hasTargets: Bool {
    policies.contains { policy in policy.figures.contains { !targets(of: $0, policy.name).isEmpty } }
  }
}
