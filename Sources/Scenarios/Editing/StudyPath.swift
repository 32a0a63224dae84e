/// A path of a field, taken apart: `units.dukcapil.officers[0].count`.
struct StudyPath {
  enum Part: Hashable {
    case key(String)
    case index(Int)
  }

  let parts: [Part]
  private static let longest = 40

  init?(_ path: String) {
    var parts: [Part] = []
    for piece in path.split(separator: ".", omittingEmptySubsequences: false) {
      let name = piece.prefix { $0 != "[" }
      guard !name.isEmpty else { return nil }
      parts.append(.key(String(name)))
      var rest = piece.dropFirst(name.count)
      while !rest.isEmpty {
        guard rest.first == "[", let close = rest.firstIndex(of: "]"), let index = Int(rest[..<close].dropFirst())
        else { return nil }
        parts.append(.index(index))
        rest = rest[close...].dropFirst()
      }
    }
    guard !parts.isEmpty, parts.count <= Self.longest else { return nil }
    self.parts = parts
  }

  func value(in tree: Tree) -> Tree? { Self.value(parts[...], in: tree) }

  /// The mapping in which the last key may be put, and that key.
  func parent(in tree: Tree) -> (tree: Tree, key: String)? {
    guard case .key(let key)? = parts.last, let parent = Self.value(parts.dropLast(), in: tree) else { return nil }
    return (parent, key)
  }

  func replaced(in tree: Tree, by value: Tree) -> Tree { Self.changed(tree, parts[...], value) }

  /// With the last key before all others of its mapping.
  func added(in tree: Tree, _ value: Tree) -> Tree {
    guard let (parent, key) = parent(in: tree), let entries = parent.entries else { return tree }
    let entry = Tree.Entry(key: key, location: parent.location, value: value)
    return Self.changed(tree, parts.dropLast(), Tree(content: .map([entry] + entries), location: parent.location))
  }

  /// Whether two texts say the same, wherever it stands in them.
  static func isSame(_ a: Tree, _ b: Tree) -> Bool {
    switch (a.content, b.content) {
    case (.nothing, .nothing): true
    case (.scalar(let a), .scalar(let b)): a == b
    case (.map(let a), .map(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && isSame($0.value, $1.value) }
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy(isSame)
    default: false
    }
  }

  private static func value(_ parts: ArraySlice<Part>, in tree: Tree) -> Tree? {
    guard let part = parts.first else { return tree }
    switch (part, tree.content) {
    case (.key(let key), .map): return tree[key].flatMap { value(parts.dropFirst(), in: $0) }
    case (.index(let index), .list(let items)) where items.indices.contains(index):
      return value(parts.dropFirst(), in: items[index])
    default: return nil
    }
  }

  private static func changed(_ tree: Tree, _ parts: ArraySlice<Part>, _ value: Tree) -> Tree {
    guard let part = parts.first else { return value }
    var result = tree
    switch (part, tree.content) {
    case (.key(let key), .map(var entries)):
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return tree }
      entries[index].value = changed(entries[index].value, parts.dropFirst(), value)
      result.content = .map(entries)
    case (.index(let index), .list(var items)) where items.indices.contains(index):
      items[index] = changed(items[index], parts.dropFirst(), value)
      result.content = .list(items)
    default: break
    }
    return result
  }
}
