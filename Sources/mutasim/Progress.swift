internal import Experiments
internal import Reports

/// The line that says how far a run is.
final class Progress: Sendable {
  private let line: ProgressLine
  private let language: Language

  init(isShown: Bool, _ language: Language) {
    line = ProgressLine(isShown: isShown)
    self.language = language
  }

  /// Takes how far the run is, from any thread.
  func update(_ progress: Experiment.Progress) {
    line.update(ProgressText.line(progress, seconds: line.seconds, language))
  }

  /// Clears the line.
  func end() { line.end() }
}
