internal import Government

extension StudyReading {
  /// What must hold for a move; holds also where nothing is written.
  func readLimits(_ fields: Fields, _ instrument: Instrument, _ out: Outline) -> Limits {
    let limits = fields.fields(PolicyKeys.limits, LimitKeys.section)
    let below = out.map(reading.vocabulary.spelling(.limits))
    let usualYears = instrument.isForGood ? 2.0 : 0
    var read = Limits(
      crewShare: limits.read(LimitKeys.crew, into: below),
      lenderLoad: limits.read(LimitKeys.lenderLoad, into: below),
      yearsInPost: limits.read(
        LimitKeys.inPost, into: below, default: usualYears,
        .sourced(instrument.isForGood ? "PerBKN 5/2019 art. 2(3)" : "no minimum for an assignment")),
      posts: limits.read(LimitKeys.posts, into: below),
      wave: readWave(limits, below), freezes: readFreezes(limits, instrument, below))
    read.groups = limits.optional(LimitKeys.officers, into: below) ?? []
    read.inAll = limits.optional(LimitKeys.inAll, into: below)
    read.atOnce = limits.optional(LimitKeys.atOnce, into: below)
    read.apart = limits.optional(LimitKeys.neverBoth, into: below) ?? []
    return read
  }

  /// `{ size: 5, every: 20 working days }`.
  private func readWave(_ limits: Fields, _ out: Outline) -> Limits.Wave? {
    guard limits[.wave] != nil else { return nil }
    let wave = limits.fields(LimitKeys.wave, WaveKeys.section)
    let below = out.map(reading.vocabulary.spelling(.wave))
    return Limits.Wave(
      size: wave.require(WaveKeys.size, into: below, fallback: 1),
      everyDays: wave.require(WaveKeys.every, into: below, fallback: 1))
  }

  /// One or more of `{ posts: [managerial], from: 2024-03-22, to: 2024-09-22 }`; the last day is frozen too.
  private func readFreezes(_ limits: Fields, _ instrument: Instrument, _ out: Outline) -> [Limits.Freeze] {
    guard let item = limits[.freeze] else { return [] }
    if !instrument.isForGood {
      item.warn(
        "has no effect on \(instrument.name): a freeze bars transfers for good",
        "tidak berpengaruh pada \(instrument.name): larangan hanya untuk mutasi")
    }
    var outlines: [Outline] = []
    let freezes = item.list.map { member in
      let freeze = Fields(member, FreezeKeys.section)
      let below = Outline()
      outlines.append(below)
      let posts = freeze.require(FreezeKeys.posts, into: below, fallback: [])
      let from = freeze.require(FreezeKeys.from, into: below, fallback: span.calendar.start)
      let to = freeze.require(FreezeKeys.to, into: below, fallback: span.end)
      if to < from {
        freeze[.lastDay]?.refuse("is before the first day of the freeze", "sebelum hari pertama pembekuan")
      }
      return Limits.Freeze(posts: posts, from: span.calendar.day(of: from), to: span.calendar.day(of: to) + 1)
    }
    out.list(reading.vocabulary.spelling(.freeze), outlines)
    return freezes
  }
}
