/// Shapes of dates, spans and what goes by the day or the month.
extension Shape {
  private static var vocabulary: Vocabulary { .english }

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
