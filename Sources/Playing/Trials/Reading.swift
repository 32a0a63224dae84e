public import Government

/// What is read of trials, where that is not all; figures that are not read are absent, or mean nothing.
public struct Reading: Sendable {
  /// Indices into `Scenario.windows`; nil = all, with what is taken over the whole study.
  let windows: [Int]?
  /// Whether it is read who moved, and until when.
  let moves: Bool
  /// Whether the baseline's own figures are read.
  let baseline: Bool

  public static let all = Reading(windows: nil, moves: true, baseline: true)

  private init(windows: [Int]?, moves: Bool, baseline: Bool) {
    self.windows = windows
    self.moves = moves
    self.baseline = baseline
  }

  /// - Parameters:
  ///   - figures: measures, each with the window in which it is read.
  ///   - moves: whether it is read who moved, and until when.
  ///   - baseline: whether the baseline's own figures are read.
  public init(_ figures: [(measure: Measure, window: Int)], moves: Bool, baseline: Bool) {
    let readsAll = figures.contains { $0.measure.isOfWholeStudy || $0.measure.readsBaseline }
    self.init(
      windows: readsAll ? nil : figures.map(\.window), moves: moves,
      baseline: baseline || figures.contains { $0.measure.readsBaseline })
  }

  /// Days of first arrival that count: from the first of the windows to the last.
  func cohortDays(of scenario: Scenario) -> Range<Int> {
    guard let windows else { return scenario.cohortDays }
    let read = windows.map { scenario.windows[$0] }
    guard let from = read.map(\.from).min(), let to = read.map(\.to).max(), from < to else {
      return scenario.cohortDays.lowerBound..<scenario.cohortDays.lowerBound
    }
    return (from..<to).clamped(to: scenario.cohortDays)
  }
}
