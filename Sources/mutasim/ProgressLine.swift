internal import Synchronization

/// One line on standard error, rewritten at most ten times a second, only where somebody watches.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastTenth = Atomic<Int>(-1)

  init(isShown: Bool) { self.isShown = isShown }

  /// Since it was made.
  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// Takes what to say, from any thread.
  func update(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let tenth = Int(seconds * 10)
    let last = lastTenth.load(ordering: .relaxed)
    guard tenth > last, lastTenth.compareExchange(expected: last, desired: tenth, ordering: .relaxed).exchanged
    else { return }
    Standard.error("\r\(text())\u{1B}[K", terminator: "")
  }

  /// Clears the line.
  func end() {
    if isShown { Standard.error("\r\u{1B}[K", terminator: "") }
  }
}
