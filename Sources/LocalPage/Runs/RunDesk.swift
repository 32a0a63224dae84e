internal import Dispatch
internal import Experiments
internal import Government
internal import Synchronization

/// The one run that goes on at a time, or the last one; papers are written while none does.
public final class RunDesk: Sendable {
  /// How far it is.
  struct Status: Sendable {
    enum Phase: Sendable {
      case playing
      case done(folder: String)
      case unfinished(message: String, isStopped: Bool)
    }

    let run: AskedRun
    let policies: [Policy]
    let start = ContinuousClock.now
    var phase = Phase.playing
    var progress: Experiment.Progress?

    var isPlaying: Bool { if case .playing = phase { true } else { false } }
  }

  private struct State {
    var status: Status?
    /// Grows with all that is new.
    var version = 0
    var isStopAsked = false
    /// The study whose papers are being written.
    var papersOf: String?

    /// Why nothing else may begin.
    var hindrance: PageError? {
      if let status, status.isPlaying { return .isRunning(status.run.name) }
      return papersOf.map(PageError.isWriting)
    }
  }

  private let player: any StudyPlayer
  private let state = Mutex(State())

  public init(player: any StudyPlayer) { self.player = player }

  var now: (version: Int, status: Status?) { state.withLock { ($0.version, $0.status) } }

  /// Begins to play.
  ///
  /// - Throws: `PageError.isRunning` or `.isWriting` while something else goes on.
  func start(_ run: AskedRun, _ policies: [Policy]) throws(PageError) {
    try begin { state in
      state.status = Status(run: run, policies: policies)
      state.version += 1
      state.isStopAsked = false
    }
    DispatchQueue.global().async { self.play(run) }
  }

  /// Writes the papers of a run, and says what the reader should know of them.
  ///
  /// - Throws: `PageError.isRunning` or `.isWriting` while something else goes on.
  func write(_ papers: AskedPapers) throws(PageError) -> [String] {
    try begin { $0.papersOf = papers.name }
    defer { state.withLock { $0.papersOf = nil } }
    do throws(UnwrittenPapers) {
      return try player.write(papers)
    } catch {
      throw .noPapers(error.message)
    }
  }

  /// Asks the run to stop; what it has played is kept.
  public func stop() { state.withLock { $0.isStopAsked = true } }

  /// Whether a run goes on, or papers are written.
  public var isBusy: Bool { state.withLock { $0.hindrance != nil } }

  private func begin(_ change: (inout State) -> Void) throws(PageError) {
    let hindrance = state.withLock { state -> PageError? in
      if let hindrance = state.hindrance { return hindrance }
      change(&state)
      return nil
    }
    if let hindrance { throw hindrance }
  }

  private func play(_ run: AskedRun) {
    let phase: Status.Phase
    do throws(UnfinishedRun) {
      let folder = try player.play(run) { progress in
        self.state.withLock { state in
          // Trials end on several threads: the one that is told last need not be the last.
          guard (state.status?.progress?.done ?? 0) < progress.done else { return }
          state.status?.progress = progress
          state.version += 1
        }
      } isCancelled: {
        self.state.withLock(\.isStopAsked)
      }
      phase = .done(folder: folder)
    } catch {
      phase = .unfinished(message: error.message, isStopped: error.isStopped)
    }
    state.withLock { state in
      state.status?.phase = phase
      state.version += 1
    }
  }
}
