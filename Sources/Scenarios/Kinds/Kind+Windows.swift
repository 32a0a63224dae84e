extension Kind where Value == Int {
  /// A window or surge, or the word for the whole study.
  static func window(_ names: Names) -> Kind<Int> {
    let kind = Kind.reference(to: names.windows, noun: Sentence("window or surge", "jendela atau lonjakan"))
    return Kind(
      read: { item in
        let isWhole = item.tree.text.map { item.vocabulary.means($0, .whole) } ?? false
        return kind.read(isWhole ? item.saying(Names.wholeStudy) : item)
      },
      write: { index, vocabulary in
        let name = kind.write(index, vocabulary)
        return name == Names.wholeStudy ? vocabulary.spelling(.whole) : name
      },
      expected: kind.expected, shape: .either([.name, .words([.whole])]))
  }
}
