internal import Government

extension StudyReading {
  /// Units by name, or `{ load_below: 0.9 }`.
  func readSource(_ fields: Fields, _ to: [Int], _ out: Outline) -> Source {
    guard let item = fields[.from] else {
      fields.missing(
        .from, expected: Sentence("a list of units, or { load_below: 0.9 }", "daftar unit, atau { load_below: 0.9 }"))
      return .units([])
    }
    if item.tree.entries != nil {
      let from = Fields(item, SourceKeys.section)
      let below = out.map(reading.vocabulary.spelling(Key.from))
      return .loadBelow(from.require(SourceKeys.loadBelow, into: below, fallback: 1))
    }
    for member in item.list where to.contains(where: { names.units[$0] == member.tree.text }) && to.count == 1 {
      member.refuse(
        "is the unit that is to be helped; it cannot lend to itself",
        "adalah unit yang dibantu; unit tidak dapat meminjamkan kepada dirinya sendiri")
    }
    var units = PolicyKeys.from.kind(reading.frame).read(item) ?? []
    if Set(units).count < units.count { item.fail("names a unit twice", "menyebut satu unit dua kali") }
    if units.isEmpty, case .list(let members) = item.tree.content, members.isEmpty {
      item.fail(
        saying: Sentence("is an empty list", "daftar kosong")
          + .expected(
            reading.said(
              Sentence(
                "units whose officers may be taken, or { load_below: 0.9 }",
                "unit yang pegawainya boleh diambil, atau { load_below: 0.9 }"))))
    }
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
    need[.safety]?.fail(
      "belongs to the rule square_root", "hanya untuk aturan \(reading.vocabulary.spelling(.squareRoot))")
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
      item.fail("has no meaning for \(instrument.name)", "tidak berarti untuk \(instrument.name)")
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
