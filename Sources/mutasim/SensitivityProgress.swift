internal import Experiments
internal import Synchronization

/// One line on standard error that says what a sensitivity study is doing, rewritten at most ten times a second.
final class SensitivityProgress: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastTenth = Atomic<Int>(-1)

  init(isShown: Bool) { self.isShown = isShown }

  /// Takes how far the run is, from any thread.
  func update(_ progress: SensitivityStudy.Progress) {
    guard isShown else { return }
    let tenth = Int((ContinuousClock.now - start) / .seconds(1) * 10)
    let last = lastTenth.load(ordering: .relaxed)
    guard tenth > last, lastTenth.compareExchange(expected: last, desired: tenth, ordering: .relaxed).exchanged
    else { return }
    Standard.error(
      "\r\(Self.words(progress.stage)): \(progress.done) of \(progress.of) values\u{1B}[K", terminator: "")
  }

  /// Clears the line.
  func end() {
    if isShown { Standard.error("\r\u{1B}[K", terminator: "") }
  }

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
