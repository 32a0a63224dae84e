internal import Government

extension StudyReading {
  /// Policies in the order of the file, after the one that does nothing.
  func readPolicies(_ units: [Unit], _ surges: [Surge]) -> [Policy] {
    guard let item = root[.policies] else {
      root.missing(
        .policies,
        expected: Sentence(
          "at least one policy to compare with doing nothing",
          "sedikitnya satu kebijakan untuk dibandingkan dengan tanpa tindakan"))
      return [.nothing]
    }
    if item.tree.entries?.isEmpty == true {
      item.fail(
        "names no policy; expected at least one to compare with doing nothing",
        "tidak menyebut kebijakan; seharusnya sedikitnya satu untuk dibandingkan dengan tanpa tindakan")
      return [.nothing]
    }
    guard let entries = item.tree.entries else {
      item.refuse(
        "is not a mapping of policies", "bukan pasangan nama dan kebijakan",
        expected: Sentence("a name and its parts for each policy", "nama dan bagian setiap kebijakan"))
      return [.nothing]
    }
    let below = out.map(reading.vocabulary.spelling(.policies))
    let nothing = reading.vocabulary.spelling(.nothing)
    below.map(nothing).set(
      reading.vocabulary.spelling(.instrument), nothing,
      entries.contains { $0.key == nothing } ? .given : .sourced("baseline"))
    let inheritance = PolicyInheritance(item)
    var members: [(name: String, fields: Fields)] = []
    var unread: [Policy] = []
    for entry in entries
    where reading.accepts(name: entry.key, at: entry.location, item.path, Sentence("policy", "kebijakan")) {
      guard let tree = inheritance.resolved(entry.key) else {
        unread.append(Policy(name: entry.key, actions: [Self.unreadAction]))
        continue
      }
      let member = Item(tree: tree, path: Path.join(item.path, entry.key), reading: reading)
      if entry.key == nothing {
        readNothing(member)
      } else {
        members.append((entry.key, Fields(member, PolicyKeys.section)))
      }
    }
    let given = members.map { readTitle($0.name, $0.fields, below.map($0.name)) }
    // Two policies of one name could not be told apart: the key joins.
    let titles = zip(given, members).map { title, member in
      given.count { $0 == title } > 1 ? title + Title(" (\(member.name))") : title
    }
    let single = members.map { name, fields in
      fields[.combine] == nil ? readAction(fields, units, below.map(name)) : []
    }
    let parts = Dictionary(
      uniqueKeysWithValues: zip(members.map(\.name), single) + unread.map { ($0.name, $0.actions) })
    let policies = members.indices.map { index in
      let (name, fields) = members[index]
      let actions = fields[.combine] == nil ? single[index] : readCombination(fields, parts, below.map(name))
      return Policy(name: name, title: titles[index], actions: actions)
    }
    return [.nothing] + policies + unread
  }

  /// In place of what could not be read, so that whoever refers to it is not reported too.
  static let unreadAction = Action(instrument: .redeployment, to: [])

  private func readTitle(_ name: String, _ fields: Fields, _ out: Outline) -> Title {
    let title = fields.read(PolicyKeys.name, into: out, default: Title(ofKey: name), .sourced("its key"))
    if [title.en, title.id].map(Vocabulary.plain).contains(
      where: [Policy.nothing.name, reading.vocabulary.spelling(.nothing)].contains)
    {
      fields[.name]?.refuse(
        "is the name of the baseline", "adalah nama kebijakan acuan", expected: Sentence("another name", "nama lain"))
    }
    return title
  }

  private func readNothing(_ item: Item) {
    if item.tree.isNothing { return }
    let fields = Fields(item, PolicyKeys.nothing)
    let instrument = fields.optional(PolicyKeys.instrument, into: Outline())
    if case .some(.some) = instrument {
      fields[.instrument]?.refuse(
        "is not what the policy \"\(reading.vocabulary.spelling(.nothing))\" can do",
        "tidak dapat dilakukan kebijakan \"\(reading.vocabulary.spelling(.nothing))\"",
        expected: Sentence(
          "\(reading.vocabulary.spelling(.nothing)), or another name",
          "\(reading.vocabulary.spelling(.nothing)), atau nama lain"))
    }
  }

  /// One policy by itself; a combination takes from `parts`.
  func readPolicy(
    _ name: String, _ item: Item, _ units: [Unit], _ parts: [String: [Action]], _ out: Outline
  ) -> Policy {
    let fields = Fields(item, PolicyKeys.section)
    let title = readTitle(name, fields, out)
    let actions = fields[.combine] == nil ? readAction(fields, units, out) : readCombination(fields, parts, out)
    return Policy(name: name, title: title, actions: actions)
  }

  /// `combine: [lend_in_advance, extra_hours]`: all that these policies do, each by its own rule.
  private func readCombination(_ fields: Fields, _ parts: [String: [Action]], _ out: Outline) -> [Action] {
    for key in PolicyKeys.section.keys where ![.combine, .name].contains(key) {
      fields[key]?.fail(
        "stands beside combine; a combination takes its parts from the policies it names",
        "berdampingan dengan \(spelt(.combine)); gabungan mengambil bagiannya dari kebijakan yang disebutnya")
    }
    guard let item = fields[.combine] else { return [] }
    let nothing = reading.vocabulary.spelling(.nothing)
    if let member = item.list.first(where: { $0.tree.text == nothing }) {
      member.fail(
        "\"\(nothing)\" adds nothing to a combination; leave it out",
        "\"\(nothing)\" tidak menambah apa pun pada gabungan; hapus")
      return []
    }
    let (known, noun) = (parts.keys.sorted(), Sentence("policy", "kebijakan"))
    if let several = Bracketless(item), several.parts.contains(where: known.contains) {
      several.report(item) { _ = $0.reference(to: known, noun: noun) }
      return []
    }
    let named = item.list.compactMap { member in
      member.reference(to: known, noun: noun).map { (known[$0], member) }
    }
    for (name, member) in named where parts[name]?.isEmpty ?? true {
      member.refuse(
        "does nothing, or is itself a combination", "tidak berbuat apa pun, atau juga gabungan",
        expected: Sentence("policies that are written out", "kebijakan yang ditulis lengkap"))
    }
    for (place, (name, member)) in named.enumerated() where named[..<place].contains(where: { $0.0 == name }) {
      member.warn(
        "names \"\(name)\" twice: it acts twice by the same rule",
        "menyebut \"\(name)\" dua kali: aturannya dijalankan dua kali")
    }
    if named.count < 2 {
      item.fail(
        "names fewer than two policies; a combination needs at least two",
        "menyebut kurang dari dua kebijakan; gabungan perlu sedikitnya dua")
    }
    out.set(reading.vocabulary.spelling(.combine), "[\(named.map(\.0).joined(separator: ", "))]", .given)
    return named.flatMap { parts[$0.0] ?? [] }
  }
}
