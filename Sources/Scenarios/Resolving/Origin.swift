/// Where a value of a resolved file comes from.
enum Origin: Sendable, Hashable {
  case given
  /// Given, but understood with an assumption.
  case givenWith(String)
  /// A default with a source.
  case sourced(String)
  /// A default without one: plausible range or alternatives.
  case assumed(String)

  /// The source, or what is assumed.
  var reason: Sentence? {
    switch self {
    case .given, .givenWith: nil
    case .sourced(let source): Sentence(source, source)
    case .assumed(let range): Sentence("assumed, \(range)", "diandaikan, \(range)")
    }
  }

  var comment: String {
    switch self {
    case .given: "given"
    case .givenWith(let assumption): "given, \(assumption)"
    case .sourced(let source): "default (\(source))"
    case .assumed(let range): "assumed, range \(range)"
    }
  }
}
