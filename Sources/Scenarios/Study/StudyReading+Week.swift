internal import Government

extension StudyReading {
  static let days: [Word] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

  /// Hours of the week under `calendar.hours` (and `ramadan_hours`): `always`, or hours by day, as in
  /// `{ mon-thu: 07:30-16:00 break 12:00-13:00, fri: 07:30-16:30 break 11:30-13:00 }`; other days are closed.
  func readWeek(_ section: Fields, _ out: Outline) -> WorkWeek {
    let vocabulary = reading.vocabulary
    var week = WorkWeek.standard
    let hours = section[.hours]
    if let text = hours?.tree.text, vocabulary.means(text, .always) {
      out.set(vocabulary.spelling(Key.hours), vocabulary.spelling(.always), .given)
      return .alwaysOpen
    }
    if let hours {
      let known = reading.problemCount
      let days = readDays(hours)
      if days.contains(where: { $0 != nil }) {
        week.ordinary = days
      } else if reading.problemCount == known {
        hours.fail("leaves no day of the week open", "tidak menyisakan hari buka dalam seminggu")
      }
      week.ramadan = zip(week.ramadan, week.ordinary).map { $1 == nil ? nil : $0 ?? $1 }
    }
    if let item = section[.ramadanHours] { week.ramadan = readDays(item) }
    let source: Sentence = "Perpres 21/2023"
    write(week.ordinary, .hours, hours == nil ? .sourced(source) : .given, out)
    write(week.ramadan, .ramadanHours, section[.ramadanHours] == nil ? .sourced(source) : .given, out)
    return week
  }

  func readDays(_ item: Item) -> [WorkHours?] {
    var days = [WorkHours?](repeating: nil, count: 7)
    guard let entries = item.tree.entries else {
      item.refuse(
        "is not a week", "bukan minggu kerja",
        expected: Sentence(
          "hours by day, as in { mon-thu: 07:30-16:00, fri: 07:30-16:30 }",
          "jam menurut hari, misalnya { mon-thu: 07:30-16:00, fri: 07:30-16:30 }"))
      return days
    }
    for entry in entries {
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
      let ends = entry.key.split(separator: "-").map { end in
        Self.days.firstIndex { reading.vocabulary.means(String(end), $0) }
      }
      guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last
      else {
        reading.fail(
          entry.location, value.path, "\"\(Tree.short(entry.key))\" is no day; expected mon … sun or mon-thu",
          "\"\(Tree.short(entry.key))\" bukan hari; seharusnya \(reading.vocabulary.spelling(.monday)) … "
            + "\(reading.vocabulary.spelling(.sunday)) atau "
            + "\(reading.vocabulary.spelling(.monday))-\(reading.vocabulary.spelling(.thursday))"
        )
        continue
      }
      guard let hours = dayHours(value) else { continue }
      for day in first...last { days[day] = hours.value }
    }
    return days
  }

  private func dayHours(_ item: Item) -> (value: WorkHours?, Void)? {
    let expected = Sentence(
      "opening and closing such as 07:30-16:00, with a break if there is one: 07:30-16:00 break 12:00-13:00",
      "jam buka dan tutup, misalnya 07:30-16:00, dengan istirahat bila ada: 07:30-16:00 break 12:00-13:00")
    guard let text = item.scalar(expected: expected) else { return nil }
    if reading.vocabulary.means(text, .shut) { return (nil, ()) }
    let pause = reading.vocabulary.spelling(.pause)
    let parts = Vocabulary.plain(text).split(separator: " ").map(String.init)
    if let first = parts.first, let (from, to) = Self.ends(first), from > to {
      let split = "00:00-24:00 \(pause) \(Self.clock(to))-\(Self.clock(from))"
      item.refuse(
        "runs past midnight, which a day cannot do yet", "melewati tengah malam, yang belum dapat ditampung satu hari",
        expected: Sentence("the earlier hour first", "jam yang lebih awal dahulu")
          + (parts.count > 1
            ? ""
            : Sentence(
              ", or the hours of a night as two parts of one day: \"\(split)\"",
              ", atau jam malam sebagai dua bagian satu hari: \"\(split)\"")))
      return nil
    }
    let open = parts.first.flatMap(Self.span)
    let rest = parts.count == 3 && parts[1] == pause ? Self.span(parts[2]) : nil
    guard let open, parts.count == 1 || rest != nil else {
      item.refuse("is not a span of hours", "bukan rentang jam", expected: expected)
      return nil
    }
    let hours = WorkHours(
      opening: open.from, closing: open.to, breakStart: rest?.from ?? 0, breakEnd: rest?.to ?? 0)
    guard rest.map({ $0.from >= open.from && $0.to <= open.to }) ?? true, hours.formalMinutes > 0 else {
      item.refuse("has its break outside the opening hours", "istirahatnya di luar jam buka", expected: expected)
      return nil
    }
    return (hours, ())
  }

  /// `07:30-16:00`, also with points or a dash, as minutes after midnight.
  private static func span(_ text: String) -> (from: Int, to: Int)? {
    ends(text).flatMap { $0.from < $0.to ? $0 : nil }
  }

  private static func ends(_ text: String) -> (from: Int, to: Int)? {
    let ends = text.split { "-–".contains($0) }.map { end -> Int? in
      let parts = end.split { ":.".contains($0) }
      guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
        (0...24).contains(hour), (0...59).contains(minute), hour * 60 + minute <= 1440
      else { return nil }
      return hour * 60 + minute
    }
    guard ends.count == 2, let from = ends[0], let to = ends[1] else { return nil }
    return (from, to)
  }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  func write(_ days: [WorkHours?], _ key: Key, _ origin: Origin, _ out: Outline) {
    let below = out.map(reading.vocabulary.spelling(key))
    for (day, hours) in zip(Self.days, days) {
      guard let hours else { continue }
      var text = "\(Self.clock(hours.opening))-\(Self.clock(hours.closing))"
      if hours.breakEnd > hours.breakStart {
        text += " \(reading.vocabulary.spelling(.pause)) \(Self.clock(hours.breakStart))-\(Self.clock(hours.breakEnd))"
      }
      below.set(reading.vocabulary.spelling(day), text, origin)
    }
  }
}
