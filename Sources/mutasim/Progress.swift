internal import Experiments

/// The line that says how far a run is.
final class Progress: Sendable {
  private let line: ProgressLine

  init(isShown: Bool) { line = ProgressLine(isShown: isShown) }

  /// Takes how far the run is, from any thread.
  func update(_ progress: Experiment.Progress) {
    line.update(words(progress))
  }

  /// Clears the line.
  func end() { line.end() }

  private func words(_ progress: Experiment.Progress) -> String {
    let left = Int((line.seconds / Double(progress.done) * Double(progress.until - progress.done)).rounded(.up))
    let settling = progress.settling
    let settled = progress.isFirstRound ? "" : ", \(settling.all - settling.open) of \(settling.all) policies settled"
    let round = progress.isLastRound ? "\(left) s left" : "\(left) s to the next look"
    return "\(progress.done) of \(progress.until) trials\(settled), \(round)"
  }
}
