/// Where a value of a resolved file comes from.
enum Origin: Sendable, Hashable {
  case given
  /// Given, but understood with an assumption.
  case givenWith(String)
  /// A default with a source.
  case sourced(Sentence)
  /// A default without one: plausible range or alternatives.
  case assumed(Sentence)

  static func sourced(_ en: String, _ id: String) -> Origin { .sourced(Sentence(en, id)) }
  static func assumed(_ en: String, _ id: String) -> Origin { .assumed(Sentence(en, id)) }

  /// The source, or what is assumed.
  var reason: Sentence? {
    switch self {
    case .given, .givenWith: nil
    case .sourced(let source): source
    case .assumed(let range): Sentence("assumed, \(range.en)", "diandaikan, \(range.id)")
    }
  }

  /// As a resolved file tells it, in English like its keys.
  var comment: String {
    switch self {
    case .given: "given"
    case .givenWith(let assumption): "given, \(assumption)"
    case .sourced(let source): "default (\(source.en))"
    case .assumed(let range): "assumed, range \(range.en)"
    }
  }
}
