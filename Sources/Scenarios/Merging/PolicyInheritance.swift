/// Policies that take their parts from another one: a part given replaces that part whole.
struct PolicyInheritance {
  private let policies: [String: Tree]
  private let order: [String]
  private let key: String
  /// Is not inherited: two policies of one name could not be told apart in a table.
  private let nameKey: String
  private let item: Item

  init(_ item: Item) {
    self.item = item
    let entries = item.tree.entries ?? []
    key = item.vocabulary.spelling(.basedOn)
    nameKey = item.vocabulary.spelling(.name)
    order = entries.map(\.key)
    policies = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The policy with the parts of those it is based on; nil in a circle, or where one of them is unknown. Either is reported
  /// alone: what the policy lacks would have come from there.
  func resolved(_ name: String) -> Tree? {
    var tree = policies[name]
    var seen = [name]
    var current = tree
    while let base = current?[key] {
      let place = Item(
        tree: base, path: Path.join(Path.join(item.path, seen.last ?? name), key), reading: item.reading)
      guard let baseName = base.text, let parts = policies[baseName] else {
        if seen.count == 1 { _ = place.reference(to: order, noun: Sentence("policy", "kebijakan")) }
        return nil
      }
      if let start = seen.firstIndex(of: baseName) {
        report(circle: Array(seen[start...]), from: name, at: place)
        return nil
      }
      seen.append(baseName)
      let own = Set(tree?.entries?.map(\.key) ?? [])
      let added = parts.entries?.filter { !own.contains($0.key) && $0.key != key && $0.key != nameKey } ?? []
      if case .map(let entries)? = tree?.content { tree?.content = .map(entries + added) }
      current = parts
    }
    return tree
  }

  /// Once, at the policy of the circle that comes first in the file.
  private func report(circle: [String], from name: String, at place: Item) {
    guard name == order.first(where: circle.contains) else { return }
    place.fail(
      "runs in a circle: \((circle + [name]).joined(separator: " → "))",
      "berputar: \((circle + [name]).joined(separator: " → "))")
  }
}
