internal import Government

extension Kind where Value == CivilDate {
  static var date: Kind<CivilDate> {
    let expected = Sentence("a date such as 2026-03-25", "tanggal, misalnya 2026-03-25")
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        if let date = CivilDate(iso: text) { return date }
        item.refuse(
          "is not a date", "bukan tanggal",
          expected: Sentence("year-month-day such as 2026-03-25", "tahun-bulan-hari, misalnya 2026-03-25"),
          instead: isoForm(text))
        return nil
      },
      write: { date, _ in date.iso }, expected: expected, shape: .date)
  }

  /// `25/03/2026` as `2026-03-25`.
  private static func isoForm(_ text: String) -> String? {
    let parts = text.split { "/.- ".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month, day) = parts[0] > 31 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    return CivilDate(year: year, month: month, day: day)?.iso
  }
}

extension Kind where Value == Int {
  /// A date of the study, as its day.
  static func day(of span: StudySpan) -> Kind<Int> {
    let (calendar, lengthDays) = (span.calendar, span.lengthDays)
    let date = Kind<CivilDate>.date
    return Kind(
      read: { item in date.read(item).flatMap { calendar.day(of: $0, within: lengthDays, item) } },
      write: { day, vocabulary in date.write(calendar.date(of: day), vocabulary) }, expected: date.expected,
      shape: date.shape())
  }
}

extension WorkCalendar {
  func day(of date: CivilDate, within lengthDays: Int, _ item: Item?) -> Int? {
    let day = day(of: date)
    guard (0..<lengthDays).contains(day) else {
      item?.refuse(
        "is outside the study", "di luar masa studi",
        expected: Sentence(
          "\(start.iso) to \(self.date(of: lengthDays - 1).iso)",
          "\(start.iso) sampai \(self.date(of: lengthDays - 1).iso)"))
      return nil
    }
    return day
  }
}
