internal import Government

extension Warnings {
  /// Officers who alone may go and are where nobody is taken from.
  func warnOfGroups(_ action: Action, _ policy: Policy) {
    guard action.instrument.movesPeople else { return }
    let there = Set(sources(of: action).flatMap { scenario.units[$0].officers.map(\.name) })
    let missing = action.limits.groups.filter { !there.contains($0) }
    guard !missing.isEmpty else { return }
    let names = listed(missing)
    warn(
      [.policies], [policy.name],
      "\(spelt(.limits, .officers)) names \(names), of whom there is nobody in the units that it takes from: none of them can go",
      "\(spelt(.limits, .officers)) menyebut \(names), yang tidak ada di OPD asalnya: tidak seorang pun darinya dapat pergi"
    )
  }

  /// Officers of whom one at most may be away at a time, of whom no two can be sent anyway.
  func warnOfApart(_ action: Action, _ policy: Policy) {
    guard action.instrument.movesPeople, !isVaried(.limits, policy) else { return }
    for names in action.limits.apart {
      let heads = names.map { people(named: $0, sentBy: policy) }
      let all = heads.reduce(0, +)
      let missing = zip(names, heads).filter { $0.1 == 0 }.map(\.0)
      if all < 2 {
        let who = Sentence(
          all == 0 ? "can send nobody" : "can send one officer at most",
          all == 0 ? "tidak dapat mengirim siapa pun" : "dapat mengirim paling banyak seorang")
        warn(
          [.policies], [policy.name],
          "\(spelt(.limits, .neverBoth)) has no effect: of \(listed(names)) this policy \(who.en)",
          "\(spelt(.limits, .neverBoth)) tidak berpengaruh: dari \(listed(names)) kebijakan ini \(who.id)")
      } else if !missing.isEmpty {
        warn(
          [.policies], [policy.name],
          "\(spelt(.limits, .neverBoth)) names \(listed(missing)), of whom this policy can send nobody",
          "\(spelt(.limits, .neverBoth)) menyebut \(listed(missing)), yang tidak seorang pun dapat dikirim kebijakan ini"
        )
      }
    }
  }

  /// How many officers of a group some action of a policy can send, those included who join later.
  private func people(named name: String, sentBy policy: Policy) -> Int {
    let actions = policy.actions.filter {
      $0.instrument.movesPeople && ($0.limits.groups.isEmpty || $0.limits.groups.contains(name))
    }
    return Set(actions.flatMap(sources)).sorted().map { scenario.units[$0] }.reduce(0) { sum, unit in
      guard let place = unit.officers.firstIndex(where: { $0.name == name }) else { return sum }
      let joining = unit.staffing.filter { if case .join(place) = $0.kind { true } else { false } }
      return joining.reduce(sum + unit.officers[place].count) { $0 + $1.count }
    }
  }

  private func listed(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }

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
