/// Shapes of values, from the same words and units that `QuantityParser` reads.
extension Shape {
  private static var vocabulary: Vocabulary { .english }

  /// One of a few words, in any of their spellings.
  static func words(_ words: [Word]) -> Shape { .words(words.flatMap(vocabulary.spellings)) }

  static func count(_ range: ClosedRange<Int>) -> Shape { .integer(range) }

  /// One number with its unit; behind the words of `prefix` where it is a bound.
  static func amount(_ dimension: Dimension, prefix: Word? = nil) -> Shape {
    let lead = prefix.map { "(?:\(Expression.any($0)) +)?" } ?? ""
    let expression = "^\(lead)(?:\(Expression.any(.exactly)) +)?\(Expression.measure(dimension))$"
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
    .pattern(
      Pattern(
        name: dimension.title, expression: "^[Rr][Pp][. ]*\(Expression.measure(dimension))$",
        example: "Rp" + dimension.example))
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
    let name = mayBeUncertain ? "\(dimension.title), certain or not" : "\(dimension.title) that may vary"
    return withNumber(
      Pattern(
        name: name, expression: "^(?:\(lead)(?:\(Expression.law(dimension)))|\(Expression.any(.empirical)) +\\S+)$",
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
        example: "dukcapil"), shape)
  }

  /// How well somebody masters a skill.
  static let level = Shape.either([.words([.none, .basic, .trained, .able, .expert]), .amount(.share)])

  static let file = Shape.pattern(Pattern(name: "file", expression: "\\S", example: "arrivals.csv"))

  static let table = Shape.pattern(Pattern(name: "CSV file", expression: "\\.csv$", example: "holidays.csv"))

  private static let day = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"

  static let date = Shape.pattern(Pattern(name: "date", expression: "^\(day)$", example: "2026-03-25"))

  /// A date that may not be known: `uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26)`.
  static let uncertainDate = Shape.pattern(
    Pattern(
      name: "date, certain or not",
      expression: "^(?:\(day)|(?:\(Expression.any(.uncertain))) +\(day) +\(Expression.any(.to)) +\(day)"
        + "(?: *\\( *(?:\(Expression.any(.usually))) +\(day) *\\))?)$",
      example: "uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26)"))

  private static let weekdays: [Word] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

  /// Factors from Monday on, or by day of the week.
  static let weekdayFactors = Shape.either([
    .list(.amount(.number), fewest: 5), factors("day of the week", "fri", weekdays),
  ])

  static let season = factors(
    "month", "jul",
    [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ])

  private static func factors(_ name: String, _ example: String, _ words: [Word]) -> Shape {
    .keyed(
      Pattern(name: name, expression: "^(?:\(Expression.any(words)))$", example: example), .amount(.number))
  }
  /// So many pieces every so many working days.
  static let delivery = Shape.pattern(
    Pattern(
      name: "delivery",
      expression: "^[0-9]+ +(?:\(Expression.any(.every))) +\(Expression.measure(.workingDays))$",
      example: "2000 every 20 working days"))

  /// A length in calendar days.
  static let span = Shape.pattern(
    Pattern(
      name: "length", expression: "^[0-9]+ *(?:\(Expression.any(.days, .weeks, .months, .years)))$",
      example: "52 weeks"))

  /// Hours by day of the week, or by spans of days.
  static let week: Shape = {
    let days = Expression.any(weekdays)
    let clock = "(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9]"
    let span = "\(clock)[-–]\(clock)"
    return .keyed(
      Pattern(name: "days of the week", expression: "^(?:\(days))(?:-(?:\(days)))?$", example: "mon-thu"),
      .pattern(
        Pattern(
          name: "hours", expression: "^(?:\(span)(?: +\(Expression.any(.pause)) +\(span))?|\(Expression.any(.shut)))$",
          example: "07:30-16:00 break 12:00-13:00")))
  }()
}
