internal import Government

/// Which days off the study has.
enum Holidays: Sendable, Hashable {
  case none
  /// National holidays and collective leave, built in.
  case national
  case listed([CivilDate])

  func dates(from: CivilDate, to: CivilDate) -> [CivilDate] {
    switch self {
    case .none: []
    case .national: IndonesianHolidays.dates.filter { from <= $0 && $0 <= to }
    case .listed(let dates): dates
    }
  }
}

/// In which months the shorter hours of fasting hold.
enum RamadanMonths: Sendable, Hashable {
  case none
  case national
  case listed([ClosedRange<CivilDate>])

  func spans(from: CivilDate, to: CivilDate) -> [ClosedRange<CivilDate>] {
    switch self {
    case .none: []
    case .national: IndonesianHolidays.ramadan.filter { $0.upperBound >= from && $0.lowerBound <= to }
    case .listed(let spans): spans
    }
  }
}

extension Kind where Value == Holidays {
  /// `none`, `national`, a list of dates, or a CSV file whose first column holds dates.
  static var holidays: Kind<Holidays> {
    Kind(
      read: { item in
        if let text = item.tree.text {
          if item.vocabulary.means(text, .none) { return Holidays.none }
          if item.vocabulary.means(text, .national) { return .national }
          if text.hasSuffix(".csv") { return file(text, item) }
        }
        guard case .list = item.tree.content else {
          item.refuse("is not a set of holidays", expected: "none, national, a .csv file, or a list of dates")
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
      expected: "none, national, a .csv file, or a list of dates",
      shape: .either([.words([.national, .none]), .list(.date, fewest: 0), .table]))
  }

  private static func file(_ name: String, _ item: Item) -> Holidays? {
    let path = item.reading.resolve(dataFile: name)
    switch DataFile.read(path, limitMB: 10) {
    case .failure(let failure):
      item.fail("the file \"\(name)\": \(failure.reason) (looked for \(path))")
      return nil
    case .success(let bytes):
      item.reading.used(dataFile: path)
      var dates: [CivilDate] = []
      for (index, row) in CSV.rows(bytes).enumerated() {
        if let date = CivilDate(iso: row.first ?? "") {
          dates.append(date)
        } else if index > 0 {
          item.fail("row \(index + 1) of \(path): \"\(Tree.short(row.first ?? ""))\" is not a date such as 2026-03-25")
          return nil
        }
      }
      return .listed(Set(dates).sorted())
    }
  }
}

extension Kind where Value == RamadanMonths {
  /// `none`, `national`, or one or more of `{ from, to }`, last day included.
  static var ramadan: Kind<RamadanMonths> {
    Kind(
      read: { item in
        if let text = item.tree.text {
          if item.vocabulary.means(text, .none) { return RamadanMonths.none }
          if item.vocabulary.means(text, .national) { return .national }
        }
        guard item.list.allSatisfy({ $0.tree.entries != nil }) else {
          item.refuse("is not a fasting month", expected: "none, national or { from: 2026-02-19, to: 2026-03-20 }")
          return nil
        }
        let spans = item.list.map(span)
        let found = spans.compactMap { $0 }
        return found.count == spans.count ? .listed(found.sorted { $0.lowerBound < $1.lowerBound }) : nil
      },
      write: { months, vocabulary in
        switch months {
        case .none: vocabulary.spelling(.none)
        case .national: vocabulary.spelling(.national)
        case .listed(let spans):
          "["
            + spans.map { span in
              "{ \(vocabulary.spelling(Key.from)): \(span.lowerBound.iso), "
                + "\(vocabulary.spelling(Key.to)): \(span.upperBound.iso) }"
            }.joined(separator: ", ") + "]"
        }
      },
      expected: "none, national or { from, to }",
      shape: .either([.words([.national, .none]), .oneOrMore(.mapping(PeriodKeys.section))]))
  }

  private static func span(_ item: Item) -> ClosedRange<CivilDate>? {
    let fields = Fields(item, PeriodKeys.section)
    let scratch = Outline()
    guard fields[.from] != nil, fields[.to] != nil else {
      item.fail("needs from and to, as in { from: 2026-02-19, to: 2026-03-20 }")
      return nil
    }
    guard let from = fields.optional(PeriodKeys.from, into: scratch),
      let to = fields.optional(PeriodKeys.to, into: scratch)
    else { return nil }
    guard from <= to else {
      fields[.to]?.refuse("is before the first day")
      return nil
    }
    return from...to
  }
}
