/// Regular expressions for what `NumberText` and `QuantityParser` accept, in lower case.
enum Expression {
  private static var vocabulary: Vocabulary { .english }

  /// `4`, `0.6`, `.5`, `1e-5`; not `010`, not `4.000`, which reads as 4 or as 4000.
  static let number =
    "\\+?(?![1-9][0-9]{0,2}\\.[0-9]{3}(?![0-9]))(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?"

  /// Any spelling of the words, as alternatives.
  static func any(_ words: Word...) -> String { any(words) }

  static func any(_ words: [Word]) -> String {
    let spellings = words.flatMap(vocabulary.spellings).map { $0.replacing(" ", with: " +") }
    return spellings.sorted { ($0.count, $1) > ($1.count, $0) }.joined(separator: "|")
  }

  private static func one(_ words: Word...) -> String { "(?:\(any(words)))" }

  /// The units that a dimension takes, with the spaces before them.
  static func unit(_ dimension: Dimension) -> String {
    var forms: [String] = []
    let plain = Word.allCases.filter { dimension.scale(.word($0)) != nil }
    if !plain.isEmpty { forms.append("(?:\(any(plain)))") }
    let per = Word.allCases.filter { dimension.scale(.per(nil, $0)) != nil }
    if !per.isEmpty { forms.append("/ *(?:\(any(per)))") }
    for lower in Word.allCases {
      let upper = Word.allCases.filter { dimension.scale(.per($0, lower)) != nil }
      if !upper.isEmpty { forms.append("(?:\(any(upper))) */ *(?:\(any([lower])))") }
    }
    if dimension.scale(.percent) != nil { forms.append("%") }
    let growth = Word.allCases.filter { dimension.scale(.percentPer($0)) != nil }
    if !growth.isEmpty { forms.append("% */ *(?:\(any(growth)))") }
    return forms.isEmpty ? "" : " *(?:\(forms.joined(separator: "|")))"
  }

  /// A number with its unit.
  static func measure(_ dimension: Dimension) -> String {
    let unit = unit(dimension)
    let number = dimension == .growth ? "-?" + number : number
    if unit.isEmpty { return number }
    return number + (dimension.allowsBareNumber ? "(?:\(unit))?" : unit)
  }

  /// A value in one of its forms declared assumed or fitted within a range, before whose numbers `lead` may stand.
  static func assumed(_ body: String, _ dimension: Dimension, lead: String = "") -> String {
    let number = lead + (dimension == .growth ? "-?" : "") + number
    let range = "\(number)(?:\(unit(dimension)))? +\(one(.to)) +\(lead)\(measure(dimension))"
    return "\(one(.assumed, .fitted)) +(?:\(body))(?: *,| +\(one(.from))) +\(range)(?: *\\(.+\\))?"
  }

  /// Every form of a distribution that `QuantityParser` reads, but a file.
  static func law(_ dimension: Dimension) -> String {
    let (measure, unit) = (measure(dimension), "(?:\(unit(dimension)))?")
    let mean = "(?:\(one(.mean)) +)?"
    let range = "\(number)\(unit) +\(one(.to)) +\(number)\(unit)"
    let usually = "(?: *\\( *\(one(.usually)) +\(number)\(unit) *\\)\(unit))?"
    return [
      "\(one(.exactly)) +\(measure)", "(?:\(one(.lognormal)) +\(mean))?\(measure) +\(one(.cv)) +\(number)",
      "\(one(.weibull)) +\(mean)\(measure) +\(one(.shape)) +\(number)",
      "\(one(.gamma)) +\(mean)\(measure) +\(one(.cv)) +\(number)", "\(one(.exponential)) +\(mean)\(measure)",
      "\(one(.erlang)) +[0-9]+ +\(one(.mean)) +\(measure)", "\(one(.poisson)) +\(mean)\(number)\(unit)",
      range + usually, measure,
    ].joined(separator: "|")
  }
}
