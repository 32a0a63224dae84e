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
  var reason: String? {
    switch self {
    case .given, .givenWith: nil
    case .sourced(let source): source
    case .assumed(let range): "assumed, \(range)"
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
