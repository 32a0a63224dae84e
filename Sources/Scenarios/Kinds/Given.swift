/// A value of the file as it is recorded.
struct Given<Value> {
  var value: Value
  /// As a resolved file writes it.
  var text: String
  var origin = Origin.given
  var unknown: Unknown?
  /// As an override writes it.
  var plain: String
}

extension Kind {
  /// Reads a value with what the file leaves open of it.
  func given(_ item: Item) -> Given<Value>? {
    if let text = item.tree.text, let declaration = Declaration(text, item.vocabulary) {
      if let dimension { return declared(declaration, dimension, item) }
      guard shape().takesAnyText else {
        item.refuse(
          "is no number, so it has no range to lie in", "bukan bilangan, jadi tidak punya rentang", expected: expected)
        return nil
      }
    }
    guard let value = read(item) else { return nil }
    let text = write(value, item.vocabulary)
    let unknown = unknown(value, item.vocabulary)
    return Given(
      value: value, text: text, origin: unknown.map { .givenWith($0.range) } ?? .given, unknown: unknown, plain: text)
  }

  /// A default that no source settles.
  func usual(_ value: Value, _ range: Plausible, _ vocabulary: Vocabulary) -> Given<Value> {
    let text = write(value, vocabulary)
    let unknown = Unknown(
      range: range.words, span: range.span, dial: dial(value, vocabulary),
      alternatives: range.alternatives.isEmpty
        ? choices.map(vocabulary.spelling)
        : range.alternatives.map(Rewording(from: .english, to: vocabulary).value))
    return Given(value: value, text: text, origin: .assumed(range), unknown: unknown, plain: text)
  }
}
