/// A bound in signs or words of habit, `>= 90%`, for what the file writes as `at least 90%`.
struct BoundRepair {
  /// Which end it bounds; nil where nothing says it.
  let word: Word?
  /// What is left without that.
  let body: String

  private static let signs: [(said: String, meant: Word)] = [
    (">=", .atLeast), ("=>", .atLeast), ("≥", .atLeast), (">", .atLeast),
    ("<=", .atMost), ("=<", .atMost), ("≤", .atMost), ("<", .atMost),
  ]
  private static let habits: [(said: String, meant: Word)] = [
    ("minimum", .atLeast), ("minimal", .atLeast), ("min.", .atLeast), ("min", .atLeast), ("more than", .atLeast),
    ("lebih dari", .atLeast), ("maximum", .atMost), ("maksimum", .atMost), ("maksimal", .atMost), ("max.", .atMost),
    ("max", .atMost), ("maks.", .atMost), ("maks", .atMost), ("less than", .atMost), ("up to", .atMost),
    ("kurang dari", .atMost),
  ]

  init(_ text: String) {
    let plain = Vocabulary.plain(text)
    let found =
      Self.signs.first { plain.hasPrefix($0.said) } ?? Self.habits.first { plain.hasPrefix($0.said + " ") }
    word = found?.meant
    body = String(plain.dropFirst(found?.said.count ?? 0).drop(while: \.isWhitespace))
  }

  /// The bound as it should be written; nil where what it bounds does not read.
  ///
  /// - Parameter usual: the end that is bound where nothing says it.
  func suggestion(
    _ usual: Word, _ dimension: Dimension, in range: ClosedRange<Double>, _ vocabulary: Vocabulary
  ) -> String? {
    let repair = QuantityRepair(dimension: dimension, vocabulary: vocabulary, range: range)
    let amount = [body, body + "%"].first(where: repair.reads) ?? repair.suggestion(for: body)
    return amount.map { "\(vocabulary.spelling(word ?? usual)) \($0)" }
  }
}
