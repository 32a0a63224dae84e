internal import Experiments
internal import Government

extension ExperimentResult {
  /// A scope as people call it.
  func title(of scope: Int) -> Phrase {
    switch layout.scopes[scope].kind {
    case .unit: Phrase(layout.scopes[scope].title)
    case .lenders: Phrases.lendingUnits
    case .system: Phrases.wholeSystem
    }
  }

  /// A policy as people call it; a combination by its policy and the values put into it.
  func name(ofPolicy index: Int) -> Phrase {
    if let (variation, place) = scenario.variation(of: index) {
      return name(ofPolicy: variation.base) + Phrase(" (") + variation.title(of: variation.values(of: place))
        + Phrase(")")
    }
    return Phrases.name(scenario.policies[index])
  }
}

extension ExperimentResult {
  /// The name of a policy, and with how many trials it stands where it was not played to the end.
  func nameAndTrials(ofPolicy policy: Int) -> Phrase {
    let name = name(ofPolicy: policy)
    return played[policy] < count ? Phrases.played(name, trials: played[policy]) : name
  }
}
