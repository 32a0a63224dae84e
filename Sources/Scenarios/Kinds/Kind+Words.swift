internal import Government

extension Kind where Value == String {
  /// Free text, one line in a resolved file; `""` is the empty text.
  static var text: Kind<String> {
    Kind(
      read: { item in item.tree.text == "" ? "" : item.scalar(expected: Sentence("a text", "teks")) },
      write: { text, _ in QuotedScalar.text(text) }, expected: Sentence("a text", "teks"), shape: .text)
  }

  /// A file name.
  static var file: Kind<String> {
    Kind(
      read: { item in item.scalar(expected: Sentence("a file name", "nama berkas")) },
      write: { text, _ in QuotedScalar.text(text) }, expected: Sentence("a file name", "nama berkas"), shape: .file)
  }
}

extension Kind {
  /// One of a few words.
  static func choice(_ choices: [(word: Word, value: Value)], noun: Sentence) -> Kind<Value> where Value: Equatable {
    var kind = Kind(
      read: { item in
        let words = choices.map { item.vocabulary.spelling($0.word) }.joined(separator: ", ")
        let known = Sentence(words, words)
        guard let text = item.scalar(expected: known) else { return nil }
        if let choice = choices.first(where: { item.vocabulary.means(text, $0.word) }) { return choice.value }
        if let purpose = item.vocabulary.later[text] {
          item.refuse(
            "is a known word (\(purpose)), but this version does not support it",
            "adalah kata yang dikenal (\(purpose)), tetapi versi ini belum mendukungnya")
          return nil
        }
        item.refuse(
          "is not \(noun.en)", "bukan \(noun.id)", expected: known,
          instead: Nearest.match(to: text, among: choices.flatMap { item.vocabulary.spellings($0.word) }),
          takes: { own in choices.contains { item.vocabulary.means(own, $0.word) } })
        return nil
      },
      write: { value, vocabulary in
        choices.first { $0.value == value }.map { vocabulary.spelling($0.word) } ?? ""
      },
      expected: noun, shape: .words(choices.map(\.word)))
    kind.choices = choices.map(\.word)
    return kind
  }
}

extension Kind where Value == Double {
  /// What somebody holds of a skill: a word or a number.
  static var level: Kind<Double> {
    let words: [(Word, Double)] = [(.none, 0), (.basic, 0.3), (.trained, 0.5), (.able, 0.8), (.expert, 1)]
    let expected = Sentence(
      "none, basic, trained, able, expert or a number from 0 to 1",
      "bilangan dari 0 sampai 1, atau kata, misalnya none, basic, trained, able, expert")
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        if let level = words.first(where: { item.vocabulary.means(text, $0.0) }) { return level.1 }
        if text.first?.isLetter == true {
          let known = words.flatMap { item.vocabulary.spellings($0.0) }
          item.refuse(
            "is not a level", "bukan tingkat", expected: expected, instead: Nearest.match(to: text, among: known),
            takes: known.contains)
          return nil
        }
        return Kind.amount(.share, in: 0...1).read(item)
      },
      write: { value, vocabulary in
        words.first { $0.1 == value }.map { vocabulary.spelling($0.0) } ?? NumberText.write(value)
      },
      expected: expected, shape: .level
    ).dialed(.share) { value, _ in Dial(value: value, unit: "") { NumberText.write($0) } }
  }
}

extension Kind where Value == Bool {
  static var truth: Kind<Bool> {
    let words = Kind.choice([(.yes, true), (.no, false)], noun: Sentence("true or false", "true atau false"))
    return Kind(read: words.read, write: words.write, expected: words.expected, shape: .truth)
  }
}
