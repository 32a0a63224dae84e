internal import Government

extension StudyReading {
  /// `none`, `national`, or one or more of `{ from, to }`, last day included.
  func readRamadan(_ holder: Fields, _ out: Outline) -> RamadanMonths {
    guard let item = holder[CalendarKeys.ramadan], item.list.allSatisfy({ $0.tree.entries != nil }) else {
      return holder.read(CalendarKeys.ramadan, into: out)
    }
    let spans = item.list.map(readPeriod)
    let found = spans.compactMap { $0 }
    guard found.count == spans.count else { return .national }
    let months = RamadanMonths.listed(found.sorted { $0.lowerBound < $1.lowerBound })
    out.set(reading.vocabulary.spelling(.ramadan), Kind.ramadan.write(months, reading.vocabulary), .given)
    return months
  }

  private func readPeriod(_ item: Item) -> ClosedRange<CivilDate>? {
    let fields = Fields(item, PeriodKeys.section)
    let scratch = Outline()
    guard fields[PeriodKeys.from] != nil, fields[PeriodKeys.to] != nil else {
      let (first, last) = (reading.vocabulary.spelling(Key.from), reading.vocabulary.spelling(.lastDay))
      item.fail(
        "needs \(first) and \(last), as in { \(first): 2026-02-19, \(last): 2026-03-20 }",
        "memerlukan \(first) dan \(last), misalnya { \(first): 2026-02-19, \(last): 2026-03-20 }")
      return nil
    }
    guard let from = fields.optional(PeriodKeys.from, into: scratch),
      let to = fields.optional(PeriodKeys.to, into: scratch)
    else { return nil }
    guard from <= to else {
      fields[PeriodKeys.to]?.refuse("is before the first day", "sebelum hari pertama")
      return nil
    }
    return from...to
  }
}
