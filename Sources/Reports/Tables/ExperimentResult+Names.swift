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

  /// A policy as people call it: its title, or its name in words.
  func name(ofPolicy index: Int) -> Phrase {
    let policy = scenario.policies[index]
    if let (variation, place) = scenario.variation(of: index) {
      return name(ofPolicy: variation.base) + Phrase(" (") + variation.title(of: variation.values(of: place))
        + Phrase(")")
    }
    if policy.title != policy.name { return Phrase(policy.title) }
    if policy.name == Policy.nothing.name { return Phrases.nothing }
    return Phrase(String(policy.name.map { $0 == "_" ? " " : $0 }))
  }
}
