internal import Government

extension StudyReading {
  private static let keys: [Key] = [
    .basedOn, .combine, .name, .instrument, .to, .from, .howMany, .choose, .hours, .when, .until, .prepare, .limits,
    .process,
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
        members.append((entry.key, Fields(member, Self.keys)))
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

  /// `combine: [lend_in_advance, extra_hours]`: all that these policies do, each by its own rule.
  private func readCombination(_ fields: Fields, _ parts: [String: [Action]], _ out: Outline) -> [Action] {
    for key in Self.keys where ![.combine, .name].contains(key) {
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
    guard var instrument = fields.require(.instrument, .orNothing, into: out, fallback: nil) else { return [] }
    if case .extraHours = instrument {
      let hours = fields.read(
        .hours, .amount(.hoursPerDay, in: 0...4), into: out, default: 2, .assumed("1–3 h/day"))
      instrument = .extraHours(hoursPerDay: hours)
    } else if let hours = fields[.hours] {
      hours.fail("belongs to the instrument extra_hours; \(instrument.name) moves people")
    }
    var action = Action(instrument: instrument, to: readReceivers(fields, units, out))
    action.when = readTrigger(fields, out)
    if instrument.movesPeople {
      action.from = readSource(fields, action.to, out)
      action.howMany = readNeed(fields, out)
      action.choose = fields.read(
        .choose, .selection, into: out, default: .match, .assumed("match, random, seniority, rating"))
      action.prepare = readPreparation(fields, out)
      action.limits = readLimits(fields, instrument, out)
      action.process = readProcess(fields, instrument, out)
    } else {
      for key in [Key.from, .howMany, .choose, .prepare, .limits, .process] {
        fields[key]?.fail("has no meaning for \(instrument.name), which moves nobody")
      }
    }
    action.until = readEnd(fields, instrument, out)
    return [action]
  }

  /// One unit or several; each is helped by itself.
  private func readReceivers(_ fields: Fields, _ units: [Unit], _ out: Outline) -> [Int] {
    let to = fields.require(
      .to, .set(of: .reference(to: names.units, noun: "unit"), by: <), into: out, fallback: [])
    for unit in to where units.indices.contains(unit) && units[unit].services.isEmpty {
      fields[.to]?.refuse("has no services, so nobody can help there")
    }
    return to
  }
}

extension Kind where Value == Instrument? {
  /// An instrument, or `nothing`.
  static var orNothing: Kind<Instrument?> {
    .choice(
      [
        (.assignment, .assignment), (.mutasi, .permanentTransfer), (.extraHours, .extraHours(hoursPerDay: 0)),
        (.nothing, nil),
      ], noun: "an instrument")
  }
}

extension Kind where Value == Selection {
  static var selection: Kind<Selection> {
    .choice(
      [(.match, .match), (.random, .random), (.seniority, .seniority), (.rating, .rating)], noun: "a way to choose")
  }
}
