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
      key: Vocabulary.english.spelling(key), about: about, shape: kind.shape(),
      range: kind.range.map { Sentence($0, $0) }, usual: usual)
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
    let text = Self.one(property.kind(Frame()).write(value, .english))
    description.usual = ["", "[]", "\"\""].contains(text) ? Sentence("none", "tidak ada") : Sentence(text, text)
    description.source = origin.reason
    return description
  }

  /// `1 working days`, as resolved files have it, as people say it.
  private static func one(_ text: String) -> String {
    let words = Vocabulary.english
    return words.singular.first { text == "1 \(words.spelling($0.key))" }.map { "1 \($0.value)" } ?? text
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
