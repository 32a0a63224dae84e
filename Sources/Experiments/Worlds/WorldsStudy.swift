public import Government
internal import Playing

/// The policies of a study in each of several worlds, the first of which is the study as planned.
///
/// Every policy is played in every world, always in the same trials: rounds of them until it is settled which policy lies least far
/// behind the best in its worst world and which keeps most in its worst world, or all are played.
public struct WorldsStudy: Sendable {
  let worlds: [World]
  let threads: Int

  /// - Parameters:
  ///   - worlds: the study as planned, then the others; policies of grids are left out.
  ///   - threads: workers, at least 1; they change no number.
  /// - Throws: what makes the worlds no worlds of one study.
  public init(_ worlds: [World], threads: Int = 1) throws(WorldsError) {
    self.worlds = worlds.map { World(name: $0.name, title: $0.title, scenario: $0.scenario.withoutGrids) }
    self.threads = max(1, threads)
    try check()
  }

  private func check() throws(WorldsError) {
    guard let planned = worlds.first, worlds.count > 1 else { throw .oneWorld }
    if planned.scenario.policies.count < 2 { throw .onePolicy }
    let place = WorldTrials(planned).place
    for (index, world) in worlds.enumerated().dropFirst() {
      if worlds[..<index].contains(where: { $0.name == world.name }) { throw .sameName(world.name) }
      if world.scenario.policies.map(\.name) != planned.scenario.policies.map(\.name) {
        throw .otherPolicies(world: world.name)
      }
      if world.scenario.comparison.rules != planned.scenario.comparison.rules { throw .otherRules(world: world.name) }
      if world.scenario.namedTargets != planned.scenario.namedTargets { throw .otherTargets(world: world.name) }
      let found = WorldTrials(world).place
      if found != place { throw .otherFocus(world: world.name, found: found, planned: place) }
    }
  }

  /// Plays all worlds.
  ///
  /// - Parameters:
  ///   - progress: told after each trial, from any thread; must return at once.
  ///   - isCancelled: asked before each unit's day, from any thread.
  public func run(
    progress: @escaping @Sendable (Progress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(WorldsError) -> WorldsResult {
    try run(progress: progress, isCancelled: isCancelled) { TrialRunner($0) }
  }

  func run(
    progress: @escaping @Sendable (Progress) -> Void, isCancelled: @escaping @Sendable () -> Bool,
    player: (Scenario) -> any TrialPlayer
  ) throws(WorldsError) -> WorldsResult {
    let range = worlds[0].scenario.comparison.trials
    var observed = worlds.map { WorldTrials($0) }
    var (round, done) = (0, 0)
    while true {
      let until = range.trials(after: round)
      for index in worlds.indices {
        // One world at a time holds its workspaces; what is told of a trial is all that is kept of it.
        let workers = Workers(threads) { player(worlds[index].scenario) }
        do throws(ExperimentError) {
          let before = done
          let trials = try workers.play(done..<until) { trial in
            progress(
              Progress(world: index, of: worlds.count, title: worlds[index].title, done: before + trial, until: until))
          } isCancelled: {
            isCancelled()
          }
          observed[index].add(trials)
        } catch {
          throw .cancelled
        }
      }
      (round, done) = (round + 1, until)
      let result = WorldsResult(observed, trials: done)
      if let silent = observed.first(where: { !$0.hasDemand }) { throw .noDemand(world: silent.world.name) }
      if until >= range.most || result.isSettled { return result }
    }
  }

  /// How far a run is.
  public struct Progress: Sendable {
    public let world: Int
    public let of: Int
    public let title: Title
    /// Trials of this world done, and those in all at the end of this round.
    public let done: Int
    public let until: Int
  }
}

extension ComparisonSettings {
  /// All but the window, an index that may stand for the same elsewhere.
  fileprivate var rules: ComparisonSettings {
    var rules = self
    rules.window = nil
    return rules
  }
}

extension Scenario {
  /// Targets by the names of their units and windows, whatever the order of these.
  fileprivate var namedTargets: [String] {
    targets.map { target in
      let subject = if case .unit(let unit) = target.subject { units[unit].name } else { "lenders" }
      let names = target.windows.map { windows[$0].name }.joined(separator: ", ")
      return "\(subject) \(target.measure.rawValue) \(target.bound.rawValue) \(target.value) \(names)"
    }
  }
}
