internal import Government

extension StudyReading {
  /// What `search:` lets be chosen; nil where there is none, or where it is broken, which is reported.
  func readSearch(_ policies: [Policy], _ units: [Unit], _ prices: Prices) -> (SearchSettings, PolicyChoices)? {
    guard let item = root[.search] else { return nil }
    let fields = Fields(item, SearchKeys.section)
    let below = out.map(reading.vocabulary.spelling(.search))
    let written = policies.filter { policy in root[.policies]?.tree[policy.name] != nil }.map(\.name)
    let parts = searchedParts(fields, written, below)
    let optional = optionalPolicies(fields, written, below)
    let aims = fields.read(SearchKeys.want, into: below)
    let share = fields.read(SearchKeys.metIn, into: below)
    let tolerance = fields.read(SearchKeys.tolerance, into: below)
    var limits: [SearchSettings.Limit] = []
    if let item = fields[.atMost] {
      let own = Fields(item, SearchLimitKeys.section)
      let below = below.map(reading.vocabulary.spelling(Key.atMost))
      if let most = own.optional(SearchLimitKeys.officerDays, into: below) {
        limits.append(.init(figure: .officerDays, most: most))
      }
      if let most = own.optional(SearchLimitKeys.cost, into: below) {
        limits.append(.init(figure: .measure(.cost), most: most))
      }
    }
    if !prices.areGiven, aims.contains(.measure(.cost)) || limits.contains(where: { $0.figure == .measure(.cost) }) {
      let key = reading.vocabulary.spelling(.prices)
      item.fail(
        "goes by costs, and the study has no prices; give \(key)",
        "memakai biaya, sedangkan studi tidak memuat harga; tulislah \(key)")
    }
    guard let choices = choices(parts, optional, written, units, policies) else {
      if fields[.choose]?.tree.entries?.isEmpty ?? true, optional.isEmpty {
        item.fail(
          saying: Sentence("leaves nothing to choose", "tidak menyisakan pilihan")
            + .expected("{ lend.how_many: 1 to 6 }"))
      }
      return nil
    }
    return (
      SearchSettings(
        axes: choices.axes, aims: aims, limits: limits, share: share, officerDaysTolerance: tolerance), choices
    )
  }

  private func searchedParts(_ fields: Fields, _ written: [String], _ out: Outline) -> [SearchedPart] {
    guard let item = fields[.choose] else { return [] }
    guard let entries = item.tree.entries else {
      item.refuse(saying: .noMapping, expected: "{ lend.how_many: 1 to 6 }")
      return []
    }
    let below = out.map(reading.vocabulary.spelling(.choose))
    var parts: [SearchedPart] = []
    for entry in entries {
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
      guard let part = SearchedPart(entry, value, written) else { continue }
      if let other = parts.first(where: { $0.part.overlaps(part.part) }) {
        reading.fail(
          entry.location, value.path, "is chosen by \"\(other.part.key)\" too; keep one of them",
          "juga dipilih oleh \"\(other.part.key)\"; sisakan satu")
        continue
      }
      parts.append(part)
      below.set(entry.key, entry.value.flow, .given)
    }
    return parts
  }

  private func optionalPolicies(_ fields: Fields, _ written: [String], _ out: Outline) -> [String] {
    guard let item = fields[.optional] else { return [] }
    let known = written.filter { $0 != Policy.nothing.name }
    var names: [String] = []
    for member in item.list {
      guard let place = member.reference(to: known, noun: Sentence("policy", "kebijakan")) else { continue }
      if names.contains(known[place]) {
        member.fail("\"\(known[place])\" is given twice", "\"\(known[place])\" disebut dua kali")
      } else {
        names.append(known[place])
      }
    }
    out.set(reading.vocabulary.spelling(.optional), "[\(names.joined(separator: ", "))]", .given)
    return names
  }

  private func choices(
    _ parts: [SearchedPart], _ optional: [String], _ written: [String], _ units: [Unit], _ policies: [Policy]
  ) -> PolicyChoices? {
    guard let item = root[.policies] else { return nil }
    let inheritance = PolicyInheritance(item)
    let groups = written.compactMap { name -> PolicyChoices.Group? in
      let own = parts.filter { $0.part.policy == name }
      guard !own.isEmpty || optional.contains(name), let tree = inheritance.resolved(name) else { return nil }
      let member = Item(tree: tree, path: Path.join(item.path, name), reading: reading)
      let combine = reading.vocabulary.spelling(.combine)
      if let combined = tree[combine] {
        reading.fail(
          combined.location, Path.join(member.path, combine),
          "is a combination; a search combines by itself: name its members",
          "adalah gabungan; pencarian menggabungkan sendiri: sebutkan anggotanya")
        return nil
      }
      return PolicyChoices.Group(name: name, item: member, isOptional: optional.contains(name), parts: own)
    }
    let choices = PolicyChoices(groups: groups, study: self, units: units)
    if reading.problemCount == 0 { for problem in choices.broken { reading.fail(problem) } }
    return choices.axes.isEmpty ? nil : choices
  }
}
