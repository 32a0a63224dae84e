internal import Government

extension StudyReading {
  /// The names other parts refer to, from the keys alone, before anything below them is read.
  func readNames() -> Names {
    let vocabulary = reading.vocabulary
    var names = Names()
    var skills = Set(root[.skills]?.tree.entries?.map(\.key) ?? [])
    for entry in root[.units]?.tree.entries ?? [] {
      names.units.append(entry.key)
      let services = entry.value[vocabulary.spelling(.services)]?.entries?.map(\.key).sorted()
      let hasLoad = entry.value[vocabulary.spelling(.load)] != nil
      names.services[entry.key] = services ?? (hasLoad ? [Self.loadService] : [])
      if entry.value[vocabulary.spelling(.skill)] == nil { skills.insert(entry.key) }
    }
    names.units.sort()
    names.skills = skills.sorted()
    return names
  }

  /// Skills by name: those under `skills:`, and the main skill of every unit that names no other.
  func readSkills() -> [Competency] {
    let section = reading.vocabulary.spelling(.skills)
    let out = out.map(section)
    let items = Dictionary(
      root[.skills]?.named("skill").map { ($0.name, $0.item) } ?? [], uniquingKeysWith: { first, _ in first })
    return names.skills.map { name in
      let path = Path.join(section, name)
      let fields =
        items[name].flatMap { $0.tree.isNothing ? nil : Fields($0, [.timeConstant]) }
        ?? Fields(absentAt: path, root.location, reading)
      let days = fields.read(
        .timeConstant, .amount(.workingDays, in: 0.5...2000), into: out.map(name), default: 60,
        .assumed("20–118 working days"))
      return Competency(name: name, timeConstantDays: days)
    }
  }
}
