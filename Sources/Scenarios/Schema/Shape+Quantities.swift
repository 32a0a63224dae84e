/// Shapes of values, from the same words and units that `QuantityParser` reads.
extension Shape {
  private static var vocabulary: Vocabulary { .english }

  /// One of a few words, in any of their spellings.
  static func words(_ words: [Word]) -> Shape { .words(words.flatMap(vocabulary.spellings)) }

  static func count(_ range: ClosedRange<Int>) -> Shape { .integer(range) }

  /// A whole number that may be assumed within a range.
  static func assumableCount(_ range: ClosedRange<Int>) -> Shape {
    .either([
      .integer(range),
      .pattern(
        Pattern(
          name: assumedNumber, expression: "^\(Expression.assumed(Expression.number, .number))$",
          example: "assumed 14 from 8 to 14")),
    ])
  }

  /// What a reference says of all quantities together.
  static let assumedNumber = "assumed number"

  /// One number with its unit; behind the words of `prefix` where it is a bound.
  static func amount(_ dimension: Dimension, prefix: Word? = nil) -> Shape {
    let lead = prefix.map { "(?:\(Expression.any($0)) +)?" } ?? ""
    let body = "\(lead)(?:\(Expression.any(.exactly)) +)?\(Expression.measure(dimension))"
    let expression = "^(?:\(body)|\(Expression.assumed(body, dimension)))$"
    let words = prefix.map { vocabulary.spelling($0) + " " } ?? ""
    return withNumber(
      Pattern(name: words + dimension.title, expression: expression, example: words + dimension.example), dimension)
  }
  /// `proficiency at least 80%`.
  static let proficiency = Shape.pattern(
    Pattern(
      name: "proficiency at least",
      expression: "^(?:\(Expression.any(.proficiency))) +(?:(?:\(Expression.any(.atLeast))) +)?"
        + "(?:\(Expression.any(.exactly)) +)?\(Expression.measure(.share))$",
      example: "proficiency at least 80%"))
  /// Rupiah for an hour or a day, such as `Rp30000/h`.
  static func price(_ dimension: Dimension) -> Shape {
    let body = "[Rr][Pp][. ]*\(Expression.measure(dimension))"
    let assumed = Expression.assumed(body, dimension, lead: "(?:[Rr][Pp][. ]*)?")
    return .pattern(
      Pattern(name: dimension.title, expression: "^(?:\(body)|\(assumed))$", example: "Rp" + dimension.example))
  }

  /// `at least …` or `at most …`.
  static func bound(_ dimension: Dimension) -> Shape {
    let lead = "(?:\(Expression.any(.atLeast, .atMost)))"
    return .pattern(
      Pattern(
        name: "bound of " + dimension.title, expression: "^\(lead) +\(Expression.measure(dimension))$",
        example: vocabulary.spelling(Word.atMost) + " " + dimension.example))
  }

  /// A quantity that may vary, such as `1 to 7 (usually 3) working days`.
  static func law(_ dimension: Dimension, mayBeUncertain: Bool = false) -> Shape {
    let lead = mayBeUncertain ? "(?:\(Expression.any(.uncertain)) +)?" : ""
    let law = Expression.law(dimension)
    let name = mayBeUncertain ? "\(dimension.title), certain or not" : "\(dimension.title) that may vary"
    return withNumber(
      Pattern(
        name: name,
        expression: "^(?:\(lead)(?:\(law))|\(Expression.assumed(law, dimension))|\(Expression.any(.empirical)) +\\S+)$",
        example: dimension.example), dimension)
  }

  private static func withNumber(_ pattern: Pattern, _ dimension: Dimension) -> Shape {
    dimension.allowsBareNumber ? .either([.number, .pattern(pattern)]) : .pattern(pattern)
  }

  /// One of them, or a list.
  static func oneOrMore(_ shape: Shape, fewest: Int = 1) -> Shape { .either([shape, .list(shape, fewest: fewest)]) }

  /// A mapping by names that the user chooses: a letter followed by letters, digits, _ or -, as `Name` checks.
  static func named(_ shape: Shape) -> Shape {
    let reserved = Name.reserved.joined(separator: "|")
    return .keyed(
      Pattern(
        name: "name",
        expression: "^(?!(?:\(reserved))$)[A-Za-z\u{AA}-\u{FFFF}][A-Za-z0-9_\u{AA}-\u{FFFF}-]{0,63}$",
        example: "dukcapil", isWorded: false), shape)
  }

  /// How well somebody masters a skill.
  static let level: Shape = {
    let words: [Word] = [.none, .basic, .trained, .able, .expert]
    let assumed = Pattern(
      name: "\(assumedNumber) of a level", expression: "^\(Expression.assumed(Expression.any(words), .share))$",
      example: "assumed able from 0.5 to 1")
    return .either([.words(words), .amount(.share), .pattern(assumed)])
  }()

  static let file = Shape.pattern(Pattern(name: "file", expression: "\\S", example: "arrivals.csv", isWorded: false))

  /// What the names of tables end in; what a file is is told by its bytes.
  static let tableEndings = ["csv", "tsv", "txt", "xlsx", "xls", "xlsb", "ods"]

  static let table = Shape.pattern(
    Pattern(
      name: "table", expression: "\\.(\(tableEndings.joined(separator: "|")))$", example: "holidays.csv",
      isWorded: false))

  /// So many pieces every so many working days.
  static let delivery = Shape.pattern(
    Pattern(
      name: "delivery",
      expression: "^[0-9]+ +(?:\(Expression.any(.every))) +\(Expression.measure(.workingDays))$",
      example: "2000 every 20 working days"))
}
