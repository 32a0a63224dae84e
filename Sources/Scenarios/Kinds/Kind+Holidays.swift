internal import Government

extension Kind where Value == Holidays {
  /// `none`, `national`, a list of dates, or a table with a column of dates.
  static var holidays: Kind<Holidays> {
    let expected = Sentence(
      "none, national, a table such as holidays.csv, or a list of dates",
      "daftar tanggal, atau kata atau tabel, misalnya none, national, holidays.csv")
    return Kind(
      read: { item in
        if let text = item.tree.text {
          if item.vocabulary.means(text, .none) { return Holidays.none }
          if item.vocabulary.means(text, .national) { return .national }
          if Shape.tableEndings.contains(where: { text.lowercased().hasSuffix("." + $0) }) {
            return HolidayTable(item: item, name: text).holidays()
          }
        }
        guard case .list = item.tree.content else {
          item.refuse(
            "is not a set of holidays", "bukan kumpulan hari libur", expected: expected)
          return nil
        }
        return Kind<[CivilDate]>.list(of: .date).read(item).map { .listed(Set($0).sorted()) }
      },
      write: { holidays, vocabulary in
        switch holidays {
        case .none: vocabulary.spelling(.none)
        case .national: vocabulary.spelling(.national)
        case .listed(let dates): "[\(dates.map(\.iso).joined(separator: ", "))]"
        }
      },
      expected: expected,
      shape: .either([.words([.national, .none]), .list(.date, fewest: 0), .table]))
  }
}

extension Kind where Value == RamadanMonths {
  /// `none` or `national`; spans of days are read by themselves.
  static var ramadan: Kind<RamadanMonths> {
    let expected = Sentence(
      "none, national or { from: 2026-02-19, to: 2026-03-20 }",
      "kata atau rentang, misalnya none, national, { from: 2026-02-19, to: 2026-03-20 }")
    return Kind(
      read: { item in
        if let text = item.tree.text {
          if item.vocabulary.means(text, .none) { return RamadanMonths.none }
          if item.vocabulary.means(text, .national) { return .national }
        }
        item.refuse("is not a fasting month", "bukan bulan puasa", expected: expected)
        return nil
      },
      write: { months, vocabulary in
        switch months {
        case .none: vocabulary.spelling(.none)
        case .national: vocabulary.spelling(.national)
        case .listed(let spans):
          "["
            + spans.map { span in
              "{ \(vocabulary.spelling(Key.from)): \(span.lowerBound.iso), "
                + "\(vocabulary.spelling(.lastDay)): \(span.upperBound.iso) }"
            }.joined(separator: ", ") + "]"
        }
      },
      expected: expected, shape: .words([.national, .none]))
  }
}
