internal import Dispatch
internal import Experiments
internal import Government
internal import Synchronization

/// The one run that goes on at a time, or the last one.
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
  }

  private let player: any StudyPlayer
  private let state = Mutex(State())

  public init(player: any StudyPlayer) { self.player = player }

  var now: (version: Int, status: Status?) { state.withLock { ($0.version, $0.status) } }

  /// Begins to play.
  ///
  /// - Throws: `PageError.isRunning` while another goes on.
  func start(_ run: AskedRun, _ policies: [Policy]) throws(PageError) {
    let other = state.withLock { state -> String? in
      if let status = state.status, status.isPlaying { return status.run.name }
      state.status = Status(run: run, policies: policies)
      state.version += 1
      state.isStopAsked = false
      return nil
    }
    if let other { throw .isRunning(other) }
    DispatchQueue.global().async { self.play(run) }
  }

  /// Asks the run to stop; what it has played is kept.
  public func stop() { state.withLock { $0.isStopAsked = true } }

  /// Whether a run goes on.
  public var isPlaying: Bool { state.withLock { $0.status?.isPlaying ?? false } }

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
