internal import Government

extension Kind where Value == Title {
  /// What something is called: one text, or one in each language.
  static var title: Kind<Title> {
    let (text, expected) = (Kind<String>.text, Sentence("a text, or { id: …, en: … }", "teks, atau { id: …, en: … }"))
    return Kind(
      read: { item in
        if item.tree.text == "" { return "" }
        guard item.tree.entries != nil else { return item.scalar(expected: expected).map { Title($0) } }
        let fields = Fields(item, TitleKeys.section)
        let texts = [TitleKeys.id, TitleKeys.en].map { key in
          if fields[key] == nil { fields.missing(key) }
          return fields[key].flatMap(text.read)
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
