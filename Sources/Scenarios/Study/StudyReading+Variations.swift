internal import Government

extension StudyReading {
  /// Policies that `vary:` may add in all.
  static let mostVaried = 1000

  /// `{ lend_ahead.how_many: [1, 2, 3], lend_ahead.when.by: [5 working days, 10 working days] }`: a policy of every
  /// combination, put behind those written out and read as they are.
  func readVariations(_ policies: inout [Policy], _ units: [Unit]) -> [Variation] {
    guard let item = root[.vary], let parts = variedParts(item, policies.map(\.name)) else { return [] }
    let bases = parts.map(\.policy).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let grids = bases.map { base in parts.filter { $0.policy == base } }
    let counts = grids.map { grid in grid.reduce(1) { min($0 * $1.values.count, 1_000_000) } }
    guard counts.reduce(0, +) <= Self.mostVaried else {
      item.fail(
        "makes \(counts.reduce(0, +)) policies of all combinations; at most \(Self.mostVaried) can be compared",
        "membuat \(counts.reduce(0, +)) kebijakan dari semua gabungan; paling banyak \(Self.mostVaried) dapat dibandingkan"
      )
      return []
    }
    guard let written = root[.policies] else { return [] }
    let inheritance = PolicyInheritance(written)
    let actions = Dictionary(
      uniqueKeysWithValues: policies.dropFirst().map { ($0.name, $0.actions.count == 1 ? $0.actions : []) })
    return grids.compactMap { grid in
      guard let name = grid.first?.policy, let base = policies.firstIndex(where: { $0.name == name }),
        let tree = inheritance.resolved(name)
      else { return nil }
      let member = Item(tree: tree, path: Path.join(written.path, name), reading: reading)
      let first = policies.count
      var variation = Variation(base: base, axes: grid.map(\.axis), policies: [])
      let count = grid.reduce(1) { $0 * $1.values.count }
      policies += (0..<count).map { place in
        combination(grid, variation.coordinates(of: place), of: policies[base], member, units, actions)
      }
      variation.policies = Array(first..<policies.count)
      return variation
    }
  }

  /// The base policy with one value of each part in place of its own.
  private func combination(
    _ grid: [VariedPart], _ places: [Int], of base: Policy, _ item: Item, _ units: [Unit],
    _ actions: [String: [Action]]
  ) -> Policy {
    var tree = item.tree
    var words: [String] = []
    for (part, place) in zip(grid, places) {
      Overrides(reading: reading).put(
        part.values[place].tree, at: part.path, in: &tree, item.path, from: part.location)
      words.append("\(part.shortName(among: grid))=\(part.axis.values[place].text)")
    }
    let changed = Item(tree: tree, path: item.path, reading: reading)
    var policy = readPolicy(base.name, changed, units, actions, Outline())
    policy.name = "\(base.name)[\(words.joined(separator: ", "))]"
    policy.title = base.title + Title(" (\(words.joined(separator: ", ")))")
    return policy
  }

  /// Every entry of `vary:` that names a policy, a part and values; what is wrong with the others is reported.
  private func variedParts(_ item: Item, _ policies: [String]) -> [VariedPart]? {
    guard let entries = item.tree.entries else {
      item.refuse(saying: .noMapping, expected: .sameInBoth("{ lend_ahead.how_many: [1, 2, 3] }"))
      return nil
    }
    let below = out.map(reading.vocabulary.spelling(.vary))
    var parts: [VariedPart] = []
    for entry in entries {
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
      guard let part = VariedPart(entry, value, policies) else { continue }
      if let other = parts.first(where: { $0.overlaps(part) }) {
        reading.fail(
          entry.location, value.path, "is varied by \"\(other.key)\" too; keep one of them",
          "juga divariasikan oleh \"\(other.key)\"; sisakan satu")
        continue
      }
      parts.append(part)
      below.set(entry.key, "[\(part.values.map { $0.tree.flow }.joined(separator: ", "))]", .given)
    }
    return parts
  }
}
