/// Why policies cannot be compared over worlds.
public enum WorldsError: Error, Equatable, CustomStringConvertible {
  /// Stopped on request; nothing is kept.
  case cancelled
  case oneWorld
  case onePolicy
  case sameName(String)
  /// A world has other policies than the study as planned.
  case otherPolicies(world: String)
  /// A world is compared by other rules: trials, seed, confidence, tolerances, weights.
  case otherRules(world: String)
  /// What counts as met is not what it is in the study as planned.
  case otherTargets(world: String)
  /// The answer is about another unit or window than in the study as planned.
  case otherFocus(world: String, found: String, planned: String)
  /// No request comes in the window that the answer is about.
  case noDemand(world: String)

  /// The world in which the scenario is to be mended; nil where something else was asked for wrongly.
  public var wrongWorld: String? {
    switch self {
    case .otherPolicies(let world), .otherRules(let world), .otherTargets(let world), .noDemand(let world): world
    case .otherFocus(let world, _, _): world
    case .cancelled, .oneWorld, .onePolicy, .sameName: nil
    }
  }

  public var description: String { text(inIndonesian: false) }

  /// What is wrong and what to do, in one of the two languages.
  public func text(inIndonesian: Bool) -> String { inIndonesian ? saidInIndonesian : said }

  private var said: String {
    switch self {
    case .cancelled: "stopped before all worlds were played; nothing was written"
    case .oneWorld:
      "there is no world beside the study as planned; write worlds: { doubled: { path: value } } into the scenario, or give a "
        + "file for each world"
    case .onePolicy:
      "the study has no policy beside doing nothing, so there is nothing to choose; write one under policies: or name more of "
        + "them with --policies"
    case .sameName(let name): "two worlds are called \"\(name)\"; give each a name of its own"
    case .otherPolicies(let world):
      "the world \"\(world)\" has other policies than the study as planned; give all worlds the same policies by name"
    case .otherRules(let world):
      "the world \"\(world)\" has another compare: section than the study as planned; give all worlds the same trials, seed, "
        + "confidence, tolerance and weights"
    case .otherTargets(let world):
      "the world \"\(world)\" has other targets than the study as planned, so that worlds in which they are met cannot be "
        + "counted; "
        + "give all worlds the same targets"
    case .otherFocus(let world, let found, let planned):
      "in the world \"\(world)\" the answer is about \(found), as planned about \(planned); set compare: { window } and "
        + "targets so that it is the same"
    case .noDemand(let world):
      "in the world \"\(world)\" no request comes in the window that the answer is about; set compare: { window } to one with "
        + "requests"
    }
  }
}
