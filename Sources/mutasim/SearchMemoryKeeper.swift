internal import Experiments
internal import Files
internal import Government
internal import Reports

/// Keeps what a search has played, now and then, so that one that is killed loses little.
final class SearchMemoryKeeper {
  let folder: SearchFolder
  let known: [Candidate: CandidateTrials]
  private let record: RunRecord
  private let seed: UInt64
  private let clock: RunClock
  private var lastSaved: Double

  /// Seconds between two savings.
  private static let interval = 10.0

  init(_ asked: SearchAsked, _ options: StudyOptions, _ clock: RunClock) {
    record = asked.record(options, clock)
    self.clock = clock
    seed = asked.study.scenario.comparison.seed
    folder = SearchFolder(
      record, seed: seed, worlds: asked.player.worlds.map(\.name), parent: options.output.out)
    known = folder.known(asked.player, in: SearchSpace(asked.settings))
    lastSaved = clock.seconds
  }

  /// What cannot be written now is written, or told of, at the end.
  func keep(_ kept: [Candidate: CandidateTrials]) {
    guard clock.seconds - lastSaved > Self.interval else { return }
    lastSaved = clock.seconds
    try? folder.keep(kept, record, seed: seed)
  }

  /// Keeps all now.
  func save(_ kept: [Candidate: CandidateTrials]) throws(Failure) {
    do throws(ResultsError) { try folder.keep(kept, record, seed: seed) } catch { throw Failure(error) }
  }
}
