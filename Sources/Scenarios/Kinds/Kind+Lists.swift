extension Kind {
  /// A list of values, or a single one.
  static func list<Member>(of kind: Kind<Member>, fewest: Int = 1) -> Kind where Value == [Member] {
    Kind(
      read: { item in
        if let several = Bracketless(item), several.isMeant(item, kind) {
          several.report(item) { _ = kind.read($0) }
          return nil
        }
        let members = item.list.map(kind.read)
        let found = members.compactMap { $0 }
        return found.count == members.count ? found : nil
      },
      write: { values, vocabulary in "[\(values.map { kind.write($0, vocabulary) }.joined(separator: ", "))]" },
      expected: kind.expected + Sentence(", or a list of them", ", atau daftarnya"),
      shape: .oneOrMore(kind.shape(), fewest: fewest))
  }

  /// A list in which order means nothing, or a single value: none of them twice, and at least one unless it may be empty.
  static func set<Member: Hashable>(
    of kind: Kind<Member>, by isBefore: @escaping @Sendable (Member, Member) -> Bool, fewest: Int = 1
  ) -> Kind where Value == [Member] {
    let list = Kind.list(of: kind, fewest: fewest)
    return Kind(
      read: { item in
        guard let members = list.read(item) else { return nil }
        var seen: Set<Member> = []
        if let twice = members.firstIndex(where: { !seen.insert($0).inserted }) {
          item.list[twice].refuse(
            "is given twice", "disebut dua kali", expected: Sentence("each once", "masing-masing sekali"))
          return nil
        }
        if members.count < fewest {
          item.fail(saying: Sentence("is an empty list", "daftar kosong") + .expected(list.expected))
          return nil
        }
        return members.sorted(by: isBefore)
      },
      write: list.write, expected: list.expected, shape: list.shape())
  }

  /// A list of sets, or a single set.
  static func sets<Member: Hashable>(
    of kind: Kind<Member>, by isBefore: @escaping @Sendable (Member, Member) -> Bool
  ) -> Kind where Value == [[Member]] {
    let set = Kind<[Member]>.set(of: kind, by: isBefore)
    return Kind(
      read: { item in
        let isListOfLists = item.list.contains { if case .list = $0.tree.content { true } else { false } }
        let items = isListOfLists ? item.list : [item]
        let sets = items.compactMap(set.read)
        return sets.count == items.count ? sets : nil
      },
      write: { sets, vocabulary in "[\(sets.map { set.write($0, vocabulary) }.joined(separator: ", "))]" },
      expected: set.expected + Sentence(", or a list of such lists", ", atau daftar dari daftar itu"),
      shape: .either([set.shape(), .list(set.shape())]))
  }

  /// The name of something that exists, as its index.
  static func reference(to names: [String], noun: Sentence) -> Kind<Int> where Value == Int {
    Kind(
      read: { item in item.reference(to: names, noun: noun) },
      // Where there is none, the reference has been reported and only its default is written.
      write: { index, _ in names[safe: index] ?? "" }, expected: .name(of: noun),
      shape: .name)
  }
}
