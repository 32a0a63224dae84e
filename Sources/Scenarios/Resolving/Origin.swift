/// Where a value of a resolved file comes from.
enum Origin: Sendable {
  case given
  /// Given, but not known in all.
  case givenWith(Sentence)
  /// Given as an assumption, or as what data tell, with its range, and the source of that.
  case declared(String, source: String?, isFitted: Bool)
  /// A default with a source.
  case sourced(Sentence)
  /// A default without one.
  case assumed(Plausible)

  static func sourced(_ en: String, _ id: String) -> Origin { .sourced(Sentence(en, id)) }

  /// A number of a dimension within a range; `more` is what else there is to say.
  static func assumed(
    _ range: ClosedRange<Double>, _ dimension: Dimension, _ more: Sentence? = nil
  ) -> Origin {
    let words = dimension.text(of: range)
    let all = more.map { Sentence("\(words); \($0.en)", "\(words); \($0.id)") }
    return .assumed(Plausible(words: all ?? Sentence(words, words), span: range))
  }

  /// What is no number, or has a span that says less than words.
  static func assumed(
    _ en: String, _ id: String, _ span: ClosedRange<Double>? = nil, alternatives: [String] = []
  ) -> Origin {
    .assumed(Plausible(words: Sentence(en, id), span: span, alternatives: alternatives))
  }

  /// The source, or what is assumed.
  var reason: Sentence? {
    switch self {
    case .given, .givenWith, .declared: nil
    case .sourced(let source): source
    case .assumed(let range): Sentence("assumed, \(range.words.en)", "diandaikan, \(range.words.id)")
    }
  }

  /// As a resolved file tells it, in English like its keys.
  var comment: String {
    switch self {
    case .given: "given"
    case .givenWith(let unknown): "given, \(unknown.en)"
    case .declared(let range, let source, let isFitted):
      "\(isFitted ? "fitted" : "assumed"), range \(range)" + (source.map { " (\($0))" } ?? "")
    case .sourced(let source): "default (\(source.en))"
    case .assumed(let range): "assumed, range \(range.words.en)"
    }
  }
}

/// What else a default might be.
struct Plausible: Sendable {
  var words: Sentence
  /// Ends of the value's number.
  var span: ClosedRange<Double>?
  var alternatives: [String] = []
}
