internal import Government

extension StudyReading {
  /// Worlds that a study may name.
  static let mostWorlds = 100

  /// What every world has in common with the study as planned.
  private static let common: [Key] = [.mutasim, .title, .question, .sources, .sharedAt, .compare, .vary, .worlds]

  /// `{ doubled: { name: twice the surge, surges.lebaran.peak: 3 times } }`: paths and values, as `--set` takes them.
  func readWorlds() -> [WrittenWorld] {
    guard let item = root[.worlds] else { return [] }
    let members = item.named(Sentence("world", "dunia"))
    if item.tree.entries?.isEmpty == true {
      item.fail(
        "names no world; expected { doubled: { path: value } }",
        "tidak menyebut dunia; seharusnya { berlipat: { alamat: nilai } }")
    }
    guard members.count <= Self.mostWorlds else {
      item.fail(
        "names \(members.count) worlds; at most \(Self.mostWorlds) can be compared",
        "menyebut \(members.count) dunia; paling banyak \(Self.mostWorlds) dapat dibandingkan")
      return []
    }
    let below = out.map(reading.vocabulary.spelling(.worlds))
    return members.compactMap { readWorld($0.name, $0.item, into: below.map($0.name)) }
  }

  private func readWorld(_ name: String, _ item: Item, into below: Outline) -> WrittenWorld? {
    guard name != World.planned else {
      item.fail(
        "is what the study without changes is called; choose another name",
        "adalah sebutan studi tanpa perubahan; pilih nama lain")
      return nil
    }
    guard let entries = item.tree.entries else {
      item.refuse(
        saying: .noMapping,
        expected: Sentence(
          "paths and values such as { surges.lebaran.peak: 3 times }",
          "alamat dan nilai, misalnya { surges.lebaran.peak: 3 times }"))
      return nil
    }
    var title: Title?
    var changes: [Overrides.Change] = []
    for entry in entries {
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
      if entry.key == reading.vocabulary.spelling(.name) {
        title = Kind.title.read(value)
        below.set(entry.key, title.map { Kind.title.write($0, reading.vocabulary) } ?? "", .given)
      } else if let change = change(entry, value, after: changes) {
        changes.append(change)
        below.set(entry.key, entry.value.flow, .given)
      }
    }
    if entries.allSatisfy({ $0.key == reading.vocabulary.spelling(.name) }) {
      item.fail(
        saying: reading.said(
          Sentence(
            "changes nothing; expected paths and values such as { surges.lebaran.peak: 3 times }",
            "tidak mengubah apa pun; seharusnya alamat dan nilai, misalnya { surges.lebaran.peak: 3 times }")))
    }
    return WrittenWorld(name: name, title: title, changes: changes, item: item)
  }

  private func change(_ entry: Tree.Entry, _ value: Item, after others: [Overrides.Change]) -> Overrides.Change? {
    let section = entry.key.prefix { $0 != "." && $0 != "[" }
    if reading.vocabulary.key(String(section), among: Self.common) != nil {
      reading.fail(
        entry.location, value.path, "is the same in every world; change it in the study itself",
        "sama di semua dunia; ubah dalam studi itu sendiri")
      return nil
    }
    if let other = others.first(where: { Overrides.overlap($0.path, entry.key) }) {
      reading.fail(
        entry.location, value.path, "is changed by \"\(other.path)\" too; keep one of them",
        "juga diubah oleh \"\(other.path)\"; sisakan satu")
      return nil
    }
    return Overrides.Change(path: entry.key, value: entry.value, origin: entry.location)
  }
}
