internal import Government

extension Kind where Value == Title {
  /// What something is called: one text, or one in each language.
  static var title: Kind<Title> {
    let (text, expected) = (Kind<String>.text, Sentence("a text, or { id: …, en: … }", "teks, atau { id: …, en: … }"))
    /// What pages and papers can show.
    @Sendable func read(_ item: Item) -> String? {
      guard let found = item.scalar(expected: expected) else { return nil }
      if found.unicodeScalars.allSatisfy(\.canBeShown) { return found }
      item.refuse(
        "has a character that cannot be shown", "memuat karakter yang tidak dapat ditampilkan",
        expected: Sentence("letters, digits and signs", "huruf, angka, dan tanda"))
      return nil
    }
    return Kind(
      read: { item in
        if item.tree.text == "" { return "" }
        guard item.tree.entries != nil else { return read(item).map { Title($0) } }
        let fields = Fields(item, TitleKeys.section)
        let texts = [TitleKeys.id, TitleKeys.en].map { key in
          if fields[key] == nil { fields.missing(key) }
          return fields[key].flatMap { $0.tree.text == "" ? "" : read($0) }
        }
        guard let id = texts[0], let en = texts[1] else { return nil }
        return Title(en: en, id: id)
      },
      write: { title, vocabulary in
        if title.en == title.id { return text.write(title.en, vocabulary) }
        let texts = [(Key.id, title.id), (.en, title.en)].map {
          "\(vocabulary.spelling($0)): \(text.write($1, vocabulary))"
        }
        return "{ \(texts.joined(separator: ", ")) }"
      },
      expected: expected, shape: .either([.text, .mapping(TitleKeys.section)]))
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has it: no control but white space, no code that is no character.
  package var canBeShown: Bool {
    let isSpace = [0x9, 0xA, 0xD].contains(value)
    return isSpace || (properties.generalCategory != .control && !properties.isNoncharacterCodePoint)
  }
}
