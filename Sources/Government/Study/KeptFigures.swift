/// Which figures of a trial a study keeps beside those that it tells; nil = of all.
public struct KeptFigures: Sendable, Hashable {
  public var measures: [Measure]?
  public var units: [Target.Subject]?
  /// Indices into `Scenario.windows`.
  public var windows: [Int]?

  public init(measures: [Measure]? = nil, units: [Target.Subject]? = nil, windows: [Int]? = nil) {
    self.measures = measures
    self.units = units
    self.windows = windows
  }
}

extension Layout {
  /// Whether a figure is kept; one that is not is absent in every trial.
  public func isKept(window: Int, scope: Int, measure: Measure) -> Bool {
    keptPlaces[place(window: window, scope: scope, measure: measure)] >= 0
  }

  /// The figures of a policy with those that are not kept absent.
  package func keptAlone(_ values: [Double]) -> [Double] {
    guard keptCount < valueCount else { return values }
    return zip(values, keptPlaces).map { $1 < 0 ? .nan : $0 }
  }

  /// Whether any measure is kept there.
  package func isKept(window: Int, scope: Int) -> Bool {
    Self.measures.contains { isKept(window: window, scope: scope, measure: $0) }
  }

  /// Measures of which any figure is kept.
  package var keptMeasures: [Measure] {
    Self.measures.filter { measure in
      windows.indices.contains { window in
        scopes.indices.contains { isKept(window: window, scope: $0, measure: measure) }
      }
    }
  }

  /// Figures over the whole study and all units of which a report tells.
  private static let costs: [Measure] = [
    .overtimeHours, .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .cost,
    .daysBelowCrew, .daysWithoutSkill, .soleHolders,
  ]

  /// By place, whether the figure is kept: asked for, or told.
  func isKept(_ scenario: Scenario) -> [Bool] {
    let kept = scenario.comparison.kept
    let focus = Focus(scenario, self)
    return windows.indices.flatMap { window in
      scopes.indices.flatMap { scope in
        Self.measures.map { measure in
          let isAsked =
            kept.measures?.contains(measure) != false && kept.windows?.contains(window) != false
            && kept.units?.contains { covers(scope, $0) } != false
          return isAsked || isTold(focus, window, scope, measure)
            || scenario.targets.contains { target in
              target.measure == measure && target.windows.contains(window) && covers(scope, target.subject)
            }
        }
      }
    }
  }

  private func covers(_ scope: Int, _ subject: Target.Subject) -> Bool {
    switch subject {
    case .unit(let unit): scopes[scope].kind == .unit && scopes[scope].units == [unit]
    case .lenders: scopes[scope].kind == .lenders
    }
  }

  private func isTold(_ focus: Focus, _ window: Int, _ scope: Int, _ measure: Measure) -> Bool {
    if window == focus.window,
      scope == focus.scope || scope == focus.lenders && Focus.ofLenders.contains(measure)
        || focus.headlines.contains(Headline(scope: scope, measure: measure))
    {
      return true
    }
    return window == 0 && scope == system && Self.costs.contains(measure)
  }
}
