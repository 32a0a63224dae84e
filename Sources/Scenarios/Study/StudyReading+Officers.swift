internal import Government
internal import Stochastics

extension StudyReading {
  /// A number of officers alike, or a list of groups.
  func readOfficers(_ fields: Fields, of unit: String, _ mainSkill: Int, _ out: Outline) -> [OfficerGroup] {
    guard let item = fields[.officers] else {
      fields.missing(
        .officers,
        expected: Sentence("a number such as 4, or a list of groups", "bilangan, misalnya 4, atau daftar kelompok"))
      return []
    }
    var lists: [Outline] = []
    var groups: [OfficerGroup] = []
    if case .scalar = item.tree.content {
      guard let count = OfficerKeys.count.kind(reading.frame).given(item) else { return [] }
      let alone = Fields(absentAt: Path.join(item.path, index: 0), item.tree.location, reading)
      let below = Outline()
      groups.append(readGroup(alone, OfficerGroup.unnamed, count, mainSkill, below))
      lists.append(below)
    } else {
      guard case .list(let trees) = item.tree.content, !trees.isEmpty else {
        refuseOfficers(item)
        return []
      }
      let members = item.list.flatMap { member in
        readRoster(member, of: unit).map { officer in
          (officer.tree[reading.vocabulary.spelling(.group)]?.text ?? OfficerGroup.unnamed, officer, member.path)
        }
      }
      var seen: Set<String> = []
      for (name, member, path) in members.sorted(by: { $0.0 < $1.0 }) {
        if !seen.insert(name).inserted {
          member.fail(
            "is a second \"\(Tree.short(name))\"; each group and each officer of a unit needs its own name",
            "\"\(Tree.short(name))\" kedua; setiap kelompok dan setiap pegawai dalam unit perlu nama sendiri")
        }
        let below = Outline()
        let fields = Fields(member, OfficerKeys.section, inputs: path)
        groups.append(readGroup(fields, name, nil, mainSkill, below))
        lists.append(below)
      }
      if groups.reduce(0, { $0 + $1.count }) > OfficerKeys.most {
        item.fail("are more than \(OfficerKeys.most) officers", "lebih dari \(OfficerKeys.most) pegawai")
      }
    }
    out.list(reading.vocabulary.spelling(.officers), lists)
    return groups
  }

  /// One group or one roster may lack the brackets of its list.
  private func refuseOfficers(_ item: Item) {
    let expected = Sentence(
      "4, or [{ group: operator, count: 3 }], or [{ roster: officers.csv }]",
      "4, atau [{ group: operator, count: 3 }], atau [{ roster: officers.csv }]")
    if case .list = item.tree.content {
      return item.fail(saying: Sentence("is an empty list", "daftar kosong") + .expected(reading.said(expected)))
    }
    let isMember = [Key.roster, .group, .count].contains { item.tree[spelt($0)] != nil }
    item.refuse(
      "is neither a number nor a list of groups", "bukan bilangan dan bukan daftar kelompok", expected: expected,
      instead: isMember ? "[\(item.tree.flow)]" : nil)
  }

  private func readGroup(
    _ fields: Fields, _ name: String, _ count: Given<Int>?, _ mainSkill: Int, _ out: Outline
  ) -> OfficerGroup {
    if let item = fields[.group] {
      _ = reading.accepts(name: name, at: item.tree.location, item.path, Sentence("group", "kelompok"))
    }
    out.set(reading.vocabulary.spelling(.group), name, fields[.group] == nil ? .sourced("one group") : .given)
    let title =
      fields.optional(OfficerKeys.name, into: out)
      ?? (name == OfficerGroup.unnamed ? Title(en: "officer", id: "pegawai") : Title(ofKey: name))
    let alike = count.map { fields.record($0, .count, into: out) }
    let many = alike ?? fields.require(OfficerKeys.count, into: out, fallback: 1)
    let status = fields.read(OfficerKeys.status, into: out)
    let hours = readHours(fields, status, out)
    let post = fields.read(OfficerKeys.post, into: out)
    let rating = fields.read(OfficerKeys.rating, into: out)
    let years = fields.read(OfficerKeys.inPost, into: out)
    let duties = fields.read(OfficerKeys.otherDuties, into: out)
    return OfficerGroup(
      name: name, title: title, count: many, yearsInPost: years.distribution, employment: status, post: post,
      rating: rating,
      otherDuties: duties, hoursPerDay: hours, holdings: readHoldings(fields, mainSkill, out))
  }

  /// Hours a day of part-timers alone.
  private func readHours(_ fields: Fields, _ status: OfficerGroup.Employment, _ out: Outline) -> Double? {
    guard status == .partTime else {
      fields[.hours]?.fail(
        "belongs to part-timers; write status: \(reading.vocabulary.spelling(.partTime)) with it",
        "hanya untuk pegawai paruh waktu; tulis juga \(spelt(.status)): \(reading.vocabulary.spelling(.partTime))")
      return nil
    }
    let normal = span.calendar.normalMinutes / 60
    let hours = fields.read(
      OfficerKeys.hours, into: out, default: min(4, normal), .assumed(2...6, .hoursPerDay))
    if hours > normal, let item = fields[.hours] {
      item.refuse(
        "is more than a full day", "lebih dari sehari penuh",
        expected: Sentence(
          "at most \(NumberText.write(normal)) h/day", "paling banyak \(NumberText.write(normal)) h/day"))
    }
    return hours
  }

  private func readHoldings(_ fields: Fields, _ mainSkill: Int, _ out: Outline) -> [OfficerGroup.Holding] {
    let below = out.map(reading.vocabulary.spelling(.skills))
    var holdings: [OfficerGroup.Holding] = []
    for (name, item) in fields[.skills]?.named("skill") ?? [] {
      guard let skill = names.skills.firstIndex(of: name) else {
        let nearest = Sentence.meant(Nearest.match(to: name, among: names.skills))
        item.fail(
          saying: Sentence(
            "\"\(name)\" is not a skill of this scenario: list it under skills",
            "\"\(name)\" bukan keahlian skenario ini: cantumkan di bawah \(spelt(.skills))") + nearest)
        continue
      }
      guard let level = Kind<Double>.level.given(item) else { continue }
      below.set(name, level.text, level.origin)
      if let unknown = level.unknown { reading.note(unknown.input(item.path, level.plain)) }
      holdings.append(OfficerGroup.Holding(competency: skill, level: level.value))
    }
    if !holdings.contains(where: { $0.competency == mainSkill }), names.skills.indices.contains(mainSkill) {
      below.set(
        names.skills[mainSkill], Kind<Double>.level.write(1, reading.vocabulary), .sourced("at home in the unit's work")
      )
      holdings.append(OfficerGroup.Holding(competency: mainSkill, level: 1))
    }
    // Skills stand by name; a unit holds few of all that there are.
    below.sort(by: below.entries.map(\.key).sorted())
    return holdings.sorted { $0.competency < $1.competency }
  }
}
