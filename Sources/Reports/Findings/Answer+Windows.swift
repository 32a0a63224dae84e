internal import Experiments
internal import Government

extension Answer {
  /// What the policy makes of on time in each other window, and which does better there; nil where there is no other.
  func otherWindows(_ policy: Int) -> Phrase? {
    let found = comparison.otherWindows(of: policy)
    guard !found.isEmpty else { return nil }
    let text = MeasureText.of(.onTime)
    return Phrases.otherWindows(text.name, found.map(inWindow).joined("; "))
  }

  private func inWindow(_ found: OtherWindow) -> Phrase {
    let estimates = [found.before, found.after] + (found.better.map { [$0.estimate] } ?? [])
    let shown = numbers(estimates, .onTime, areApart: found.verdict.isSettledDifference)
    let unit = MeasureText.of(.onTime).unit
    let change = Phrases.inWindow(
      Phrase(comparison.result.layout.windows[found.window].title), from: shown[0], to: shown[1], unit: unit,
      doubt: Phrases.doubt(found.verdict))
    guard let better = found.better else { return change }
    return change + Phrases.betterThere(title(better.policy), shown[2], unit: unit, isSettled: better.isSettled)
  }
}
