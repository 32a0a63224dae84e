internal import Experiments
internal import Synchronization

/// One line on standard error, rewritten at most ten times a second, only where somebody watches.
final class Progress: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastTenth = Atomic<Int>(0)

  init(isShown: Bool) { self.isShown = isShown }

  /// Takes how far the run is, from any thread.
  func update(_ progress: Experiment.Progress) {
    guard isShown else { return }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let tenth = Int(seconds * 10)
    let last = lastTenth.load(ordering: .relaxed)
    guard tenth > last,
      lastTenth.compareExchange(expected: last, desired: tenth, ordering: .relaxed).exchanged
    else { return }
    let left = Int((seconds / Double(progress.done) * Double(progress.until - progress.done)).rounded(.up))
    let settling = progress.settling
    let settled = progress.isFirstRound ? "" : ", \(settling.all - settling.open) of \(settling.all) policies settled"
    let round = progress.isLastRound ? "\(left) s left" : "\(left) s to the next look"
    Standard.error("\r\(progress.done) of \(progress.until) trials\(settled), \(round)\u{1B}[K", terminator: "")
  }

  /// Clears the line.
  func end() {
    if isShown { Standard.error("\r\u{1B}[K", terminator: "") }
  }
}
