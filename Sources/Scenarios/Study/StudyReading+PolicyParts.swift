internal import Government

extension StudyReading {
  /// `{ after }`, `{ backlog_below, stay }`, `{ evaluated_after, stays_if }` or `never`.
  func readEnd(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> End {
    let form =
      "{ after: 40 working days }, { backlog_below: 0.3 days, stay: 20 working days }, "
      + "{ evaluated_after: 60 working days, stays_if: proficiency at least 80% } or never"
    let key = reading.vocabulary.spelling(.until)
    guard let item = fields[.until] else { return usualEnd(fields, instrument, form, out) }
    if let text = item.tree.text, reading.vocabulary.means(text, .never) {
      out.set(key, reading.vocabulary.spelling(.never), .given)
      return .never
    }
    let until = Fields(item, EndKeys.section)
    let below = out.map(key)
    if case .extraHours = instrument, let after = until[.after] {
      after.fail("extra hours end with the backlog: write { backlog_below: 0.3 days }")
    }
    if instrument.isForGood, let other = until[.after] ?? until[.backlogBelow] {
      other.fail("has no meaning for \(instrument.name), which is for good; expected an evaluation, or never")
    }
    if !instrument.movesPeople, let item = until[.evaluatedAfter] { item.fail("evaluates officers; nobody moves here") }
    if until[.after] != nil {
      for key in EndKeys.section.keys where key != .after {
        until[key]?.fail("stands beside after; a policy has one end")
      }
      return .after(days: until.require(EndKeys.after, into: below, fallback: 1))
    }
    if until[.evaluatedAfter] != nil {
      for key in [Key.backlogBelow, .stay] { until[key]?.fail("stands beside evaluated_after; a policy has one end") }
      let days = until.require(EndKeys.evaluatedAfter, into: below, fallback: 1)
      let proficiency = until.require(EndKeys.staysIf, into: below, fallback: 0)
      return .evaluation(afterDays: days, proficiency: proficiency)
    }
    if until[.backlogBelow] != nil {
      until[.staysIf]?.fail("belongs to evaluated_after")
      let days = until.require(EndKeys.backlogBelow, into: below, fallback: 0)
      return .backlogBelow(days: days, stayDays: until.read(EndKeys.stay, into: below))
    }
    if item.tree.entries != nil { item.refuse("is not an end", expected: form) }
    return .never
  }

  private func usualEnd(_ fields: Fields, _ instrument: Instrument, _ form: String, _ out: Outline) -> End {
    let key = reading.vocabulary.spelling(.until)
    switch instrument {
    case .assignment, .redeployment, .pool: fields.missing(.until, expected: form)
    case .extraHours, .saturdays, .ticketQuota, .onlineChannel:
      let below = out.map(key)
      below.set(
        reading.vocabulary.spelling(.backlogBelow), "0.3 " + reading.vocabulary.spelling(.days), .assumed("0–1 days"))
      below.set(
        reading.vocabulary.spelling(.stay),
        Kind.whole(.workingDays, in: 0...1, prefix: .atLeast).write(0, reading.vocabulary), .sourced("from day to day"))
      reading.assume(Assumption(path: fields.path(.until), value: "backlog below 0.3 days", range: "0–1 days"))
      return .backlogBelow(days: 0.3, stayDays: 0)
    case .permanentTransfer, .rotation:
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
      let from = Fields(item, SourceKeys.section)
      let below = out.map(reading.vocabulary.spelling(Key.from))
      return .loadBelow(from.require(SourceKeys.loadBelow, into: below, fallback: 1))
    }
    for member in item.list where to.contains(where: { names.units[$0] == member.tree.text }) && to.count == 1 {
      member.refuse("is the unit that is to be helped; it cannot lend to itself")
    }
    var units = PolicyKeys.from.kind(reading.frame).read(item) ?? []
    if Set(units).count < units.count { item.fail("names a unit twice") }
    if units.isEmpty, case .list(let members) = item.tree.content, members.isEmpty { item.fail("names no unit") }
    units.sort()
    out.set(
      reading.vocabulary.spelling(Key.from), "[\(units.map { names.units[$0] }.joined(separator: ", "))]", .given)
    return .units(units)
  }

  /// A number, or `{ rule: abk | wisn | square_root | cheapest, at_most: 4 }`.
  func readNeed(_ fields: Fields, _ out: Outline) -> Need {
    guard let item = fields[.howMany], item.tree.entries != nil else {
      return .fixed(fields.require(PolicyKeys.howMany, into: out, fallback: 0))
    }
    let need = Fields(item, NeedKeys.section)
    let below = out.map(reading.vocabulary.spelling(.howMany))
    // An unknown rule is reported alone: what belongs to it is not known either.
    if need[NeedKeys.rule] == nil { need.missing(NeedKeys.rule) }
    guard let rule = need.optional(NeedKeys.rule, into: below) else { return .fixed(0) }
    let most = need.require(NeedKeys.atMost, into: below, fallback: 0)
    if case .squareRoot = rule {
      return .squareRoot(safety: need.read(NeedKeys.safety, into: below), atMost: most)
    }
    need[.safety]?.fail("belongs to the rule square_root")
    return switch rule {
    case .wisn: .wisn(atMost: most)
    case .cheapest: .cheapest(atMost: most)
    default: .workload(atMost: most)
    }
  }

  func readPreparation(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> Preparation {
    let prepare = fields.fields(PolicyKeys.prepare, PreparationKeys.section)
    let below = out.map(reading.vocabulary.spelling(.prepare))
    if instrument == .redeployment || instrument == .rotation, let item = prepare[.on] {
      item.fail("has no meaning for \(instrument.name)")
    }
    var preparation = Preparation(
      trainingDays: prepare.read(PreparationKeys.training, into: below),
      handoverDays: prepare.read(PreparationKeys.handover, into: below))
    if prepare[.on] != nil {
      preparation.aheadDay = prepare.optional(PreparationKeys.on, into: below).flatMap { day(of: $0, prepare[.on]) }
    } else if instrument == .pool {
      preparation.aheadDay = span.warmUpDays
      below.set(
        reading.vocabulary.spelling(.on), span.calendar.date(of: span.warmUpDays).iso,
        .sourced("the end of the warm-up"))
    }
    preparation.support = prepare.optional(PreparationKeys.support, into: below)
    return preparation
  }
}
