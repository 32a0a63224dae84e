public import Government

/// What is read of trials, where that is not all; figures that are not read are absent, or mean nothing.
public struct Reading: Sendable {
  /// A figure, by where it is taken.
  public struct Figure: Sendable {
    let measure: Measure
    /// Index into `Scenario.windows`.
    let window: Int
    let units: [Int]

    public init(_ measure: Measure, window: Int, units: [Int]) {
      self.measure = measure
      self.window = window
      self.units = units
    }
  }

  /// nil = all.
  let figures: [Figure]?
  /// Whether it is read whom a policy moved, and until when.
  let moves: Bool
  /// Whether the baseline's own figures are read.
  let baseline: Bool

  public static let all = Reading(figures: nil, moves: true, baseline: true)

  private init(figures: [Figure]?, moves: Bool, baseline: Bool) {
    self.figures = figures
    self.moves = moves
    self.baseline = baseline
  }

  /// - Parameters:
  ///   - figures: of each policy.
  ///   - moves: whether it is read whom a policy moved, and until when.
  ///   - baseline: whether the baseline's own figures are read.
  public init(_ figures: [Figure], moves: Bool, baseline: Bool) {
    let readsAll = figures.contains { $0.measure.isOfWholeStudy || $0.measure.readsBaseline }
    self.init(
      figures: readsAll ? nil : figures, moves: moves,
      baseline: baseline || figures.contains { $0.measure.readsBaseline })
  }

  /// Days of first arrival that count, by unit: from the first of the windows that are read there, or where its files travel, to the last.
  ///
  /// - Parameter linkedUnits: units between which files travel, each with itself, by unit.
  func cohorts(of scenario: Scenario, linkedUnits: [[Int]]) -> [Range<Int>] {
    guard let figures else { return linkedUnits.map { _ in scenario.cohortDays } }
    return linkedUnits.map { linked in
      let windows = figures.filter { !Set($0.units).isDisjoint(with: linked) }.map { scenario.windows[$0.window] }
      guard let from = windows.map(\.from).min(), let to = windows.map(\.to).max(), from < to else {
        return scenario.cohortDays.lowerBound..<scenario.cohortDays.lowerBound
      }
      return (from..<to).clamped(to: scenario.cohortDays)
    }
  }
}
