internal import Government
internal import Playing

extension Experiment {
  /// Plays trials again that a folder keeps, and compares all that it keeps of them: events by their fingerprints, figures, days,
  /// moves, controls, and the turnaround where all trials of a block are played again.
  ///
  /// - Parameters:
  ///   - folder: blocks of this study.
  ///   - count: how many trials, spread evenly over all; nil = all.
  ///   - progress: told how many trials are done, from any thread.
  ///   - isCancelled: asked before each unit's day, from any thread.
  /// - Returns: the trials that were played again, and those that differ, in order.
  /// - Throws: where blocks are torn or contradict each other, or it is cancelled.
  public func verify(
    _ folder: BlockFolder, trials count: Int?, progress: @Sendable (_ done: Int) -> Void = { _ in },
    isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> (played: [Int], differing: [Divergence]) {
    let blocks: [Block]
    do throws(BlocksError) { blocks = try folder.wholeBlocks() } catch { throw .blocks(error) }
    let all = Self.distinct(blocks)
    let wanted = min(count ?? all.count, all.count)
    let chosen = (0..<wanted).map { all[wanted == 1 ? 0 : $0 * (all.count - 1) / (wanted - 1)] }
    guard !chosen.isEmpty else { throw .nothingToDo(trials: 0) }
    var differing: [Divergence] = []
    var done = 0
    // Trials of one block have the same policies.
    while done < chosen.count {
      let block = chosen[done].block
      let trials = chosen[done...].prefix { block.trials.contains($0.trial) }.map(\.trial)
      let before = done
      differing += try verify(trials, of: block, progress: { progress(before + $0) }, isCancelled: isCancelled)
      done += trials.count
    }
    return (chosen.map(\.trial), differing)
  }

  /// Trials of blocks in order, each once, though there may be several cuts of it.
  private static func distinct(_ blocks: [Block]) -> [(trial: Int, block: Block)] {
    blocks.reduce(into: []) { all, block in
      let next = all.last.map { $0.trial + 1 } ?? 0
      all += block.trials.filter { $0 >= next }.map { ($0, block) }
    }
  }

  private func verify(
    _ trials: [Int], of block: Block, progress: @Sendable (_ done: Int) -> Void, isCancelled: @Sendable () -> Bool
  ) throws(ExperimentError) -> [Divergence] {
    let (layout, scenario) = (Layout(scenario), scenario)
    let kept = KeptTrial.all(of: block, layout, units: min(scenario.units.count, Fingerprints.mostUnits))
    let workers = Workers(min(threads, trials.count)) { player(isEcho: false) }
    let again = try workers.play(
      trials.map { $0..<$0 + 1 }, isPlayed: block.heading.played, progress: progress, isCancelled: isCancelled
    ) { results -> (found: Divergence?, turnaround: [TurnaroundHistogram]) in
      let trial = results[0].trial
      let found = Divergence(
        of: trial, kept[trial - block.trials.lowerBound], KeptTrial(results[0], layout), scenario)
      return (found, results[0].turnaround)
    }
    let differing = again.compactMap(\.found)
    guard differing.isEmpty, trials.count == block.trials.count else { return differing }
    let policies = scenario.policies.indices.filter { policy in
      block.heading.played[policy]
        && block.plain(.turnaround, of: policy)
          != Numbers.bytes(TurnaroundHistogram.sum(of: again.lazy.map { $0.turnaround[policy] }).counts)
    }
    return policies.isEmpty
      ? [] : [Divergence(turnaroundOf: policies.map { scenario.policies[$0].name }, from: block.trials.lowerBound)]
  }
}
