internal import Government

extension Comparison {
  /// What a lending unit may lose, by itself.
  static let lenderLosses: [Measure] = [.onTime, .turnaroundP90, .daysBelowCrew]

  /// Of each of what lending units may lose, the difference to the baseline at the one that loses most on average in the main window;
  /// none where no unit loses. All units and losses share the error of one headline, since the extreme of them is told.
  public func hardestHitLenders(by policy: Int) -> [Difference] {
    guard let lenders = focus.lenders else { return [] }
    let layout = result.layout
    let scopes = layout.scopes.indices.filter { place in
      layout.scopes[place].kind == .unit
        && layout.scopes[place].units.allSatisfy { layout.scopes[lenders].units.contains($0) }
    }
    let rows = differences(
      to: 0, of: [policy], cells: scopes.map { (window: focus.window, scope: $0) }, measures: Self.lenderLosses,
      sharing: scopes.count * Self.lenderLosses.count)
    return Self.lenderLosses.compactMap { measure in
      let loss = { (row: Difference) in measure.smallerIsBetter == false ? -row.mean : row.mean }
      return rows.filter { $0.measure == measure && loss($0) > 0 }
        .max { (loss($0), -$0.scope) < (loss($1), -$1.scope) }
    }
  }
}
