internal import Government

extension StudyReading {
  /// The one action of a policy that is written out; none for `nothing`.
  func readAction(_ fields: Fields, _ units: [Unit], _ out: Outline) -> [Action] {
    // An instrument that is missing or unknown is reported alone: what belongs to it is not known either.
    if fields[.instrument] == nil { fields.missing(PolicyKeys.instrument) }
    guard let named = fields.optional(PolicyKeys.instrument, into: out) else { return [Self.unreadAction] }
    guard let kind = named else { return [] }
    let instrument = readSize(of: kind, fields, out)
    let (to, above) = readReceivers(fields, instrument, units, out)
    var action = Action(instrument: instrument, to: to)
    action.receiverLoadAbove = above
    readTrigger(&action, fields, out)
    if instrument.movesPeople {
      readMoving(&action, fields, out)
    } else {
      for key in PolicyKeys.ofMoves.map(\.key) {
        fields[key]?.fail(
          "has no meaning for \(instrument.name), which moves nobody",
          "tidak berarti untuk \(instrument.name), yang tidak memindahkan pegawai")
      }
    }
    action.until = readEnd(fields, instrument, out)
    return [action]
  }

  /// What belongs to instruments that move people.
  private func readMoving(_ action: inout Action, _ fields: Fields, _ out: Outline) {
    let instrument = action.instrument
    if instrument.takesFromOthers {
      action.from = readSource(fields, action.to, out)
    } else {
      fields[.from]?.fail(
        "has no meaning for \(instrument.name), which takes officers of the units it helps",
        "tidak berarti untuk \(instrument.name), yang mengambil pegawai dari unit yang dibantu")
    }
    action.howMany = readNeed(fields, out)
    if instrument == .rotation {
      fields[.choose]?.fail(
        "has no meaning for rotation, in which those longest in their posts change places",
        "tidak berarti untuk rotasi, yang menukar mereka yang paling lama menjabat")
    } else {
      action.choose = fields.read(PolicyKeys.choose, into: out)
    }
    action.prepare = readPreparation(fields, instrument, out)
    action.engagement = readEngagement(fields, out)
    action.limits = readLimits(fields, instrument, out)
    action.process = readProcess(fields, instrument, out)
    action.ifRefused = fields.read(
      PolicyKeys.ifRefused, into: out, default: instrument.usualRefusal,
      .sourced(instrument.isForGood ? "a transfer stands against a refusal" : "an assignment needs a yes"))
    action.distance = fields.read(PolicyKeys.distance, into: out)
    action.allowanceLost = fields.read(PolicyKeys.allowanceLost, into: out)
    if case .digital = action.process.way {
      let tracked = Engagement([.onlineTracking], scale: parameters.engagementEffect)
      action.engagement.communication = min(1, action.engagement.communication + tracked.communication)
      action.engagement.fairness = min(1, action.engagement.fairness + tracked.fairness)
    }
  }

  /// One unit or several, each helped by itself; or `{ load_above: 1.0 }`, any unit with services while its load is so.
  private func readReceivers(
    _ fields: Fields, _ instrument: Instrument, _ units: [Unit], _ out: Outline
  ) -> (to: [Int], above: Double?) {
    if let item = fields[.to], item.tree.entries != nil {
      let below = out.map(reading.vocabulary.spelling(Key.to))
      let above = Fields(item, ReceiverKeys.section).require(ReceiverKeys.loadAbove, into: below, fallback: 1)
      return (units.indices.filter { !units[$0].services.isEmpty }, above)
    }
    let to = fields.require(PolicyKeys.to, into: out, fallback: [])
    for unit in to where units.indices.contains(unit) && units[unit].services.isEmpty {
      fields[.to]?.refuse(
        "has no services, so nobody can help there", "tidak punya layanan, jadi tidak ada yang dapat membantu di sana")
    }
    if instrument == .rotation, to.count == 1 {
      fields[.to]?.fail(
        "names one unit; a rotation exchanges officers between at least two",
        "menyebut satu unit; rotasi menukar pegawai sedikitnya antara dua unit")
    }
    return (to, nil)
  }

  /// The number that belongs to an instrument itself.
  private func readSize(of instrument: Instrument, _ fields: Fields, _ out: Outline) -> Instrument {
    var known: Key?
    defer {
      for key in PolicyKeys.ofSize.map(\.key) where key != known {
        fields[key]?.fail("has no meaning for \(instrument.name)", "tidak berarti untuk \(instrument.name)")
      }
    }
    switch instrument {
    case .extraHours:
      known = PolicyKeys.hours.key
      return .extraHours(hoursPerDay: fields.read(PolicyKeys.extraHours, into: out))
    case .saturdays:
      known = PolicyKeys.hours.key
      return .saturdays(hours: fields.read(PolicyKeys.saturdayHours, into: out))
    case .ticketQuota:
      known = PolicyKeys.tickets.key
      return .ticketQuota(perDay: Int(fields.require(PolicyKeys.tickets, into: out, fallback: 0)))
    case .onlineChannel:
      known = PolicyKeys.share.key
      return .onlineChannel(share: fields.require(PolicyKeys.share, into: out, fallback: 0))
    default: return instrument
    }
  }
}
