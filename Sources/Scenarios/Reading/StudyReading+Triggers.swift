internal import Government

extension StudyReading {
  static let triggerKeys: [Key] = [
    .on, .every, .from, .backlogAbove, .loadAbove, .forecastAbove, .for, .over, .before, .by,
  ]

  /// One of `{ on }`, `{ every, from }`, `{ backlog_above, for }`, `{ load_above, for }`, `{ forecast_above, over }`,
  /// `{ before, by }`, or `never`.
  func readTrigger(_ fields: Fields, _ out: Outline) -> Trigger {
    let form = "{ backlog_above: 1.5 days, for: 2 working days }, { before: lebaran, by: 20 working days } or never"
    guard let item = fields[.when] else {
      fields.missing(.when, expected: form)
      return .never
    }
    if let text = item.tree.text, reading.vocabulary.means(text, .never) {
      out.set(reading.vocabulary.spelling(.when), reading.vocabulary.spelling(.never), .given)
      return .never
    }
    let when = Fields(item, Self.triggerKeys)
    let below = out.map(reading.vocabulary.spelling(.when))
    let kinds: [(key: Key, with: [Key])] = [
      (.backlogAbove, [.for]), (.before, [.by]), (.on, []), (.every, [.from]), (.loadAbove, [.for]),
      (.forecastAbove, [.over]),
    ]
    guard let kind = kinds.first(where: { when[$0.key] != nil }) else {
      if item.tree.entries != nil { item.refuse("is not a trigger", expected: form) }
      return .never
    }
    let name = reading.vocabulary.spelling(kind.key)
    for key in Self.triggerKeys where key != kind.key && !kind.with.contains(key) {
      let isTrigger = kinds.contains { $0.key == key }
      when[key]?.fail(
        isTrigger ? "stands beside \(name); a policy has one trigger" : "does not belong to \(name)")
    }
    return trigger(kind.key, when, below)
  }

  private func trigger(_ key: Key, _ when: Fields, _ out: Outline) -> Trigger {
    switch key {
    case .before:
      let surges = when.require(
        .before, .set(of: .reference(to: names.surges, noun: "surge"), by: <), into: out, fallback: [])
      let by = when.read(
        .by, .whole(.workingDays, in: 0...1000), into: out, default: 0, .assumed("0–60 working days"))
      return .before(surges: surges, byDays: by)
    case .on:
      let dates = when.require(.on, .set(of: .date, by: <), into: out, fallback: [])
      return .onDates(dates.compactMap { day(of: $0, when[.on]) })
    case .every:
      let every = when.require(
        .every, .span(from: span.calendar.start, in: 1...StudySpan.longestDays), into: out, fallback: 1)
      let first = when.read(
        .from, .date, into: out, default: span.calendar.date(of: span.warmUpDays), .sourced("the end of the warm-up"))
      return .reviews(firstDay: day(of: first, when[.from]) ?? span.warmUpDays, everyDays: every)
    case .forecastAbove:
      let load = when.require(.forecastAbove, .amount(.ratio, in: 0...100), into: out, fallback: 1)
      let over = when.read(
        .over, .whole(.workingDays, in: 1...250), into: out, default: 20, .assumed("5–60 working days"))
      return .forecastAbove(load: load, overDays: over)
    case .loadAbove:
      let load = when.require(.loadAbove, .amount(.ratio, in: 0...100), into: out, fallback: 1)
      return .loadAbove(load: load, forDays: evenings(when, out))
    default:
      let days = when.require(.backlogAbove, .amount(.workloadDays, in: 0...10_000), into: out, fallback: 1)
      return .backlogAbove(days: days, forDays: evenings(when, out))
    }
  }

  private func evenings(_ when: Fields, _ out: Outline) -> Int {
    when.read(.for, .whole(.workingDays, in: 1...1000), into: out, default: 1, .assumed("1–5 working days"))
  }

  /// A date of the study as a day index; one outside is refused.
  func day(of date: CivilDate, _ item: Item?) -> Int? {
    let day = span.calendar.day(of: date)
    guard (0..<span.lengthDays).contains(day) else {
      item?.refuse(
        "is outside the study", expected: "\(span.calendar.start.iso) to \(span.end.adding(days: -1).iso)")
      return nil
    }
    return day
  }
}
