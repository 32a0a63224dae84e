internal import Government

extension Warnings {
  /// Officers who alone may go and are where nobody is taken from.
  func warnOfGroups(_ action: Action, _ policy: Policy) {
    guard action.instrument.movesPeople else { return }
    let there = Set(sources(of: action).flatMap { scenario.units[$0].officers.map(\.name) })
    let missing = action.limits.groups.filter { !there.contains($0) }
    guard !missing.isEmpty else { return }
    let names = missing.map { "\"\($0)\"" }.joined(separator: ", ")
    warn(
      [.policies], [policy.name],
      "limits.officers names \(names), of whom there is nobody in the units that it takes from: none of them can go",
      "limits.officers menyebut \(names), yang tidak ada di OPD asalnya: tidak seorang pun darinya dapat pergi")
  }

  /// Units from which an action takes.
  func sources(of action: Action) -> [Int] {
    guard action.instrument != .redeployment, action.instrument != .rotation else { return action.to }
    switch action.from {
    case .units(let units): return units.filter(scenario.units.indices.contains)
    case .loadBelow:
      let helpsOne = action.to.count == 1 && action.receiverLoadAbove == nil
      return scenario.units.indices.filter { !helpsOne || $0 != action.to[0] }
    }
  }
}
