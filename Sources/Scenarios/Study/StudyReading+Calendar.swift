internal import Government

extension StudyReading {
  /// Start, length, holidays and hours: at the top of the file, or under `calendar:`.
  func readCalendar() -> StudySpan {
    let section = root.fields(StudyKeys.calendar, CalendarKeys.section)
    func holder(_ key: Key) -> Fields {
      guard root[key] != nil else { return root[.calendar] == nil ? root : section }
      if let twice = section[key] {
        twice.fail(
          "is given twice: here and at the top of the file; keep one of them",
          "disebut dua kali: di sini dan di awal berkas; sisakan satu")
      }
      return root
    }
    let out = out.map(reading.vocabulary.spelling(.calendar))
    let fallback = reading.frame.start
    var start = holder(.start).require(CalendarKeys.start, into: out, fallback: fallback)
    if !(1900...2200).contains(start.year) {
      holder(.start)[.start]?.refuse(
        "is out of range", "di luar rentang",
        expected: Sentence("a date from 1900 to 2200", "tanggal dari 1900 sampai 2200"))
      start = fallback
    }
    reading.frame.start = start
    let length = holder(.length).read(CalendarKeys.length, into: out)
    let holidays = holder(.holidays).read(CalendarKeys.holidays, into: out)
    let ramadan = readRamadan(holder(.ramadan), out)
    let week = readWeek(section, out)
    let (end, last) = (start.adding(days: length - 1), start.adding(days: length + WorkCalendar.runOutDays))
    let calendar = WorkCalendar(
      start: start, studyDays: length, week: week, holidays: holidays.dates(in: start...end, to: last),
      ramadan: ramadan.spans(from: start, to: last))
    if calendar.workingDayCount == 0 {
      reading.fail(
        section.location, section.path, "has no working day; expected at least one day of the week with hours",
        "tidak punya hari kerja; seharusnya sedikitnya satu hari dalam seminggu dengan jam kerja")
    }
    let hasRamadan = ramadan == .national && week.ramadan != week.ordinary
    warnOfYears(start...end, holidays, hasRamadan: hasRamadan, holder(.start))
    let usual = Scenario.usualWarmUpDays(of: length)
    let warmUpHolder = holder(.warmUp)
    var warmUp = usual
    if let item = warmUpHolder[.warmUp] {
      warmUp = warmUpHolder.read(
        CalendarKeys.warmUp, into: out, default: usual, .given)
      if warmUp >= length {
        item.refuse(
          "is not shorter than the study", "tidak lebih pendek dari studi",
          expected: Sentence("less than \(length) days", "kurang dari \(length) hari"))
        warmUp = 0
      }
    }
    let special = readSpecialDays(holder(.specialDays), calendar, length, out)
    return StudySpan(
      calendar: calendar, specialDays: special, lengthDays: length, warmUpDays: warmUp,
      hasWarmUp: warmUpHolder[.warmUp] != nil,
      location: section.location, out: out, warmUpPath: warmUpHolder.path(.warmUp), week: week, holidays: holidays,
      ramadan: ramadan)
  }

  /// No warm-up where work waits at the start: the study begins with it.
  func settleWarmUp(_ units: [Unit]) {
    defer { span.out.sort(by: CalendarKeys.section.keys.map(reading.vocabulary.spelling)) }
    guard !span.hasWarmUp else { return }
    let waits = units.contains(where: \.hasWaitingAtStart)
    if waits { span.warmUpDays = 0 }
    let text = Kind<Int>.spanText(span.warmUpDays, reading.vocabulary)
    let key = reading.vocabulary.spelling(.warmUp)
    if waits {
      span.out.set(key, text, .sourced("work waits at the start"))
    } else {
      let longest = min(84, span.lengthDays - 1)
      let words = "0–" + Kind<Int>.spanText(longest, reading.vocabulary)
      let unknown = Unknown(
        range: Sentence(words, words), span: 0...Double(longest),
        dial: Kind<Int>.span(from: span.calendar.start, in: 0...longest).dial(span.warmUpDays, reading.vocabulary))
      span.out.set(key, text, .assumed(words, words))
      reading.note(unknown.input(span.warmUpPath, text))
    }
  }
}
