public import Government

extension Comparison {
  /// Paired differences to any policy, each with the level of a headline by itself.
  ///
  /// - Parameters:
  ///   - reference: the policy that others are compared to.
  ///   - policies: which, besides it.
  ///   - cells: windows and scopes.
  ///   - measures: of which figures are kept there; others are left out.
  ///   - statements: among how many the error of one headline is shared, where the extreme of several is told.
  public func differences(
    to reference: Int, of policies: [Int], cells: [(window: Int, scope: Int)], measures: [Measure],
    sharing statements: Int = 1
  ) -> [Difference] {
    let mayDiffer = result.scenario.mayDiffer
    return policies.filter { $0 != reference }.flatMap { policy in
      cells.flatMap { cell in
        measures.filter { result.layout.isKept(window: cell.window, scope: cell.scope, measure: $0) }.map { measure in
          result.difference(
            policy: policy, against: reference, window: cell.window, scope: cell.scope, measure: measure, looks,
            { 1 - (1 - $0.table) / Double(max(1, statements)) },
            mayDiffer: result.layout.scopes[cell.scope].units.contains {
              mayDiffer[policy][$0] || mayDiffer[reference][$0]
            })
        }
      }
    }
  }
}
