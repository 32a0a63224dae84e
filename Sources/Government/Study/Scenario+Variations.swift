extension Scenario {
  /// The policies that the file writes out, as against those of a grid: the rows of a report's table.
  public var writtenPolicies: Range<Int> {
    0..<(variations.lazy.flatMap(\.policies).min() ?? policies.count)
  }

  /// The variation that a policy belongs to, and its place in it; nil for one written out.
  public func variation(of policy: Int) -> (variation: Variation, place: Int)? {
    for variation in variations {
      if let place = variation.policies.firstIndex(of: policy) { return (variation, place) }
    }
    return nil
  }

  /// The same study with the written policies of these indices alone, each with its grid.
  public func keeping(policies kept: [Int]) -> Scenario {
    let written = writtenPolicies.filter { $0 == 0 || kept.contains($0) }
    let grids = variations.filter { written.contains($0.base) }
    let order = written + grids.flatMap(\.policies)
    var scenario = self
    scenario.policies = order.map { policies[$0] }
    let place = Dictionary(uniqueKeysWithValues: zip(order, 0...))
    scenario.variations = grids.map { grid in
      Variation(base: place[grid.base] ?? 0, axes: grid.axes, policies: grid.policies.compactMap { place[$0] })
    }
    return scenario
  }
}
