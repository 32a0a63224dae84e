internal import Government

extension Kind where Value == UncertainDate {
  static func uncertainDate(_ calendar: WorkCalendar) -> Kind<UncertainDate> {
    let expected = Sentence(
      "a date such as 2026-03-25, or uncertain 2026-03-25 to 2026-03-30",
      "tanggal, misalnya 2026-03-25, atau uncertain 2026-03-25 to 2026-03-30")
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        let words = text.split(whereSeparator: { " ()".contains($0) }).map(String.init)
        guard let lead = words.first, item.vocabulary.means(lead, .uncertain) else {
          return Kind<CivilDate>.date.read(item).map { UncertainDate($0, calendar) }
        }
        let dates = stride(from: 1, to: words.count, by: 2).map { CivilDate(iso: words[$0]) }
        let hasWords =
          (words.count == 4 || words.count == 6) && item.vocabulary.means(words[2], .to)
          && (words.count == 4 || item.vocabulary.means(words[4], .usually))
        guard hasWords, let first = dates[0], let last = dates[1], dates.count == 2 || dates[2] != nil else {
          item.refuse(
            "is not an uncertain date", "bukan tanggal tidak pasti",
            expected: .sameInBoth("uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26)"))
          return nil
        }
        let usual = dates.count == 3 ? dates[2] : nil
        guard first <= last else {
          item.refuse(
            "runs from late to early; write the earlier date first", "terbalik; tulis tanggal yang lebih awal dahulu")
          return nil
        }
        guard usual.map({ first <= $0 && $0 <= last }) ?? true else {
          item.refuse("has a usual date outside its range", "memuat tanggal biasa di luar rentangnya")
          return nil
        }
        return UncertainDate(first, last, usual: usual, calendar, item.vocabulary)
      },
      write: { date, _ in date.text }, expected: expected, shape: .uncertainDate
    ).leaving { date, vocabulary in
      guard date.law != nil else { return nil }
      let words = String(date.text.dropFirst(vocabulary.spelling(.uncertain).count + 1))
      let dial = Dial(value: Double(date.announced), unit: "day of the study", isWhole: true) {
        calendar.date(of: Int($0)).iso
      }
      return Unknown(drawn: words, Double(date.days.lowerBound)...Double(date.days.upperBound), dial)
    }
  }
}

extension Kind where Value == UncertainDays {
  static func uncertainDays(in range: ClosedRange<Double>, isWhole: Bool) -> Kind<UncertainDays> {
    let law = Kind<Law>.law(.workingDays, in: range, allowsUncertain: true)
    return Kind(
      read: { item in
        guard let read = law.read(item) else { return nil }
        if let days = UncertainDays(read, isWhole: isWhole) { return days }
        item.refuse(
          "is not a whole number", "bukan bilangan bulat",
          expected: Sentence(
            "a whole number such as \(Dimension.workingDays.example)",
            "bilangan bulat, misalnya \(Dimension.workingDays.example)"))
        return nil
      },
      write: { $0.text($1) }, expected: law.expected, shape: law.shape(), range: law.range
    ).dialed(.workingDays) { days, vocabulary in
      Dial(value: days.announced, unit: Dimension.workingDays.name(vocabulary), isWhole: isWhole) {
        Quantity(form: .average($0)).text(.workingDays, vocabulary)
      }
    }.leaving { days, vocabulary in days.read.flatMap { Unknown(of: $0, .workingDays, vocabulary) } }
  }
}
