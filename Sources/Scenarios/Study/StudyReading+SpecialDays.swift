internal import Government

extension StudyReading {
  /// `special_days: [{ from, to, present: 75%, except: [dukcapil] }]`, last day included.
  func readSpecialDays(
    _ holder: Fields, _ calendar: WorkCalendar, _ lengthDays: Int, _ out: Outline
  ) -> [SpecialDays] {
    guard let item = holder[.specialDays] else { return [] }
    var lists: [Outline] = []
    let spans = item.list.compactMap { member -> SpecialDays? in
      let below = Outline()
      lists.append(below)
      return readSpecialDays(member, calendar, lengthDays, below)
    }
    out.list(reading.vocabulary.spelling(.specialDays), lists)
    return spans.sorted { ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound) }
  }

  private func readSpecialDays(
    _ item: Item, _ calendar: WorkCalendar, _ lengthDays: Int, _ out: Outline
  ) -> SpecialDays? {
    let fields = Fields(item, SpecialDayKeys.section)
    let from = fields.require(SpecialDayKeys.from, into: out, fallback: calendar.start)
    let to = fields.require(SpecialDayKeys.to, into: out, fallback: from)
    let share = fields.require(SpecialDayKeys.present, into: out, fallback: 1)
    let units = fields.read(SpecialDayKeys.except, into: out)
    let (first, last) = (calendar.day(of: from), calendar.day(of: to))
    guard first <= last else {
      fields[.lastDay]?.refuse("is before the first day", "sebelum hari pertama")
      return nil
    }
    guard last >= 0, first < lengthDays else {
      let end = calendar.date(of: lengthDays - 1)
      fields[.from]?.refuse(
        "is outside the study", "di luar masa studi",
        expected: Sentence("\(calendar.start.iso) to \(end.iso)", "\(calendar.start.iso) sampai \(end.iso)"))
      return nil
    }
    if calendar.workingDays(from: first, to: last + 1) == 0 {
      item.warn("has no working day and so no effect", "tidak berisi hari kerja, jadi tidak berpengaruh")
    }
    return SpecialDays(days: first...last, presentShare: share, exceptUnits: units)
  }
}
