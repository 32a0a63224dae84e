internal import Government

/// Keys and words at the places of a scenario file, from one language to another.
final class KeyWording {
  let words: Rewording
  private var known: [String: [KeyDescription]] = [:]

  var from: Vocabulary { words.from }
  var to: Vocabulary { words.to }

  static let study = Shape.mapping(StudyKeys.section)
  /// By name, of which one is a word.
  static let policies = Shape.either(
    StudyKeys.policies.description.shape.ways.map { way in
      if case .keyed(_, let policy) = way { .keyed(.policyName, policy) } else { way }
    })

  init(from: Vocabulary, to: Vocabulary) { words = Rewording(from: from, to: to) }

  /// A key of a mapping of some shape, with the shape of what stands behind it; nil where the mapping has no such key.
  func key(_ text: String, in shape: Shape) -> (text: String, shape: Shape)? {
    for way in shape.ways {
      switch way {
      case .mapping(let section): if let found = key(text, in: section) { return found }
      case .keyed(let pattern, let shape): return (self.text(ofKey: text, pattern), value(of: text, pattern, shape))
      default: continue
      }
    }
    return nil
  }

  private func key(_ text: String, in section: Section) -> (text: String, shape: Shape)? {
    if let key = from.key(text, among: section.keys) {
      let shape = described(section, Vocabulary.english.spelling(key))?.shape ?? .anything
      return (to.spelling(key), key == .policies ? Self.policies : shape)
    }
    if section.others != nil {
      return from.measure(text).map { measure in
        let place = from.names(measure).firstIndex(of: text) ?? 0
        return (to.names(measure)[place], described(section, measure.rawValue)?.shape ?? .anything)
      }
    }
    guard section.name == ParameterKeys.section.name, let constant = from.constant(text) else { return nil }
    return described(section, constant).map { (to.spelling(ofConstant: constant), $0.shape) }
  }

  private func described(_ section: Section, _ key: String) -> KeyDescription? {
    if known[section.name] == nil { known[section.name] = section.properties }
    return known[section.name]?.first { $0.key == key }
  }

  private func text(ofKey text: String, _ pattern: Shape.Pattern) -> String {
    switch pattern {
    case .policyPart, .searchedPart: path(text, from: Self.policies).text
    case .valuePath: from.key(text, among: [.name]).map(to.spelling) ?? path(text, from: Self.study).text
    case .policyName: words.word(text, among: [.nothing]) ?? text
    default: pattern.isWorded ? words.days(text) : text
    }
  }

  /// What stands behind a path is what stands there.
  private func value(of text: String, _ pattern: Shape.Pattern, _ shape: Shape) -> Shape {
    switch pattern {
    case .policyPart: .either([path(text, from: Self.policies).shape, .list(path(text, from: Self.policies).shape)])
    case .searchedPart:
      .either([
        path(text, from: Self.policies).shape, .list(path(text, from: Self.policies).shape),
        .mapping(SubsetKeys.section),
        .pattern(Shape.Pattern(name: "values from to", expression: "", example: "1 to 6")),
      ])
    case .valuePath: from.key(text, among: [.name]) == nil ? path(text, from: Self.study).shape : .text
    default: shape
    }
  }

  /// `surges.lebaran.peak`, with the shape of what stands there; from a place that cannot be there on it stays as it is.
  func path(_ text: String, from start: Shape) -> (text: String, shape: Shape) {
    var shape = start
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false).map { piece -> String in
      let name = String(piece.prefix { $0 != "[" })
      let indices = piece.dropFirst(name.count)
      var said = name
      if Int(name) != nil {
        shape = shape.member
      } else {
        (said, shape) = key(name, in: shape) ?? (name, .anything)
      }
      for _ in indices.filter({ $0 == "[" }) { shape = shape.member }
      return said + indices
    }
    return (pieces.joined(separator: "."), shape)
  }

  /// What is known of the key at the end of a path; nil where none stands there.
  func description(at path: String) -> KeyDescription? {
    let pieces = path.split(separator: ".", omittingEmptySubsequences: false)
    guard let last = pieces.last else { return nil }
    let name = String(last.prefix { $0 != "[" })
    let place = self.path(pieces.dropLast().joined(separator: "."), from: Self.study).shape
    for case .mapping(let section) in (pieces.count > 1 ? place : Self.study).ways {
      let key = from.key(name, among: section.keys).map(Vocabulary.english.spelling)
      if let found = described(section, key ?? from.constant(name) ?? name) { return found }
    }
    return nil
  }

  /// All that stands somewhere.
  func tree(_ tree: Tree, in shape: Shape) -> Tree {
    guard from.language != to.language else { return tree }
    var said = tree
    switch tree.content {
    case .nothing: break
    case .scalar(let text): said.content = .scalar(value(text, in: shape))
    case .list(let items): said.content = .list(items.map { self.tree($0, in: shape.member) })
    case .map(let entries):
      said.content = .map(
        entries.map { entry in
          guard let (text, shape) = key(entry.key, in: shape) else { return entry }
          return Tree.Entry(key: text, location: entry.location, value: self.tree(entry.value, in: shape))
        })
    }
    return said
  }

  /// One value: a word where the place takes it, and numbers with their words where it takes these.
  func value(_ text: String, in shape: Shape) -> String {
    var isWorded = false
    for way in shape.ways {
      switch way {
      case .words(let spellings):
        if let word = words.word(
          text, among: Word.allCases.filter { spellings.contains(Vocabulary.english.spelling($0)) })
        {
          return word
        }
        if let measure = from.measure(text), spellings.contains(measure.rawValue) {
          return to.names(measure)[from.names(measure).firstIndex(of: text) ?? 0]
        }
      case .pattern(let pattern): isWorded = isWorded || pattern.isWorded
      default: continue
      }
    }
    return isWorded && !shape.takesAnyText ? words.value(text) : text
  }
}
