public import Government

/// What the policies and units of a study are called in a language, by the names that they have in files.
public struct StudyNames: Sendable {
  private var policies: [String: String] = [:]
  private var scopes: [String: String] = [:]

  /// - Parameters:
  ///   - scenario: that names them; nil = by their names in files.
  ///   - language: of what they are called.
  public init(_ scenario: Scenario?, _ language: Language) {
    for policy in scenario?.policies ?? [] { policies[policy.name] = Phrases.name(policy)[language] }
    for unit in scenario?.units ?? [] { scopes[unit.name] = unit.title[language] }
    policies[Policy.nothing.name] = Phrases.nothing[language]
    (scopes["lenders"], scopes["system"]) = (Phrases.lendingUnits[language], Phrases.wholeSystem[language])
  }

  func policy(_ name: String) -> String { policies[name] ?? name.inWords }

  /// A unit, those that lend, or all of them.
  func scope(_ name: String) -> String { scopes[name] ?? name.inWords }
}
