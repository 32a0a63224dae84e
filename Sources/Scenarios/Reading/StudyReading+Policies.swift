internal import Government

extension StudyReading {
  static let policyKeys: [Key] = [
    .basedOn, .combine, .name, .instrument, .to, .from, .howMany, .choose, .hours, .tickets, .share, .when, .until,
    .prepare, .engage, .limits, .process, .ifRefused, .distance, .allowanceLost,
  ]

  /// Policies in the order of the file, after the one that does nothing.
  func readPolicies(_ units: [Unit], _ surges: [Surge]) -> [Policy] {
    guard let item = root[.policies] else {
      root.missing(.policies, expected: "at least one policy to compare with doing nothing")
      return [.nothing]
    }
    guard let entries = item.tree.entries, !entries.isEmpty else {
      item.refuse("is not a mapping of policies", expected: "a name and its parts for each policy")
      return [.nothing]
    }
    let below = out.map(reading.vocabulary.spelling(.policies))
    let nothing = reading.vocabulary.spelling(.nothing)
    below.map(nothing).set(
      reading.vocabulary.spelling(.instrument), nothing,
      entries.contains { $0.key == nothing } ? .given : .sourced("baseline"))
    let inheritance = PolicyInheritance(item)
    var members: [(name: String, fields: Fields)] = []
    for entry in entries where Name.check(entry.key, at: entry.location, item.path, "policy", reading) {
      guard let tree = inheritance.resolved(entry.key) else { continue }
      let member = Item(tree: tree, path: Path.join(item.path, entry.key), reading: reading)
      if entry.key == nothing {
        readNothing(member)
      } else {
        members.append((entry.key, Fields(member, Self.policyKeys)))
      }
    }
    let titles = members.map { readTitle($0.name, $0.fields, below.map($0.name)) }
    let single = members.map { name, fields in
      fields[.combine] == nil ? readAction(fields, units, below.map(name)) : []
    }
    let parts = Dictionary(uniqueKeysWithValues: zip(members.map(\.name), single))
    let policies = members.indices.map { index in
      let (name, fields) = members[index]
      let actions = fields[.combine] == nil ? single[index] : readCombination(fields, parts, below.map(name))
      return Policy(name: name, title: titles[index], actions: actions)
    }
    return [.nothing] + policies
  }

  private func readTitle(_ name: String, _ fields: Fields, _ out: Outline) -> String {
    fields.read(.name, .text, into: out, default: name.replacing("_", with: " "), .sourced("its key"))
  }

  private func readNothing(_ item: Item) {
    if item.tree.isNothing { return }
    let fields = Fields(item, [.instrument, .name])
    let instrument = fields.optional(.instrument, .orNothing, into: Outline())
    if case .some(.some) = instrument {
      fields[.instrument]?.refuse("is not what the policy \"nothing\" can do", expected: "nothing, or another name")
    }
  }

  /// One policy by itself; a combination takes from `parts`.
  func readPolicy(
    _ name: String, _ item: Item, _ units: [Unit], _ parts: [String: [Action]], _ out: Outline
  ) -> Policy {
    let fields = Fields(item, Self.policyKeys)
    let title = readTitle(name, fields, out)
    let actions = fields[.combine] == nil ? readAction(fields, units, out) : readCombination(fields, parts, out)
    return Policy(name: name, title: title, actions: actions)
  }

  /// `combine: [lend_in_advance, extra_hours]`: all that these policies do, each by its own rule.
  private func readCombination(_ fields: Fields, _ parts: [String: [Action]], _ out: Outline) -> [Action] {
    for key in Self.policyKeys where ![.combine, .name].contains(key) {
      fields[key]?.fail("stands beside combine; a combination takes its parts from the policies it names")
    }
    guard let item = fields[.combine] else { return [] }
    let known = parts.keys.sorted()
    let named = item.list.compactMap { member in member.reference(to: known, noun: "policy").map { (known[$0], member) }
    }
    for (name, member) in named where parts[name]?.isEmpty ?? true {
      member.refuse("does nothing, or is itself a combination", expected: "policies that are written out")
    }
    if named.count < 2 { item.fail("names fewer than two policies; a combination needs at least two") }
    out.set(reading.vocabulary.spelling(.combine), "[\(named.map(\.0).joined(separator: ", "))]", .given)
    return named.flatMap { parts[$0.0] ?? [] }
  }

  /// The one action of a policy that is written out; none for `nothing`.
  private func readAction(_ fields: Fields, _ units: [Unit], _ out: Outline) -> [Action] {
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

  /// `[circular, forum]`: what is done to win people, each step with its effect.
  private func readEngagement(_ fields: Fields, _ out: Outline) -> Engagement {
    let steps = fields.read(
      .engage, .set(of: .engagementStep, by: { $0.rawValue < $1.rawValue }), into: out, default: [],
      .sourced("nobody is told before the order"))
    if !steps.isEmpty {
      reading.assume(
        Assumption(
          path: fields.path(.engage), value: "effects of engagement", range: "half to twice the logits per step"))
    }
    return Engagement(steps)
  }
}

extension Kind where Value == EngagementStep {
  static var engagementStep: Kind<EngagementStep> {
    .choice(
      [
        (.circular, .circular), (.briefing, .briefing), (.forum, .forum), (.individualTalk, .individualTalk),
        (.openCriteria, .openCriteria), (.onlineTracking, .onlineTracking), (.careerLetter, .careerLetter),
        (.leaderPresent, .leaderPresent),
      ], noun: "a step of engagement")
  }
}

extension Kind where Value == Refusal {
  static var refusal: Kind<Refusal> {
    .choice([(.next, .next), (.force, .force), (.drop, .drop)], noun: "what follows a refusal")
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
