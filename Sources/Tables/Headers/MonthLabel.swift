/// The months and years that a title or the name of a sheet says: `REKAP BULAN JANUARI 2026`, `Jan 2026`.
package struct MonthLabel: Sendable, Hashable {
  /// Each once, ascending.
  package private(set) var months: [Int] = []
  package private(set) var years: [Int] = []

  package init(months: [Int] = [], years: [Int] = []) {
    self.months = months
    self.years = years
  }

  package init(_ texts: [String]) {
    for text in texts { add(ColumnName.plain(text).split(separator: " ")) }
    months = Set(months).sorted()
    years = Set(years).sorted()
  }

  /// What another says where this one says nothing.
  package func filled(by other: MonthLabel) -> MonthLabel {
    MonthLabel(months: months.isEmpty ? other.months : months, years: years.isEmpty ? other.years : years)
  }

  /// That of a day, `dicetak 3 Maret 2026`, is no month of a table, and that of a law, `Perda Nomor 5 Tahun 2016`, no year.
  private mutating func add(_ words: [Substring]) {
    guard !words.contains("nomor"), !words.contains("no") else { return }
    var isOfDay = false
    for (place, word) in words.enumerated() {
      if let month = MonthNames.month(String(word)) {
        isOfDay = place > 0 && words[place - 1].count <= 2 && Int(words[place - 1]) != nil
        if !isOfDay { months.append(month) }
      } else if word.count == 4, let year = Int(word), (1990...2100).contains(year) {
        if !isOfDay { years.append(year) }
        isOfDay = false
      }
    }
  }
}
