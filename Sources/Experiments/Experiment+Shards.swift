internal import Files
internal import Government
internal import Playing

extension Experiment {
  /// The first round of the study.
  public var firstRound: StudyPlan.Round {
    StudyPlan.Round(
      trials: 0..<scenario.comparison.trials.trials(after: 0), isPlayed: scenario.policies.map { _ in true })
  }

  /// Plays what a folder has not of a shard's part of a round.
  ///
  /// - Parameters:
  ///   - shard: which part.
  ///   - round: of which trials.
  ///   - folder: where others may be at work at the same time.
  ///   - progress: told how many trials are done now, from any thread.
  ///   - isCancelled: asked before each unit's day, from any thread.
  /// - Returns: trials that were played now.
  public func play(
    _ shard: Shard, of round: StudyPlan.Round, keeping folder: BlockFolder,
    progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> Int {
    let layout = Layout(scenario)
    let known: [Block]
    do throws(BlocksError) { known = try folder.blocks() } catch { throw .blocks(error) }
    let missing = Block.parts(of: round.trials, among: known, isPlayed: round.isPlayed).missing.filter(shard.has)
    let count = missing.reduce(0) { $0 + $1.count }
    guard count > 0 else { return 0 }
    let workers = Workers(min(threads, count)) { player(isEcho: false) }
    _ = try workers.play(missing, isPlayed: round.isPlayed) { done in
      progress(done, count)
    } isCancelled: {
      isCancelled()
    } finish: { (results) throws(ResultsError) in
      try folder.keep(
        results, Block.bytes(results, isPlayed: round.isPlayed, layout: layout, study: folder.id)
      ).trials.count
    }
    return count
  }

  /// What the blocks of a folder come to.
  public enum Gathered: Sendable {
    /// Nothing is missing.
    case whole(ExperimentResult)
    /// These trials are missing in a round.
    case missing(StudyPlan.Round, [Range<Int>])
  }

  /// Reads what shards have played; nothing is played.
  ///
  /// - Throws: where a block is torn or another study's.
  public func gather(_ folder: BlockFolder) throws(BlocksError) -> Gathered {
    let layout = Layout(scenario)
    var known = try folder.wholeBlocks()
    var kept: [Block] = []
    do throws(Gap) {
      return .whole(
        try Self.rounds(of: scenario) { trials, settling throws(Gap) in
          let (found, missing) = Block.parts(of: trials, among: known, isPlayed: settling.isInRace)
          guard missing.isEmpty else {
            throw Gap(round: StudyPlan.Round(trials: trials, isPlayed: settling.isInRace), trials: missing)
          }
          kept += found
          known.removeAll { $0.trials.lowerBound < trials.upperBound }
          let store = BlockStore(kept, layout: layout)
          return (store, store.turnaround)
        })
    } catch {
      return .missing(error.round, error.trials)
    }
  }

  private struct Gap: Error {
    let round: StudyPlan.Round
    let trials: [Range<Int>]
  }
}
