extension Kind {
  /// A value, or `none`.
  static func orNone<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? { kind.or(.none, "none") }

  /// A value, or `never`.
  static func orNever<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? { kind.or(.never, "never") }

  /// A value, or `unlimited`.
  static func orUnlimited<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? {
    kind.or(.unlimited, "unlimited")
  }

  /// A value, or a word for its absence.
  private func or(_ word: Word, _ name: String) -> Kind<Value?> {
    var kind = Kind<Value?>(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, word) { return .some(.none) }
        return read(item).map { .some($0) }
      },
      write: { value, vocabulary in value.map { write($0, vocabulary) } ?? vocabulary.spelling(word) },
      expected: expected + Sentence(", or \(name)", ", atau \(name)"), shape: .either([shape(), .words([word])]),
      range: range)
    kind.dial = { value, vocabulary in value.flatMap { dial($0, vocabulary) } }
    kind.unknown = { value, vocabulary in value.flatMap { unknown($0, vocabulary) } }
    kind.dimension = dimension
    return kind
  }
}
