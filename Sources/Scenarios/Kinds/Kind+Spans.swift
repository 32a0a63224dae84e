internal import Government

extension Kind where Value == Int {
  /// A length in calendar days: `52 weeks`, `90 days`, `16 months`, `1 year`.
  static func span(from start: CivilDate, in range: ClosedRange<Int>) -> Kind<Int> {
    let expected = Sentence(
      "a length such as 52 weeks, 90 days or 12 months", "jangka waktu, misalnya 52 weeks, 90 days atau 12 months")
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        guard let days = days(text, start, item) else { return nil }
        guard range.contains(days) else {
          item.refuse(
            days < 0 ? "is negative" : "is out of range", days < 0 ? "negatif" : "di luar rentang",
            expected: Sentence(
              "\(range.lowerBound) to \(range.upperBound) days", "\(range.lowerBound) sampai \(range.upperBound) hari"))
          return nil
        }
        return days
      },
      write: { spanText($0, $1) }, expected: expected, shape: .span
    ).dialed { days, vocabulary in
      Dial(value: Double(days), unit: vocabulary.spelling(.days), isWhole: true) { spanText(Int($0), vocabulary) }
    }
  }

  static func spanText(_ days: Int, _ vocabulary: Vocabulary) -> String {
    days > 0 && days % 7 == 0
      ? "\(days / 7) \(vocabulary.spelling(.weeks))" : "\(days) \(vocabulary.spelling(.days))"
  }

  private static func days(_ text: String, _ start: CivilDate, _ item: Item) -> Int? {
    let scanned = QuantityTokens(text, item.vocabulary)
    let expected = Sentence.example("\"52 weeks\"")
    if let refusal = scanned.refusal {
      item.refuse(
        saying: refusal.reason, expected: expected,
        instead: refusal.instead.map { _ in QuantityRepair.written(text, item.vocabulary) })
      return nil
    }
    guard scanned.tokens.count == 2, case .number(let number) = scanned.tokens[0],
      case .words(let unit, _) = scanned.tokens[1],
      number.magnitude < 1e6, let count = Int(exactly: number)
    else {
      let units = [Word.days, .weeks, .months, .years].flatMap(item.vocabulary.spellings)
      let unknown = scanned.tokens.compactMap { if case .unknown(let word) = $0 { word } else { nil } }.first
      let written = QuantityRepair.written(text, item.vocabulary)
      let isHabit = written != text && QuantityTokens(written, item.vocabulary).tokens.count == 2
      let nearest = unknown.flatMap { word in
        isHabit ? written : Nearest.match(to: word, among: units).map { text.replacing(word, with: $0) }
      }
      item.refuse(
        "is not a length", "bukan jangka waktu",
        expected: Sentence(
          "a whole number of days, weeks, months or years", "bilangan bulat hari, minggu, bulan atau tahun"),
        instead: nearest)
      return nil
    }
    if unit.contains(.days) { return count }
    if unit.contains(.weeks) { return count * 7 }
    if unit.contains(.months) { return months(count, after: start) }
    if unit.contains(.years) { return months(count * 12, after: start) }
    item.refuse("is not a length in calendar days", "bukan jangka waktu dalam hari kalender", expected: expected)
    return nil
  }

  /// Days until the same day so many months later, or the last day of a shorter month.
  private static func months(_ count: Int, after start: CivilDate) -> Int {
    let total = start.year * 12 + start.month - 1 + count
    let (year, month) = (total / 12, total % 12 + 1)
    for day in stride(from: start.day, through: 28, by: -1) {
      if let date = CivilDate(year: year, month: month, day: day) { return date.dayNumber - start.dayNumber }
    }
    return CivilDate(year: year, month: month, day: start.day).map { $0.dayNumber - start.dayNumber } ?? -1
  }
}
