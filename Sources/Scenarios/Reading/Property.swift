/// A key of the scenario file, described once: the reading with its errors, the resolved file, the JSON Schema and the
/// reference come from here.
struct Property<Value: Sendable>: Described {
  let key: Key
  /// What it is for.
  let about: Sentence
  /// How it is read and written; may depend on what the study has settled before.
  let kind: @Sendable (Frame) -> Kind<Value>
  /// What holds without it, where that is no single value.
  private var usual: Sentence?

  init(_ key: Key, _ kind: Kind<Value>, _ en: String, _ id: String) {
    self.init(key, { _ in kind }, en, id)
  }

  init(_ key: Key, _ kind: @escaping @Sendable (Frame) -> Kind<Value>, _ en: String, _ id: String) {
    self.key = key
    self.kind = kind
    about = Sentence(en, id)
  }

  var description: KeyDescription {
    let kind = kind(Frame())
    return KeyDescription(
      key: Vocabulary.english.spelling(key), about: about, shape: kind.shape(), range: kind.range, usual: usual)
  }

  /// The same with what holds without it.
  func usually(_ value: Value, _ origin: Origin) -> UsualProperty<Value> {
    UsualProperty(property: self, value: value, origin: origin)
  }

  /// The same with what holds without it in words: that depends on other keys.
  func usually(_ en: String, _ id: String) -> Self {
    var property = self
    property.usual = Sentence(en, id)
    return property
  }
}

/// A key with the value that holds without it.
struct UsualProperty<Value: Sendable>: Described {
  let property: Property<Value>
  let value: Value
  let origin: Origin

  var key: Key { property.key }

  var description: KeyDescription {
    var description = property.description
    let text = property.kind(Frame()).write(value, .english)
    description.usual = ["", "[]", "\"\""].contains(text) ? Sentence("none", "tidak ada") : Sentence(text, text)
    description.source = origin.comment
    return description
  }
}

/// A key whose value has parts or forms of its own, each described elsewhere.
struct Branch: Described {
  let key: Key
  private let about: Sentence
  private let shape: @Sendable () -> Shape
  private var usual: Sentence?

  init(_ key: Key, _ shape: @autoclosure @escaping @Sendable () -> Shape, _ en: String, _ id: String) {
    self.key = key
    self.shape = shape
    about = Sentence(en, id)
  }

  var description: KeyDescription {
    KeyDescription(key: Vocabulary.english.spelling(key), about: about, shape: shape(), usual: usual)
  }

  func usually(_ en: String, _ id: String) -> Branch {
    var branch = self
    branch.usual = Sentence(en, id)
    return branch
  }
}

extension Fields {
  /// The value of a key, or what holds without it; either is recorded.
  func read<Value>(_ usual: UsualProperty<Value>, into out: Outline) -> Value {
    read(usual.property, into: out, default: usual.value, usual.origin)
  }

  func read<Value>(
    _ property: Property<Value>, into out: Outline, default value: Value, _ origin: Origin
  ) -> Value {
    read(property.key, property.kind(reading.frame), into: out, default: value, origin)
  }

  /// The value of a key that must be there; `fallback` lets the reading go on after a problem.
  func require<Value>(_ property: Property<Value>, into out: Outline, fallback: Value) -> Value {
    require(property.key, property.kind(reading.frame), into: out, fallback: fallback)
  }

  /// The value of a key that must be there here, though it has a default elsewhere.
  func require<Value>(_ usual: UsualProperty<Value>, into out: Outline) -> Value {
    require(usual.property, into: out, fallback: usual.value)
  }

  /// The value of a key where there is one.
  func optional<Value>(_ property: Property<Value>, into out: Outline) -> Value? {
    optional(property.key, property.kind(reading.frame), into: out)
  }

  subscript(_ property: some Described) -> Item? { self[property.key] }

  func path(_ property: some Described) -> String { path(property.key) }

  func missing<Value>(_ property: Property<Value>) {
    missing(property.key, expected: property.kind(reading.frame).expected)
  }

  /// The mapping below a key, or an empty one.
  func fields(_ branch: Branch, _ section: Section) -> Fields { fields(branch.key, section.keys) }

  init(_ item: Item, _ section: Section) { self.init(item, section.keys) }
}
