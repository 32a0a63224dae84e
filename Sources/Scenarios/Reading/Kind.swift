/// How one sort of value is read, how it is written in a resolved file, and what a schema can say of it.
struct Kind<Value: Sendable>: Sendable {
  /// Reports what is wrong and returns nil.
  let read: @Sendable (Item) -> Value?
  let write: @Sendable (Value, Vocabulary) -> String
  /// What was assumed in understanding the value, if anything.
  var assumption: @Sendable (Value) -> String? = { _ in nil }
  let expected: String
  /// Made only where a schema is printed: its patterns are long.
  let shape: @Sendable () -> Shape
  /// Values that are taken, in words, where the shape does not say it.
  var range: String?

  init(
    read: @escaping @Sendable (Item) -> Value?, write: @escaping @Sendable (Value, Vocabulary) -> String,
    assumption: @escaping @Sendable (Value) -> String? = { _ in nil }, expected: String,
    shape: @autoclosure @escaping @Sendable () -> Shape, range: String? = nil
  ) {
    self.read = read
    self.write = write
    self.assumption = assumption
    self.expected = expected
    self.shape = shape
    self.range = range
  }
}

extension Kind {
  /// The same where a mapping may stand instead, which is read by itself.
  func or(_ section: Section) -> Kind { or(.mapping(section)) }

  func or(_ other: @autoclosure @escaping @Sendable () -> Shape) -> Kind {
    Kind(
      read: read, write: write, assumption: assumption, expected: expected, shape: .either([shape(), other()]),
      range: range)
  }
}

extension Fields {
  /// The value of a key, or its default; either is recorded.
  func read<Value>(_ key: Key, _ kind: Kind<Value>, into out: Outline, default value: Value, _ origin: Origin) -> Value
  {
    if let item = self[key] {
      guard let given = kind.read(item) else { return value }
      record(key, kind, given, out)
      return given
    }
    let text = kind.write(value, vocabulary)
    out.set(vocabulary.spelling(key), text, origin)
    if case .assumed(let range) = origin {
      reading.assume(Assumption(path: path(key), value: text, range: range))
    }
    return value
  }

  /// The value of a key that must be there; `fallback` lets the reading go on after a problem.
  func require<Value>(_ key: Key, _ kind: Kind<Value>, into out: Outline, fallback: Value) -> Value {
    guard let item = self[key] else {
      missing(key, expected: kind.expected)
      return fallback
    }
    guard let given = kind.read(item) else { return fallback }
    record(key, kind, given, out)
    return given
  }

  /// The value of a key where there is one.
  func optional<Value>(_ key: Key, _ kind: Kind<Value>, into out: Outline) -> Value? {
    guard let item = self[key], let given = kind.read(item) else { return nil }
    record(key, kind, given, out)
    return given
  }

  private func record<Value>(_ key: Key, _ kind: Kind<Value>, _ value: Value, _ out: Outline) {
    let text = kind.write(value, vocabulary)
    let assumption = kind.assumption(value)
    out.set(vocabulary.spelling(key), text, assumption.map { .givenWith($0) } ?? .given)
    if let assumption { reading.assume(Assumption(path: path(key), value: text, range: assumption)) }
  }
}
