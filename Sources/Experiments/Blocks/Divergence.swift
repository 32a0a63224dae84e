internal import Government
internal import Playing

/// How a trial that is played again differs from the one that was kept.
public struct Divergence: Sendable, Hashable {
  public let trial: Int
  /// Policies of which anything differs, by name.
  public let policies: [String]
  /// First day of the study on which events differ; nil where figures alone do.
  public let day: Int?
  /// Units at which events differ, by name; of more than `Fingerprints.mostUnits` those that may be meant.
  public let units: [String]

  /// nil where nothing differs.
  init?(_ kept: Kept, _ again: TrialResult, _ scenario: Scenario) {
    let (one, other) = (kept.fingerprints, again.fingerprints)
    let differing = scenario.policies.indices.filter { policy in
      one.policies[policy] != other.policies[policy] || !Self.isSame(kept.values[policy], again.values[policy])
    }
    guard !differing.isEmpty || one != other else { return nil }
    trial = again.trial
    policies = differing.map { scenario.policies[$0].name }
    day = zip(one.days, other.days).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    units = scenario.units.indices.filter { unit in
      let place = unit % Fingerprints.mostUnits
      return one.units[place] != other.units[place]
    }.map { scenario.units[$0].name }
  }

  /// What a block keeps of a trial.
  struct Kept {
    let fingerprints: Fingerprints
    /// By policy, as in `TrialResult`.
    let values: [[Double]]
  }

  private static func isSame(_ values: [Double], _ others: [Double]) -> Bool {
    values.count == others.count && zip(values, others).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }
}

extension Experiment {
  /// Plays trials again that a folder keeps, and compares the fingerprints of their events, and their figures by window and unit.
  ///
  /// - Parameters:
  ///   - folder: blocks of this study.
  ///   - count: how many trials, spread evenly over all; nil = all.
  ///   - progress: told how many trials are done, from any thread.
  ///   - isCancelled: asked before each unit's day, from any thread.
  /// - Returns: the trials that were played again, and those that differ, in order.
  /// - Throws: where blocks are torn, or it is cancelled.
  public func verify(
    _ folder: BlockFolder, trials count: Int?, progress: @Sendable (_ done: Int) -> Void = { _ in },
    isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> (played: [Int], differing: [Divergence]) {
    let blocks: [Block]
    do throws(BlocksError) { blocks = try folder.wholeBlocks() } catch { throw .blocks(error) }
    let all = blocks.flatMap { block in block.trials.map { (trial: $0, block: block) } }
    let wanted = min(count ?? all.count, all.count)
    let chosen = (0..<wanted).map { all[wanted == 1 ? 0 : $0 * (all.count - 1) / (wanted - 1)] }
    guard !chosen.isEmpty else { throw .nothingToDo(trials: 0) }
    let (layout, scenario) = (Layout(scenario), scenario)
    let units = min(scenario.units.count, Fingerprints.mostUnits)
    let workers = Workers(min(threads, chosen.count)) { player(isEcho: false) }
    var differing: [Divergence] = []
    var done = 0
    var start = chosen.startIndex
    // Trials of one block have the same policies.
    while start < chosen.endIndex {
      let block = chosen[start].block
      let trials = chosen[start...].prefix { $0.trial < block.trials.upperBound }.map(\.trial)
      let before = done
      let store = BlockStore([block], layout: layout)
      let values = layout.policies.indices.map { store.values(of: $0, in: 0) }
      let prints = block.fingerprints(days: layout.days, units: units)
      differing += try workers.play(
        trials.map { $0..<$0 + 1 }, isPlayed: block.heading.played, progress: { progress(before + $0) },
        isCancelled: isCancelled
      ) { results -> Divergence? in
        let row = results[0].trial - block.trials.lowerBound
        let kept = Divergence.Kept(
          fingerprints: prints[row], values: values.map { row < $0.count ? $0[row] : [] })
        return Divergence(kept, results[0], scenario)
      }.compactMap { $0 }
      done += trials.count
      start += trials.count
    }
    return (chosen.map(\.trial), differing)
  }
}
