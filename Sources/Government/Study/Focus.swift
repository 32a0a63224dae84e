/// A cell of the printed table beside the policies: a measure at a scope, in the main window.
public struct Headline: Sendable, Hashable {
  public let scope: Int
  public let measure: Measure

  public init(scope: Int, measure: Measure) {
    self.scope = scope
    self.measure = measure
  }
}

/// What a study looks at first: one window, one unit, and the figures of the printed table.
public struct Focus: Sendable, Hashable {
  /// The window that the study names for its answer, else the first after the whole that a target names, else that of the
  /// first surge, else the whole.
  public let window: Int
  /// The receiving unit: the first that a target names and a policy helps, else that of the first policy that helps one,
  /// else the first target's, else the first surge's, else the whole system.
  public let scope: Int
  /// The unit behind `scope`; nil for the system.
  public let unit: Int?
  public let lenders: Int?
  /// The cells whose differences hold at once.
  public let headlines: [Headline]

  public init(_ scenario: Scenario, _ layout: Layout) {
    window = Self.window(of: scenario)
    let wanted = Self.unit(of: scenario)
    let place = layout.scopes.firstIndex { $0.kind == .unit && $0.units.first == wanted && wanted != nil }
    scope = place ?? layout.system
    unit = place == nil ? nil : wanted
    lenders = layout.lenders
    headlines = Self.headlines(scope: scope, layout)
  }

  /// What the answer tells of the lending units; the choice among equals goes by their work pressure too.
  public static let ofLenders: [Measure] = [.turnaroundP90, .workPressure, .load]

  private static func window(of scenario: Scenario) -> Int {
    if let window = scenario.comparison.window, scenario.windows.indices.contains(window) { return window }
    let named = scenario.targets.flatMap(\.windows).first { $0 > 0 && scenario.windows.indices.contains($0) }
    if let named { return named }
    let surge = scenario.surges.first.flatMap { surge in scenario.windows.firstIndex { $0.name == surge.name } }
    return surge ?? 0
  }

  private static func unit(of scenario: Scenario) -> Int? {
    let helped = scenario.policies.flatMap(\.actions).flatMap(\.to)
    let targeted = scenario.targets.compactMap { target -> Int? in
      if case .unit(let unit) = target.subject { unit } else { nil }
    }
    return targeted.first(where: helped.contains) ?? helped.first ?? targeted.first
      ?? scenario.surges.first?.places.first?.unit
  }

  private static func headlines(scope: Int, _ layout: Layout) -> [Headline] {
    let atUnit: [Measure] = [.turnaroundP90, .onTime, .workPressure, .daysAbove50]
    var cells = atUnit.map { Headline(scope: scope, measure: $0) }
    if let lenders = layout.lenders {
      cells += [.turnaroundP90, .load].map { Headline(scope: lenders, measure: $0) }
    }
    if layout.scopes[layout.system].units.count > 1 {
      cells.append(Headline(scope: layout.system, measure: .loadSpread))
    }
    return cells
  }
}
