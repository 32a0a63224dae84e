extension Layout {
  /// Services with a daily series: those asked for, else those of the units with one of their own, else of all measured units.
  static func services(of scenario: Scenario, _ scopes: [Scope], daily: [Int]) -> [ServicePlace] {
    if let observed = scenario.observedServices { return observed }
    let singles = daily.filter { scopes[$0].kind == .unit }
    let units = (singles.isEmpty ? scopes.indices.filter { scopes[$0].kind == .unit } : singles).flatMap {
      scopes[$0].units
    }
    return units.flatMap { unit in
      scenario.units[unit].services.indices.map { ServicePlace(unit: unit, service: $0) }
    }
  }

  /// Place of a figure in `TrialResult.flows`; `service` is an index into `services`.
  public func flowIndex(policy: Int, service: Int, measure: FlowMeasure, day: Int) -> Int {
    ((policy * services.count + service) * Self.flowMeasures.count + measure.rawValue) * days + day
  }

  /// Figures of one policy.
  public var flowCount: Int { services.count * Self.flowMeasures.count * days }

  public static let flowMeasures = FlowMeasure.allCases
}
