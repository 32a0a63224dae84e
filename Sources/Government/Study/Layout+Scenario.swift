extension Layout {
  /// Most single units that are measured one by one.
  static let unitLimit = 20

  public init(_ scenario: Scenario) {
    let named = Self.namedUnits(of: scenario)
    let single = scenario.units.count <= Self.unitLimit ? Array(scenario.units.indices) : named.sorted()
    var scopes = single.map {
      Scope(kind: .unit, name: scenario.units[$0].name, title: scenario.units[$0].title, units: [$0])
    }
    let lenders = scenario.lenders
    if !lenders.isEmpty { scopes.append(Scope(kind: .lenders, name: "lenders", title: "lenders", units: lenders)) }
    scopes.append(Scope(kind: .system, name: "system", title: "system", units: Array(scenario.units.indices)))

    let receivers = scenario.receivers
    self.policies = scenario.policies.map(\.name)
    self.windows = scenario.windows
    self.scopes = scopes
    self.days = scenario.lengthDays
    dailyPolicies = scenario.writtenPolicies.count
    let causes = scenario.units.enumerated().map { Self.causes(of: $1, $0) }
    self.causes = single.flatMap { causes[$0] }
    causeKinds = causes.joined().map(\.kind)
    causeStarts = causes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let dailyScopes = scopes.indices.filter {
      switch scopes[$0].kind {
      case .unit: receivers.contains(scopes[$0].units[0])
      case .lenders: true
      case .system: lenders.isEmpty && receivers.isEmpty
      }
    }
    self.dailyScopes = dailyScopes
    services = Self.services(of: scenario, scopes, daily: dailyScopes)
    keep(isKept(scenario))
  }

  private static func namedUnits(of scenario: Scenario) -> Set<Int> {
    var named = Set(scenario.receivers)
    for policy in scenario.policies {
      for action in policy.actions {
        if case .units(let units) = action.from { named.formUnion(units) }
      }
    }
    for target in scenario.targets {
      if case .unit(let unit) = target.subject { named.insert(unit) }
    }
    return named
  }
}

extension Scenario {
  /// Units that a policy helps or a surge floods, ascending.
  public var receivers: [Int] {
    let helped = Set(policies.flatMap(\.receivers))
    let flooded = Set(surges.flatMap { $0.places.map(\.unit) })
    return helped.union(flooded).sorted()
  }

  /// Units from which any policy of the study may take officers, ascending: one fixed set, the baseline included.
  public var lenders: [Int] {
    if let lendingUnits { return lendingUnits }
    var lenders: Set<Int> = []
    for action in policies.flatMap(\.actions) where action.instrument.takesFromOthers {
      switch action.from {
      case .units(let units): lenders.formUnion(units)
      case .loadBelow:
        lenders.formUnion(units.indices.filter { action.to != [$0] && units[$0].officerCount > 0 })
      }
    }
    return lenders.sorted()
  }

  /// Units whose officers a policy may move, ascending: the lenders, and those that exchange or redeploy their own.
  package var movableHomes: [Int] {
    let own = policies.flatMap(\.actions).filter { $0.instrument.movesPeople && !$0.instrument.takesFromOthers }
    return Set(lenders).union(own.flatMap(\.to)).sorted()
  }
}
