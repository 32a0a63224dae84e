internal import Foundation
internal import Government

/// What a shard asks of the machine that plays it, as a few trials show.
public struct ShardNeeds: Sendable, Hashable {
  public let threads: Int
  /// MB.
  public let memory: Int
  /// For the longest round.
  public let minutes: Int

  /// Room for what trials differ in, and machines.
  private static let (memoryMargin, timeMargin) = (1.5, 3.0)
  private static let trialsOfThread = 2

  /// Plays a few trials of a study on as many threads as a shard is to have.
  ///
  /// - Parameters:
  ///   - experiment: what is to be played.
  ///   - shards: that each round is dealt to.
  ///   - threads: of each shard.
  ///   - isCancelled: asked before each unit's day.
  public init(
    _ experiment: Experiment, shards: Int, threads: Int, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) {
    let start = ContinuousClock.now
    let tried = Self.trialsOfThread * threads
    _ = try Experiment(experiment.scenario, trials: tried, threads: threads).run(isCancelled: isCancelled)
    let seconds = (ContinuousClock.now - start) / .seconds(tried)
    let range = experiment.scenario.comparison.trials
    // Between its bounds a round is at most as long as all before it, or the first.
    let longest = range.isFixed ? range.most : max(range.fewest, range.most - range.most / 2)
    // Shards are dealt whole blocks.
    let blocks = (longest + Block.mostTrials - 1) / Block.mostTrials
    let trials = (blocks + shards - 1) / shards * Block.mostTrials
    self.threads = threads
    minutes = 1 + Int((Self.timeMargin * seconds * Double(trials) / 60).rounded(.up))
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    memory = 100 * max(2, Int((Self.memoryMargin * Double(usage.ru_maxrss) / 102_400).rounded(.up)))
  }

  init(threads: Int, memory: Int, minutes: Int) {
    (self.threads, self.memory, self.minutes) = (threads, memory, minutes)
  }
}
