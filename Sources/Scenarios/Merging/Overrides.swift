/// Values given on the command line as `path=value`, or by a world, put into the tree before it is read.
struct Overrides {
  /// A value to put in place of the one at a path.
  struct Change {
    let path: String
    let value: Tree
    let origin: Location
  }

  let reading: Reading

  /// What the command line gives; what is no value is reported.
  func changes(_ overrides: [(path: String, value: String)]) -> [Change] {
    overrides.compactMap { path, value in
      let origin = Location.override("\(path)=\(Tree.short(value))")
      var composer = Composer(override: origin, language: reading.vocabulary.language)
      let given = composer.compose(value.replacing("\r\n", with: "\n"))
      for problem in composer.problems { reading.fail(origin, path, saying: problem.message) }
      return given.map { OverrideWording(of: path, reading.vocabulary).change($0, origin) }
    }
  }

  func apply(_ changes: [Change], to tree: inout Tree) {
    for change in changes {
      guard let parts = Self.parts(change.path) else {
        reading.fail(
          change.origin, "",
          "\"\(Tree.short(change.path))\" is not a path; expected keys such as "
            + "\(reading.vocabulary.spelling(.units)).dukcapil.\(reading.vocabulary.spelling(.officers))",
          "\"\(Tree.short(change.path))\" bukan alamat nilai; seharusnya kunci seperti "
            + "\(reading.vocabulary.spelling(.units)).dukcapil.\(reading.vocabulary.spelling(.officers))"
        )
        continue
      }
      let place = whereWritten(parts, in: tree)
      ShortForms(reading: reading).open(&tree, for: place, change.origin)
      set(&tree, place[...], "", change.value, change.origin)
    }
  }

  /// Whether one of two paths is a part of the other.
  static func overlap(_ a: String, _ b: String) -> Bool {
    guard let a = parts(a), let b = parts(b) else { return a == b }
    return a.starts(with: b) || b.starts(with: a)
  }

  /// Puts a value that stands elsewhere in the file in place of a part of `tree`.
  ///
  /// - Parameter base: the path of `tree` itself, for messages.
  func put(_ value: Tree, at path: String, in tree: inout Tree, _ base: String, from origin: Location) {
    guard let parts = Self.parts(path) else {
      reading.fail(
        origin, base,
        "\"\(Tree.short(path))\" is not a path of parts such as "
          + "\(Path.join(reading.vocabulary.spelling(.when), reading.vocabulary.spelling(.by)))",
        "\"\(Tree.short(path))\" bukan alamat bagian seperti "
          + "\(Path.join(reading.vocabulary.spelling(.when), reading.vocabulary.spelling(.by)))"
      )
      return
    }
    set(&tree, parts[...], base, value, origin)
  }

  /// Values of the calendar may stand at the top of the file or under `calendar:`: the override goes where the file has them.
  private func whereWritten(_ parts: [Part], in tree: Tree) -> [Part] {
    let section = reading.vocabulary.spelling(.calendar)
    if parts.count >= 2, case .key(section) = parts[0], case .key(let key) = parts[1], tree[key] != nil {
      return Array(parts.dropFirst())
    }
    if let place = ShortForms(reading: reading).whereWritten(parts, in: tree) { return place }
    if case .key(let key)? = parts.first, tree[key] == nil, tree[section]?[key] != nil {
      return [.key(section)] + parts
    }
    return parts
  }

  enum Part: Equatable {
    case key(String)
    case index(Int)
  }

  /// `officers[0].count` and `officers.0.count` mean the same.
  private static func parts(_ path: String) -> [Part]? {
    var parts: [Part] = []
    for piece in path.split(separator: ".", omittingEmptySubsequences: false) {
      let name = piece.prefix { $0 != "[" }
      if !name.isEmpty { parts.append(Int(name).map { .index($0) } ?? .key(String(name))) }
      var rest = piece.dropFirst(name.count)
      if name.isEmpty, rest.isEmpty { return nil }
      while !rest.isEmpty {
        guard rest.first == "[", let close = rest.firstIndex(of: "]"), let index = Int(rest[..<close].dropFirst())
        else { return nil }
        parts.append(.index(index))
        rest = rest[close...].dropFirst()
      }
    }
    return parts.isEmpty || parts.count > 20 ? nil : parts
  }

  private func set(_ tree: inout Tree, _ parts: ArraySlice<Part>, _ path: String, _ value: Tree, _ origin: Location) {
    guard let part = parts.first else {
      tree = value
      return
    }
    switch part {
    case .index(let index):
      guard case .list(var items) = tree.content, items.indices.contains(index) else {
        let count = if case .list(let items) = tree.content { items.count } else { 0 }
        reading.fail(
          origin, path, "has no member [\(index)]; it has \(count), counted from 0",
          "tidak punya anggota [\(index)]; jumlahnya \(count), dihitung dari 0")
        return
      }
      set(&items[index], parts.dropFirst(), Path.join(path, index: index), value, origin)
      tree.content = .list(items)
    case .key(let key):
      if tree.isNothing { tree.content = .map([]) }
      guard case .map(var entries) = tree.content else {
        reading.fail(
          origin, path, "is \(tree.found.en), so there is nothing called \"\(key)\" in it",
          "berisi \(tree.found.id), jadi tidak ada \"\(key)\" di dalamnya")
        return
      }
      let below = Path.join(path, key)
      if let index = entries.firstIndex(where: { $0.key == key }) {
        set(&entries[index].value, parts.dropFirst(), below, value, origin)
      } else {
        guard parts.count == 1 || mayBeNew(key, in: path) else {
          let nearest = Sentence.meant(Nearest.match(to: key, among: entries.map(\.key)))
          let absent = Sentence("is not in the scenario", "tidak ada dalam skenario") + nearest
          reading.fail(origin, below, saying: reading.foreign(key: key) ?? absent)
          return
        }
        var made = Tree(content: .map([]), location: origin)
        set(&made, parts.dropFirst(), below, value, origin)
        entries.append(Tree.Entry(key: key, location: origin, value: made))
      }
      tree.content = .map(entries)
    }
  }

  /// Sections and parts may be added on the way; a unit, service, surge or policy that is not there is a typing error.
  private func mayBeNew(_ key: String, in path: String) -> Bool {
    !reading.vocabulary.keys(key).isEmpty
      && ![Key.units, .services, .surges, .policies].contains {
        reading.vocabulary.spelling($0) == path.split(separator: ".").last.map(String.init)
      }
  }
}
