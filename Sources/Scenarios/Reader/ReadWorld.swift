public import Government

/// The study as it stands in one of the worlds that it names.
public struct ReadWorld: Sendable {
  public let world: World
  /// What to look at again beside what the study as planned warns of.
  public let warnings: [Problem]
  /// YAML of every value as run in this world.
  public let resolved: String
  /// Where the file names it, for what is found wrong when it is played.
  public let place: Problem
}
