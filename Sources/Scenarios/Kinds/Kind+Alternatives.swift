extension Kind {
  /// A value, or `none`.
  static func orNone<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? {
    Kind(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, .none) { return .some(.none) }
        return kind.read(item).map { .some($0) }
      },
      write: { value, vocabulary in value.map { kind.write($0, vocabulary) } ?? vocabulary.spelling(.none) },
      expected: "\(kind.expected), or none", shape: .either([kind.shape(), .words([.none])]),
      range: kind.range)
  }
}

extension Kind {
  /// A value, or `never`.
  static func orNever<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? {
    Kind(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, .never) { return .some(.none) }
        return kind.read(item).map { .some($0) }
      },
      write: { value, vocabulary in value.map { kind.write($0, vocabulary) } ?? vocabulary.spelling(.never) },
      expected: "\(kind.expected), or never", shape: .either([kind.shape(), .words([.never])]),
      range: kind.range)
  }
}

extension Kind {
  /// A value, or `unlimited`.
  static func orUnlimited<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? {
    Kind(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, .unlimited) { return .some(.none) }
        return kind.read(item).map { .some($0) }
      },
      write: { value, vocabulary in value.map { kind.write($0, vocabulary) } ?? vocabulary.spelling(.unlimited) },
      expected: "\(kind.expected), or unlimited", shape: .either([kind.shape(), .words([.unlimited])]),
      range: kind.range)
  }
}
