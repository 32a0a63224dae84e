internal import Government

extension Kind where Value == String {
  /// Free text, one line in a resolved file; `""` is the empty text.
  static var text: Kind<String> {
    Kind(
      read: { item in item.tree.text == "" ? "" : item.scalar(expected: "a text") },
      write: { text, _ in Tree.quoted(text) }, expected: "a text", shape: .text)
  }

  /// Free text that may be empty.
  static var remark: Kind<String> {
    Kind(
      read: { item in item.tree.text == "" ? "" : text.read(item) }, write: text.write, expected: text.expected,
      shape: .text)
  }

  /// A file name.
  static var file: Kind<String> {
    Kind(
      read: { item in item.scalar(expected: "a file name") },
      write: { text, _ in Tree.quoted(text) }, expected: "a file name", shape: .file)
  }
}

extension Kind {
  /// One of a few words.
  static func choice(_ choices: [(word: Word, value: Value)], noun: String) -> Kind<Value> where Value: Equatable {
    Kind(
      read: { item in
        let known = choices.map { item.vocabulary.spelling($0.word) }
        guard let text = item.scalar(expected: known.joined(separator: ", ")) else { return nil }
        if let choice = choices.first(where: { item.vocabulary.means(text, $0.word) }) { return choice.value }
        if let purpose = item.vocabulary.later[text] {
          item.refuse("is a known word (\(purpose)), but this version does not support it")
          return nil
        }
        item.refuse(
          "is not \(noun)", expected: known.joined(separator: ", "),
          instead: Nearest.match(to: text, among: choices.flatMap { item.vocabulary.spellings($0.word) }))
        return nil
      },
      write: { value, vocabulary in
        choices.first { $0.value == value }.map { vocabulary.spelling($0.word) } ?? ""
      },
      expected: noun, shape: .words(choices.map(\.word)))
  }

  /// A list of values, or a single one.
  static func list<Member>(of kind: Kind<Member>, fewest: Int = 1) -> Kind where Value == [Member] {
    Kind(
      read: { item in
        let members = item.list.map(kind.read)
        let found = members.compactMap { $0 }
        return found.count == members.count ? found : nil
      },
      write: { values, vocabulary in "[\(values.map { kind.write($0, vocabulary) }.joined(separator: ", "))]" },
      expected: "\(kind.expected), or a list of them",
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
          item.list[twice].refuse("is given twice", expected: "each once")
          return nil
        }
        if members.count < fewest {
          item.fail("is an empty list; expected \(list.expected)")
          return nil
        }
        return members.sorted(by: isBefore)
      },
      write: list.write, expected: list.expected, shape: list.shape())
  }

  /// The name of something that exists, as its index.
  static func reference(to names: [String], noun: String) -> Kind<Int> where Value == Int {
    Kind(
      read: { item in item.reference(to: names, noun: noun) },
      // Where there is none, the reference has been reported and only its default is written.
      write: { index, _ in names[safe: index] ?? "" }, expected: "the name of a \(noun)",
      shape: .name)
  }
}

extension Kind where Value == CivilDate {
  static var date: Kind<CivilDate> {
    Kind(
      read: { item in
        guard let text = item.scalar(expected: "a date such as 2026-03-25") else { return nil }
        if let date = CivilDate(iso: text) { return date }
        item.refuse("is not a date", expected: "year-month-day such as 2026-03-25", instead: isoForm(text))
        return nil
      },
      write: { date, _ in date.iso }, expected: "a date such as 2026-03-25", shape: .date)
  }

  /// `25/03/2026` as `2026-03-25`.
  private static func isoForm(_ text: String) -> String? {
    let parts = text.split { "/.- ".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month, day) = parts[0] > 31 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    return CivilDate(year: year, month: month, day: day)?.iso
  }
}

extension Kind where Value == Double {
  /// What somebody holds of a skill: a word or a number.
  static var level: Kind<Double> {
    let words: [(Word, Double)] = [(.none, 0), (.basic, 0.3), (.trained, 0.5), (.able, 0.8), (.expert, 1)]
    let expected = "none, basic, trained, able, expert or a number from 0 to 1"
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        if let level = words.first(where: { item.vocabulary.means(text, $0.0) }) { return level.1 }
        if text.first?.isLetter == true {
          let known = words.flatMap { item.vocabulary.spellings($0.0) }
          item.refuse("is not a level", expected: expected, instead: Nearest.match(to: text, among: known))
          return nil
        }
        return Kind.amount(.share, in: 0...1).read(item)
      },
      write: { value, vocabulary in
        words.first { $0.1 == value }.map { vocabulary.spelling($0.0) } ?? NumberText.write(value)
      },
      expected: expected, shape: .level)
  }
}

extension Kind where Value == Bool {
  static var truth: Kind<Bool> {
    let words = Kind.choice([(.yes, true), (.no, false)], noun: "true or false")
    return Kind(read: words.read, write: words.write, expected: words.expected, shape: .truth)
  }
}
