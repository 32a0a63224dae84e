internal import Synchronization

/// One line on standard error, rewritten at most ten times a second, only where somebody watches.
final class Progress: Sendable {
  private let trials: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastTenth = Atomic<Int>(0)

  init(trials: Int, isShown: Bool) {
    self.trials = trials
    self.isShown = isShown
  }

  /// Takes the number of trials done, from any thread.
  func update(_ done: Int) {
    guard isShown else { return }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let tenth = Int(seconds * 10)
    let last = lastTenth.load(ordering: .relaxed)
    guard tenth > last,
      lastTenth.compareExchange(expected: last, desired: tenth, ordering: .relaxed).exchanged
    else { return }
    let left = seconds / Double(done) * Double(trials - done)
    Standard.error("\r\(done) of \(trials) trials, \(Int(left.rounded(.up))) s left\u{1B}[K", terminator: "")
  }

  /// Clears the line.
  func end() {
    if isShown { Standard.error("\r\u{1B}[K", terminator: "") }
  }
}
