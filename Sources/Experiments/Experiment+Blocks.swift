internal import Files
internal import Government
internal import Playing

extension Experiment {
  /// The same, with each block of trials kept in a folder as soon as it is played, and those that the folder has not played again.
  ///
  /// - Throws: besides, `notKept` where the folder cannot be written.
  public func run(
    keeping folder: BlockFolder, progress: @Sendable (Progress) -> Void = { _ in },
    isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> ExperimentResult {
    let layout = Layout(scenario)
    let workers = Workers(threads) { player(isEcho: false) }
    var known: [Block]
    do throws(BlocksError) { known = try folder.blocks() } catch { throw .blocks(error) }
    var kept: [Block] = []
    let most = scenario.comparison.trials.most
    return try Self.rounds(of: scenario) { trials, settling throws(ExperimentError) in
      let isPlayed = settling.isInRace
      let (found, missing) = Block.parts(of: trials, among: known, isPlayed: isPlayed)
      let before = kept.reduce(0) { $0 + $1.trials.count } + found.reduce(0) { $0 + $1.trials.count }
      let new = try workers.play(missing, isPlayed: isPlayed) { done in
        progress(
          Progress(
            done: before + done, until: trials.upperBound, isFirstRound: trials.lowerBound == 0,
            isLastRound: trials.upperBound == most, settling: settling))
      } isCancelled: {
        isCancelled()
      } finish: { (results) throws(ResultsError) in
        let bytes = Block.bytes(results, isPlayed: isPlayed, layout: layout, study: folder.id)
        return try folder.keep(results, bytes)
      }
      kept += (found + new).sorted { $0.trials.lowerBound < $1.trials.lowerBound }
      known.removeAll { $0.trials.lowerBound < trials.upperBound }
      let store = BlockStore(kept, layout: layout)
      return (store, store.turnaround)
    }
  }
}
