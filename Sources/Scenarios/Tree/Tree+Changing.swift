extension Tree {
  /// Changes what stands at a path of keys; the last is made where there is none.
  mutating func change(_ path: [String], from origin: Location, _ body: (inout Tree) -> Void) {
    guard let key = path.first else { return body(&self) }
    guard case .map(var entries) = content else { return }
    if let index = entries.firstIndex(where: { $0.key == key }) {
      entries[index].value.change(Array(path.dropFirst()), from: origin, body)
    } else if path.count == 1 {
      var made = Tree(content: .nothing, location: origin)
      body(&made)
      entries.append(Entry(key: key, location: origin, value: made))
    }
    content = .map(entries)
  }

  /// Puts an entry behind those of a mapping.
  mutating func add(_ key: String, _ content: Content, _ location: Location) {
    guard case .map(let entries) = self.content else { return }
    self.content = .map(
      entries + [Entry(key: key, location: location, value: Tree(content: content, location: location))])
  }

  /// Takes an entry out of a mapping.
  mutating func take(_ key: String) -> Tree? {
    guard let found = self[key], case .map(let entries) = content else { return nil }
    content = .map(entries.filter { $0.key != key })
    return found
  }

  /// A mapping with this as its one entry.
  func wrapped(in key: String) -> Tree {
    Tree(content: .map([Entry(key: key, location: location, value: self)]), location: location)
  }
}
