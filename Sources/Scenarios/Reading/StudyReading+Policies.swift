internal import Government

extension StudyReading {
  private static let keys: [Key] = [
    .basedOn, .name, .instrument, .to, .from, .howMany, .choose, .hours, .when, .until, .prepare, .limits, .process,
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
    var policies = [Policy.nothing]
    for entry in entries where Name.check(entry.key, at: entry.location, item.path, "policy", reading) {
      guard let tree = inheritance.resolved(entry.key) else { continue }
      let member = Item(tree: tree, path: Path.join(item.path, entry.key), reading: reading)
      if entry.key == nothing {
        readNothing(member)
      } else {
        policies.append(readPolicy(entry.key, member, units, surges, below.map(entry.key)))
      }
    }
    return policies
  }

  private func readNothing(_ item: Item) {
    if item.tree.isNothing { return }
    let fields = Fields(item, [.instrument, .name])
    let instrument = fields.optional(.instrument, .instrument, into: Outline())
    if let instrument, instrument != .nothing {
      fields[.instrument]?.refuse("is not what the policy \"nothing\" can do", expected: "nothing, or another name")
    }
  }

  func readPolicy(
    _ name: String, _ item: Item, _ units: [Unit], _ surges: [Surge], _ out: Outline
  ) -> Policy {
    let fields = Fields(item, Self.keys)
    let title = fields.read(
      .name, .text, into: out, default: name.replacing("_", with: " "), .sourced("its key"))
    var instrument = fields.require(.instrument, .instrument, into: out, fallback: .nothing)
    guard instrument != .nothing else { return Policy(name: name, title: title, instrument: .nothing) }
    if case .extraHours = instrument {
      let hours = fields.read(
        .hours, .amount(.hoursPerDay, in: 0...4), into: out, default: 2, .assumed("1–3 h/day"))
      instrument = .extraHours(hoursPerDay: hours)
    } else if let hours = fields[.hours] {
      hours.fail("belongs to the instrument extra_hours; \(instrument.name) moves people")
    }
    let to = fields.require(.to, .reference(to: names.units, noun: "unit"), into: out, fallback: -1)
    if units.indices.contains(to), units[to].services.isEmpty {
      fields[.to]?.refuse("has no services, so nobody can help there")
    }
    var policy = Policy(name: name, title: title, instrument: instrument, to: to)
    policy.when = readTrigger(fields, out)
    if instrument.movesPeople {
      policy.from = readSource(fields, to, out)
      policy.howMany = readNeed(fields, out)
      policy.choose = fields.read(
        .choose, .selection, into: out, default: .match, .assumed("match, random, seniority, rating"))
      policy.prepare = readPreparation(fields, out)
      policy.limits = readLimits(fields, instrument, out)
      policy.process = readProcess(fields, instrument, out)
    } else {
      for key in [Key.from, .howMany, .choose, .prepare, .limits, .process] {
        fields[key]?.fail("has no meaning for \(instrument.name), which moves nobody")
      }
    }
    policy.until = readEnd(fields, instrument, out)
    return policy
  }
}

extension Kind where Value == Instrument {
  static var instrument: Kind<Instrument> {
    .choice(
      [
        (.assignment, .assignment), (.mutasi, .permanentTransfer), (.extraHours, .extraHours(hoursPerDay: 0)),
        (.nothing, .nothing),
      ], noun: "an instrument")
  }
}

extension Kind where Value == Selection {
  static var selection: Kind<Selection> {
    .choice(
      [(.match, .match), (.random, .random), (.seniority, .seniority), (.rating, .rating)], noun: "a way to choose")
  }
}
