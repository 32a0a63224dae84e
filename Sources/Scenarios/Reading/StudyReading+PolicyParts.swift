internal import Government

extension StudyReading {
  /// `{ backlog_above, for }`, `{ before, by }` or `never`.
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
    let when = Fields(item, [.backlogAbove, .for, .before, .by])
    let below = out.map(reading.vocabulary.spelling(.when))
    if when[.backlogAbove] != nil {
      for key in [Key.before, .by] { when[key]?.fail("stands beside backlog_above; a policy has one trigger") }
      let days = when.require(.backlogAbove, .amount(.workloadDays, in: 0...10_000), into: below, fallback: 1)
      let evenings = when.read(
        .for, .whole(.workingDays, in: 1...1000), into: below, default: 1, .assumed("1–5 working days"))
      return .backlogAbove(days: days, forDays: evenings)
    }
    if when[.before] != nil {
      when[.for]?.fail("belongs to backlog_above")
      let surges = when.require(
        .before, .set(of: .reference(to: names.surges, noun: "surge"), by: <), into: below, fallback: [])
      let by = when.read(
        .by, .whole(.workingDays, in: 0...1000), into: below, default: 0, .assumed("0–60 working days"))
      return .before(surges: surges, byDays: by)
    }
    if item.tree.entries != nil { item.refuse("is not a trigger", expected: form) }
    return .never
  }

  /// `{ after }`, `{ backlog_below, stay }` or `never`.
  func readEnd(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> End {
    let form = "{ after: 40 working days }, { backlog_below: 0.3 days, stay: 20 working days } or never"
    let key = reading.vocabulary.spelling(.until)
    guard let item = fields[.until] else { return usualEnd(fields, instrument, form, out) }
    if let text = item.tree.text, reading.vocabulary.means(text, .never) {
      out.set(key, reading.vocabulary.spelling(.never), .given)
      return .never
    }
    let until = Fields(item, [.after, .backlogBelow, .stay])
    let below = out.map(key)
    if case .extraHours = instrument, let after = until[.after] {
      after.fail("extra hours end with the backlog: write { backlog_below: 0.3 days }")
    }
    if until[.after] != nil {
      for key in [Key.backlogBelow, .stay] { until[key]?.fail("stands beside after; a policy has one end") }
      return .after(days: until.require(.after, .whole(.workingDays, in: 1...10_000), into: below, fallback: 1))
    }
    if until[.backlogBelow] != nil {
      let days = until.require(.backlogBelow, .amount(.workloadDays, in: 0...10_000), into: below, fallback: 0)
      let stay = until.read(
        .stay, .whole(.workingDays, in: 0...10_000, prefix: .atLeast), into: below, default: 0,
        .assumed("0–60 working days"))
      return .backlogBelow(days: days, stayDays: stay)
    }
    if item.tree.entries != nil { item.refuse("is not an end", expected: form) }
    return .never
  }

  private func usualEnd(_ fields: Fields, _ instrument: Instrument, _ form: String, _ out: Outline) -> End {
    let key = reading.vocabulary.spelling(.until)
    switch instrument {
    case .assignment: fields.missing(.until, expected: form)
    case .extraHours:
      let below = out.map(key)
      below.set(
        reading.vocabulary.spelling(.backlogBelow), "0.3 " + reading.vocabulary.spelling(.days), .assumed("0–1 days"))
      below.set(
        reading.vocabulary.spelling(.stay),
        Kind.whole(.workingDays, in: 0...1, prefix: .atLeast).write(0, reading.vocabulary), .sourced("from day to day"))
      reading.assume(Assumption(path: fields.path(.until), value: "backlog below 0.3 days", range: "0–1 days"))
      return .backlogBelow(days: 0.3, stayDays: 0)
    case .permanentTransfer:
      out.set(key, reading.vocabulary.spelling(.never), .sourced("a transfer for good"))
    }
    return .never
  }

  /// Units by name, or `{ load_below: 0.9 }`.
  func readSource(_ fields: Fields, _ to: [Int], _ out: Outline) -> Source {
    guard let item = fields[.from] else {
      fields.missing(.from, expected: "a list of units, or { load_below: 0.9 }")
      return .units([])
    }
    if item.tree.entries != nil {
      let from = Fields(item, [.loadBelow])
      let below = out.map(reading.vocabulary.spelling(Key.from))
      return .loadBelow(from.require(.loadBelow, .amount(.ratio, in: 0...100), into: below, fallback: 1))
    }
    for member in item.list where to.contains(where: { names.units[$0] == member.tree.text }) && to.count == 1 {
      member.refuse("is the unit that is to be helped; it cannot lend to itself")
    }
    var units = Kind<[Int]>.list(of: .reference(to: names.units, noun: "unit")).read(item) ?? []
    if Set(units).count < units.count { item.fail("names a unit twice") }
    if units.isEmpty, case .list(let members) = item.tree.content, members.isEmpty { item.fail("names no unit") }
    units.sort()
    out.set(
      reading.vocabulary.spelling(Key.from), "[\(units.map { names.units[$0] }.joined(separator: ", "))]", .given)
    return .units(units)
  }

  /// A number, or `{ rule: abk, at_most: 4 }`.
  func readNeed(_ fields: Fields, _ out: Outline) -> Need {
    let count = Kind.count(in: 0...10_000)
    guard let item = fields[.howMany], item.tree.entries != nil else {
      return .fixed(fields.require(.howMany, count, into: out, fallback: 0))
    }
    let need = Fields(item, [.rule, .atMost])
    let below = out.map(reading.vocabulary.spelling(.howMany))
    _ = need.require(
      .rule, .choice([(.workloadAnalysis, true)], noun: "a rule that this version knows"), into: below, fallback: true)
    return .workload(atMost: need.require(.atMost, count, into: below, fallback: 0))
  }

  func readPreparation(_ fields: Fields, _ out: Outline) -> Preparation {
    let prepare = fields.fields(.prepare, [.training, .handover])
    let below = out.map(reading.vocabulary.spelling(.prepare))
    let days = Kind.whole(.officerDays, in: 0...250)
    return Preparation(
      trainingDays: prepare.read(.training, days, into: below, default: 0, .sourced("none given")),
      handoverDays: prepare.read(.handover, days, into: below, default: 0, .sourced("none given")))
  }
}
