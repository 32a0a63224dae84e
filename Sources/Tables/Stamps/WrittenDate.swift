package import Government

/// A date as somebody wrote it, before it is known which number is the day.
package struct WrittenDate: Sendable, Hashable {
  package enum Day: Sendable, Hashable {
    /// A year first, or the month by its name.
    case certain(CivilDate)
    case ordered(first: Int, second: Int, year: Int)
  }

  package let day: Day
  /// Since midnight; nil without a clock.
  package let seconds: Double?
  /// Minutes ahead of UTC, where written.
  package let zone: Int?

  /// Reads `2026-03-25`, `25/3/2026 08.30`, `25-03-26`, `Rabu, 25 Maret 2026`, `25-Mar-2026`, `March 25, 2026`,
  /// `25 Maret 2026 pukul 08.30 WIB`, `25/3/2026 08:30 PM`.
  package init?(_ text: String) {
    // Most cells are no dates, and are told so quickly.
    guard text.utf8.count >= 6, text.utf8.count <= 48 else { return nil }
    var scanner = DateScanner(text)
    guard let day = Self.day(&scanner) else { return nil }
    self.day = day
    scanner.skipSpaces()
    if scanner.next == UInt8(ascii: ",") || scanner.next == UInt8(ascii: "T") {
      _ = scanner.take(UInt8(ascii: ",")) || scanner.take(UInt8(ascii: "T"))
      scanner.skipSpaces()
      guard !scanner.isAtEnd else { return nil }
    }
    if scanner.take(oneOf: Self.hourWords) != nil {
      _ = scanner.take(UInt8(ascii: "."))
      scanner.skipSpaces()
      guard !scanner.isAtEnd else { return nil }
    }
    if scanner.isAtEnd {
      (seconds, zone) = (nil, nil)
      return
    }
    guard let clock = WrittenClock(&scanner) else { return nil }
    (seconds, zone) = (clock.seconds, clock.zone)
  }

  private static let hourWords = ["pukul": 0, "pkl": 0, "jam": 0, "at": 0]

  package func date(_ order: DateOrder) -> CivilDate? {
    switch day {
    case .certain(let date): date
    case .ordered(let first, let second, let year): order.date(first, second, year)
    }
  }

  private static func day(_ scanner: inout DateScanner) -> Day? {
    if var word = scanner.word() {
      if MonthNames.weekdays.contains(word) {
        _ = scanner.take(UInt8(ascii: ","))
        scanner.skipSpaces()
        guard let number = scanner.number() else { return nil }
        return day(&scanner, after: number)
      }
      guard let month = MonthNames.month(word) else { return nil }
      _ = scanner.take(UInt8(ascii: "."))
      scanner.skipSpaces()
      guard let day = scanner.number(), day.digits <= 2 else { return nil }
      word = ""
      _ = scanner.take(UInt8(ascii: ","))
      scanner.skipSpaces()
      guard let year = scanner.number(), year.digits == 4 else { return nil }
      return CivilDate(year: year.value, month: month, day: day.value).map { .certain($0) }
    }
    guard let number = scanner.number() else { return nil }
    return day(&scanner, after: number)
  }

  private static func day(_ scanner: inout DateScanner, after first: (value: Int, digits: Int)) -> Day? {
    guard first.digits <= 2 || first.digits == 4 else { return nil }
    scanner.skipSpaces()
    guard let mark = scanner.next else { return nil }
    let isMark = mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".")
    if isMark { _ = scanner.take(mark) }
    scanner.skipSpaces()
    if let word = scanner.word() {
      guard first.digits <= 2, let month = MonthNames.month(word) else { return nil }
      if !scanner.take(UInt8(ascii: ".")) { _ = isMark && scanner.take(mark) }
      scanner.skipSpaces()
      guard let year = year(scanner.number()) else { return nil }
      return CivilDate(year: year, month: month, day: first.value).map { .certain($0) }
    }
    guard isMark, let second = scanner.number(), second.digits <= 2, scanner.take(mark) else { return nil }
    scanner.skipSpaces()
    guard let third = scanner.number() else { return nil }
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      return CivilDate(year: first.value, month: second.value, day: third.value).map { .certain($0) }
    }
    guard let year = year(third), first.value <= 31, second.value <= 31,
      DateOrder.allCases.contains(where: { $0.date(first.value, second.value, year) != nil })
    else { return nil }
    return .ordered(first: first.value, second: second.value, year: year)
  }

  /// Two digits are of this century up to 69.
  private static func year(_ written: (value: Int, digits: Int)?) -> Int? {
    guard let written else { return nil }
    switch written.digits {
    case 4: return written.value
    case 2: return written.value + (written.value < 70 ? 2000 : 1900)
    default: return nil
    }
  }
}
