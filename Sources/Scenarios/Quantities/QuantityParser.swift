/// Reads quantities in words: `12 min`, `1 to 7 (usually 3) working days`, `weibull mean 240 min shape 2`.
struct QuantityParser {
  struct Failure: Error {
    var message: Sentence
  }

  let text: String
  let dimension: Dimension
  let vocabulary: Vocabulary
  private var tokens: ArraySlice<QuantityToken>

  static func parse(
    _ text: String, _ dimension: Dimension, _ vocabulary: Vocabulary
  ) throws(Failure) -> Quantity {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first, vocabulary.means(first, .empirical) {
      guard words.count == 2 else {
        throw Failure(
          message: Sentence(
            "names no file; expected \"empirical times.csv\"",
            "tidak menyebut berkas; seharusnya \"empirical times.csv\""))
      }
      return Quantity(form: .empirical(file: words[1]))
    }
    let scanned = QuantityTokens(text, vocabulary)
    if let refusal = scanned.refusal { throw Failure(message: refusal.reason) }
    var parser = QuantityParser(text: text, dimension: dimension, vocabulary: vocabulary, tokens: scanned.tokens[...])
    let quantity = try parser.quantity()
    guard parser.tokens.isEmpty else { throw parser.failure() }
    return quantity
  }

  private mutating func quantity() throws(Failure) -> Quantity {
    let isUncertain = accept(.uncertain)
    let form = try form()
    return Quantity(form: form, isUncertain: isUncertain)
  }

  private mutating func form() throws(Failure) -> Quantity.Form {
    if accept(.exactly) { return .exactly(try measure()) }
    if accept(.lognormal) {
      _ = accept(.mean)
      let mean = try measure()
      guard accept(.cv) else { throw failure() }
      return .averageVaried(mean, cv: try number())
    }
    if accept(.weibull) {
      _ = accept(.mean)
      let mean = try measure()
      guard accept(.shape) else { throw failure() }
      return .weibull(mean: mean, shape: try number())
    }
    if accept(.gamma) {
      _ = accept(.mean)
      let mean = try measure()
      guard accept(.cv) else { throw failure() }
      return .gamma(mean: mean, cv: try number())
    }
    if accept(.exponential) {
      _ = accept(.mean)
      return .exponential(mean: try measure())
    }
    if accept(.erlang) {
      let shape = try number()
      guard accept(.mean), shape >= 1, shape <= 1000, shape == shape.rounded() else { throw failure() }
      return .erlang(shape: Int(shape), mean: try measure())
    }
    if accept(.poisson) {
      _ = accept(.mean)
      let mean = try number()
      let scale = try unit()
      return .poisson(mean: (scale ?? UnitScale())(mean))
    }
    return try plain()
  }

  /// An average, with or without a coefficient of variation, or a range.
  private mutating func plain() throws(Failure) -> Quantity.Form {
    let first = try number()
    let firstUnit = try unit()
    guard accept(.to) else {
      let mean = try complete(firstUnit)(first)
      return accept(.cv) ? .averageVaried(mean, cv: try number()) : .average(mean)
    }
    let last = try number()
    var lastUnit = try unit()
    var usual: (value: Double, unit: UnitScale?)?
    if accept("(") {
      guard accept(.usually) else { throw failure() }
      let value = try number()
      usual = (value, try unit())
      guard accept(")") else { throw failure() }
      if lastUnit == nil { lastUnit = try unit() }
    }
    let scale = try complete(lastUnit ?? usual?.unit ?? firstUnit)
    let (from, to) = ((firstUnit ?? scale)(first), (lastUnit ?? scale)(last))
    guard from <= to else {
      throw Failure(
        message: Sentence(
          "runs from high to low; write the smaller number first",
          "dari besar ke kecil; tulis bilangan yang kecil dahulu"))
    }
    guard let usual else { return from == to ? .exactly(from) : .range(from, to) }
    let mode = (usual.unit ?? scale)(usual.value)
    guard from <= mode, mode <= to else {
      throw Failure(message: Sentence("has a usual value outside its range", "memuat nilai biasa di luar rentangnya"))
    }
    return from == to ? .exactly(from) : .triangular(from, mode: mode, to)
  }

  private mutating func measure() throws(Failure) -> Double {
    let value = try number()
    return try complete(try unit())(value)
  }

  private mutating func number() throws(Failure) -> Double {
    guard case .number(let value)? = tokens.first else { throw failure() }
    tokens.removeFirst()
    return value
  }

  /// The scale of the unit that comes next; nil where none is written.
  private mutating func unit() throws(Failure) -> UnitScale? {
    let candidates: [QuantityUnit]
    let length: Int
    let next = Array(tokens.prefix(3))
    switch (next.first, next.dropFirst().first, next.dropFirst(2).first) {
    case (.sign("%"), .sign("/"), .words(let words, _)): (candidates, length) = (words.map { .percentPer($0) }, 3)
    case (.sign("%"), _, _): (candidates, length) = ([.percent], 1)
    case (.sign("/"), .words(let words, _), _): (candidates, length) = (words.map { .per(nil, $0) }, 2)
    case (.words(let words, _), .sign("/"), .words(let pers, _)):
      (candidates, length) = (words.flatMap { word in pers.map { .per(word, $0) } }, 3)
    case (.words(let words, _), _, _):
      if words.contains(.to) || words.contains(.cv) || words.contains(.shape) || words.contains(.mean) { return nil }
      (candidates, length) = (words.map { .word($0) }, 1)
    default: return nil
    }
    guard let scale = candidates.lazy.compactMap(dimension.scale).first else { throw failure() }
    tokens.removeFirst(length)
    return scale
  }

  private func complete(_ unit: UnitScale?) throws(Failure) -> UnitScale {
    if let unit { return unit }
    guard dimension.allowsBareNumber else { throw failure() }
    return UnitScale()
  }

  private mutating func accept(_ word: Word) -> Bool {
    guard tokens.first?.means(word) == true else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func accept(_ sign: Character) -> Bool {
    guard tokens.first == .sign(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  private func failure() -> Failure {
    Failure(message: Sentence("is not \(dimension.noun.en)", "bukan \(dimension.noun.id)"))
  }
}
