internal import Government

extension StudyReading {
  /// The one action of a policy that is written out; none for `nothing`.
  func readAction(_ fields: Fields, _ units: [Unit], _ out: Outline) -> [Action] {
    guard let kind = fields.require(.instrument, .orNothing, into: out, fallback: nil) else { return [] }
    let instrument = readSize(of: kind, fields, out)
    let (to, above) = readReceivers(fields, instrument, units, out)
    var action = Action(instrument: instrument, to: to)
    action.receiverLoadAbove = above
    action.when = readTrigger(fields, out)
    if instrument.movesPeople {
      readMoving(&action, fields, out)
    } else {
      let keys: [Key] = [
        .from, .howMany, .choose, .prepare, .engage, .limits, .process, .ifRefused, .distance, .allowanceLost,
      ]
      for key in keys { fields[key]?.fail("has no meaning for \(instrument.name), which moves nobody") }
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
      fields[.from]?.fail("has no meaning for \(instrument.name), which takes officers of the units it helps")
    }
    action.howMany = readNeed(fields, out)
    if instrument == .rotation {
      fields[.choose]?.fail("has no meaning for rotation, in which those longest in their posts change places")
    } else {
      action.choose = fields.read(
        .choose, .selection, into: out, default: .match,
        .assumed("match, random, seniority, rating, volunteers, optimal"))
    }
    action.prepare = readPreparation(fields, instrument, out)
    action.engagement = readEngagement(fields, out)
    action.limits = readLimits(fields, instrument, out)
    action.process = readProcess(fields, instrument, out)
    action.ifRefused = fields.read(
      .ifRefused, .refusal, into: out, default: instrument.usualRefusal,
      .sourced(instrument.isForGood ? "a transfer stands against a refusal" : "an assignment needs a yes"))
    action.distance = fields.read(
      .distance, .amount(.kilometres, in: 0...2000), into: out, default: 0, .sourced("none given"))
    action.allowanceLost = fields.read(
      .allowanceLost, .amount(.share, in: 0...1), into: out, default: 0, .sourced("none given"))
    if case .digital = action.process.way {
      let tracked = Engagement([.onlineTracking])
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
      let above = Fields(item, [.loadAbove]).require(
        .loadAbove, .amount(.ratio, in: 0...100), into: below, fallback: 1)
      return (units.indices.filter { !units[$0].services.isEmpty }, above)
    }
    let to = fields.require(
      .to, .set(of: .reference(to: names.units, noun: "unit"), by: <), into: out, fallback: [])
    for unit in to where units.indices.contains(unit) && units[unit].services.isEmpty {
      fields[.to]?.refuse("has no services, so nobody can help there")
    }
    if instrument == .rotation, to.count == 1 {
      fields[.to]?.fail("names one unit; a rotation exchanges officers between at least two")
    }
    return (to, nil)
  }

  /// The number that belongs to an instrument itself.
  private func readSize(of instrument: Instrument, _ fields: Fields, _ out: Outline) -> Instrument {
    var known: Set<Key> = []
    defer {
      for key in [Key.hours, .tickets, .share] where !known.contains(key) {
        fields[key]?.fail("has no meaning for \(instrument.name)")
      }
    }
    switch instrument {
    case .extraHours:
      known = [.hours]
      return .extraHours(
        hoursPerDay: fields.read(
          .hours, .amount(.hoursPerDay, in: 0...4), into: out, default: 2, .assumed("1–3 h/day")))
    case .saturdays:
      known = [.hours]
      return .saturdays(
        hours: fields.read(.hours, .amount(.hoursPerDay, in: 0...12), into: out, default: 4, .assumed("3–6 h/day")))
    case .ticketQuota:
      known = [.tickets]
      return .ticketQuota(
        perDay: Int(fields.require(.tickets, .amount(.rate, in: 0...1_000_000), into: out, fallback: 0)))
    case .onlineChannel:
      known = [.share]
      return .onlineChannel(share: fields.require(.share, .amount(.share, in: 0...1), into: out, fallback: 0))
    default: return instrument
    }
  }
}

extension Kind where Value == Instrument? {
  /// An instrument, or `nothing`.
  static var orNothing: Kind<Instrument?> {
    .choice(
      [
        (.redeployment, .redeployment), (.assignment, .assignment), (.mutasi, .permanentTransfer), (.pool, .pool),
        (.rotation, .rotation), (.extraHours, .extraHours(hoursPerDay: 0)), (.saturdays, .saturdays(hours: 0)),
        (.ticketQuota, .ticketQuota(perDay: 0)), (.onlineChannel, .onlineChannel(share: 0)), (.nothing, nil),
      ], noun: "an instrument")
  }
}

extension Kind where Value == Selection {
  static var selection: Kind<Selection> {
    .choice(
      [
        (.match, .match), (.random, .random), (.seniority, .seniority), (.rating, .rating),
        (.volunteers, .volunteers), (.optimal, .optimal),
      ], noun: "a way to choose")
  }
}
