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
