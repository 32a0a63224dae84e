internal import Government

extension StudyReading {
  /// One of `{ on }`, `{ every, from }`, `{ backlog_above, for }`, `{ load_above, for }`, `{ forecast_above, over }`,
  /// `{ before, by }`, or `never`; beside any of them the dates within which it may order, and whether once only.
  func readTrigger(_ action: inout Action, _ fields: Fields, _ out: Outline) {
    let forms = "{ backlog_above: 1.5 days, for: 2 working days }, { before: lebaran, by: 20 working days }"
    let form = Sentence("\(forms) or never", "\(forms) atau never")
    guard let item = fields[.when] else {
      fields.missing(.when, expected: form)
      return
    }
    if let text = item.tree.text, reading.vocabulary.means(text, .never) {
      out.set(reading.vocabulary.spelling(.when), reading.vocabulary.spelling(.never), .given)
      return
    }
    let when = Fields(item, TriggerKeys.section)
    let below = out.map(reading.vocabulary.spelling(.when))
    let kinds: [(key: Key, with: [Key])] = [
      (.backlogAbove, [.for]), (.before, [.by]), (.on, []), (.every, [.from]), (.loadAbove, [.for]),
      (.forecastAbove, [.over]),
    ]
    guard let kind = kinds.first(where: { when[$0.key] != nil }) else {
      if item.tree.entries != nil { item.refuse("is not a trigger", "bukan pemicu", expected: form) }
      return
    }
    let name = reading.vocabulary.spelling(kind.key)
    let fitting = [kind.key] + kind.with + TriggerKeys.ofAll.map(\.key)
    for key in TriggerKeys.section.keys where !fitting.contains(key) {
      let isTrigger = kinds.contains { $0.key == key }
      when[key]?.fail(
        isTrigger ? "stands beside \(name); a policy has one trigger" : "does not belong to \(name)",
        isTrigger ? "berdampingan dengan \(name); kebijakan punya satu pemicu" : "bukan bagian dari \(name)")
    }
    action.when = trigger(kind.key, when, below)
    action.within = readDates(when, below)
    action.isOnce = when.optional(TriggerKeys.once, into: below) ?? false
  }

  /// `within: { from: 2026-02-02, to: 2026-03-27 }`, the last day included; some of it must lie in the study.
  private func readDates(_ when: Fields, _ out: Outline) -> Range<Int>? {
    guard when[TriggerKeys.within] != nil else { return nil }
    let dates = when.fields(TriggerKeys.within, PeriodKeys.section)
    let below = out.map(reading.vocabulary.spelling(.within))
    let from = dates.require(PeriodKeys.from, into: below, fallback: span.calendar.start)
    let to = dates.require(PeriodKeys.to, into: below, fallback: max(from, span.calendar.start))
    let (first, end) = (span.calendar.day(of: from), span.calendar.day(of: to) + 1)
    guard first < end else {
      dates[.lastDay]?.refuse("is before the first day", "sebelum hari pertama")
      return nil
    }
    guard end > span.warmUpDays, first < span.lengthDays else {
      dates[end > span.warmUpDays ? .from : .lastDay]?.refuse(
        "leaves no day on which a policy acts", "tidak menyisakan hari bagi kebijakan untuk bertindak",
        expected: Sentence(
          "dates from \(span.calendar.date(of: span.warmUpDays).iso) to \(span.end.adding(days: -1).iso)",
          "tanggal dari \(span.calendar.date(of: span.warmUpDays).iso) sampai \(span.end.adding(days: -1).iso)"))
      return nil
    }
    return first..<end
  }

  private func trigger(_ key: Key, _ when: Fields, _ out: Outline) -> Trigger {
    switch key {
    case .before:
      let surges = when.require(TriggerKeys.before, into: out, fallback: [])
      return .before(surges: surges, byDays: when.read(TriggerKeys.by, into: out))
    case .on:
      return .onDates(when.require(TriggerKeys.on, into: out, fallback: []))
    case .every:
      let every = when.require(TriggerKeys.every, into: out, fallback: 1)
      let first = when.read(
        TriggerKeys.from, into: out, default: span.calendar.date(of: span.warmUpDays),
        .sourced("the end of the warm-up"))
      return .reviews(firstDay: day(of: first, when[TriggerKeys.from]) ?? span.warmUpDays, everyDays: every)
    case .forecastAbove:
      let load = when.require(TriggerKeys.forecastAbove, into: out, fallback: 1)
      return .forecastAbove(load: load, overDays: when.read(TriggerKeys.over, into: out))
    case .loadAbove:
      let load = when.require(TriggerKeys.loadAbove, into: out, fallback: 1)
      return .loadAbove(load: load, forDays: when.read(TriggerKeys.for, into: out))
    default:
      let days = when.require(TriggerKeys.backlogAbove, into: out, fallback: 1)
      return .backlogAbove(days: days, forDays: when.read(TriggerKeys.for, into: out))
    }
  }

  /// A date of the study as a day index; one outside is refused.
  func day(of date: CivilDate, _ item: Item?) -> Int? { span.calendar.day(of: date, within: span.lengthDays, item) }
}
