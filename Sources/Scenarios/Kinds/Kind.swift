/// How one sort of value is read, how it is written in a resolved file, and what a schema can say of it.
struct Kind<Value: Sendable>: Sendable {
  /// Reports what is wrong and returns nil.
  let read: @Sendable (Item) -> Value?
  let write: @Sendable (Value, Vocabulary) -> String
  /// The number of a value that has one.
  var dial: @Sendable (Value, Vocabulary) -> Dial? = { _, _ in nil }
  /// What is not known of a value given, if anything.
  var unknown: @Sendable (Value, Vocabulary) -> Unknown? = { _, _ in nil }
  /// All values, where there are few.
  var choices: [Word] = []
  /// Of the numbers of `dial`, where a range of them can be written.
  var dimension: Dimension?
  let expected: Sentence
  /// Made only where a schema is printed: its patterns are long.
  let shape: @Sendable () -> Shape
  /// Values that are taken, in words, where the shape does not say it.
  var range: String?

  init(
    read: @escaping @Sendable (Item) -> Value?, write: @escaping @Sendable (Value, Vocabulary) -> String,
    expected: Sentence,
    shape: @autoclosure @escaping @Sendable () -> Shape, range: String? = nil
  ) {
    self.read = read
    self.write = write
    self.expected = expected
    self.shape = shape
    self.range = range
  }
}

extension Kind {
  /// The same where a mapping may stand instead, which is read by itself.
  func or(_ section: Section) -> Kind { or(.mapping(section)) }

  func or(_ other: @autoclosure @escaping @Sendable () -> Shape) -> Kind {
    var kind = Kind(
      read: read, write: write, expected: expected, shape: .either([shape(), other()]), range: range)
    (kind.dial, kind.unknown, kind.choices, kind.dimension) = (dial, unknown, choices, dimension)
    return kind
  }
}

extension Kind {
  /// The same kind with the numbers of its values, in a dimension where a range of them can be written.
  func dialed(
    _ dimension: Dimension? = nil, _ dial: @escaping @Sendable (Value, Vocabulary) -> Dial?
  ) -> Kind {
    var kind = self
    kind.dial = dial
    kind.dimension = dimension
    return kind
  }

  /// The same kind with what values leave open.
  func leaving(_ unknown: @escaping @Sendable (Value, Vocabulary) -> Unknown?) -> Kind {
    var kind = self
    kind.unknown = unknown
    return kind
  }
}
