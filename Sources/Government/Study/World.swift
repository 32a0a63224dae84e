/// How things might be: a study with some of its values as they are then.
public struct World: Sendable {
  /// The study as it stands.
  public static let planned = "planned"

  public let name: String
  /// What it is called in reports; its name without another.
  public let title: Title
  public let scenario: Scenario

  public init(name: String, title: Title? = nil, scenario: Scenario) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.scenario = scenario
  }
}
