internal import Experiments

/// The line that says what a sensitivity study is doing.
final class SensitivityProgress: Sendable {
  private let line: ProgressLine

  init(isShown: Bool) { line = ProgressLine(isShown: isShown) }

  /// Takes how far the run is, from any thread.
  func update(_ progress: SensitivityStudy.Progress) {
    line.update("\(Self.words(progress.stage)): \(progress.done) of \(progress.of) values")
  }

  /// Clears the line.
  func end() { line.end() }

  private static func words(_ stage: SensitivityStudy.Progress.Stage) -> String {
    switch stage {
    case .base: "1 of 5, the study as it stands"
    case .ends: "2 of 5, each input at the ends of its range"
    case .screening: "3 of 5, all inputs together"
    case .variance: "4 of 5, the inputs that matter most"
    case .switching: "5 of 5, where the answer changes"
    }
  }
}
