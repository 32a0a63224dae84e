extension StudyText {
  /// Every value that stands alone, in the order of the file, and behind those of a mapping the keys of which the default holds.
  public var fields: [StudyField] {
    var fields: [StudyField] = []
    let study = StudyKeys.section
    add(
      tree, KeyDescription(key: "", about: study.about, shape: .mapping(study)), at: "", to: &fields)
    return fields
  }

  private func add(_ tree: Tree, _ key: KeyDescription, at path: String, to fields: inout [StudyField]) {
    switch tree.content {
    case .nothing: break
    case .scalar(let text):
      guard !text.contains(where: \.isNewline) else { return }
      fields.append(StudyField(path: path, key: key, text: text, isUnsure: Self.isUnsure(text)))
    case .list(let items):
      guard let element = Grammar.listed(key.shape) else { return }
      for (index, item) in items.enumerated() where item.text == nil {
        add(item, Self.same(key, element), at: Path.join(path, index: index), to: &fields)
      }
    case .map(let entries):
      let names = entries.map(\.key)
      let keys = Grammar.keys(of: key.shape, knowing: names)
      let named = Grammar.named(key.shape)
      // Of a key that is a path itself (`vary`, `worlds`), no path leads to the value.
      for entry in entries where !entry.key.contains(where: { ".[]".contains($0) }) {
        guard let below = keys?.first(where: { $0.key == entry.key }) ?? named.map({ Self.same(key, $0) }) else {
          continue
        }
        add(entry.value, below, at: Path.join(path, entry.key), to: &fields)
      }
      guard !path.isEmpty, !names.isEmpty else { return }
      for key in keys ?? [] where key.usual != nil && !names.contains(key.key) && StudyField.isSimple(key.shape) {
        fields.append(StudyField(path: Path.join(path, key.key), key: key, text: nil, isUnsure: false))
      }
    }
  }

  /// What a key says of all that stands below it by names of the user's own.
  private static func same(_ key: KeyDescription, _ shape: Shape) -> KeyDescription {
    KeyDescription(key: key.key, about: key.about, shape: shape)
  }

  private static func isUnsure(_ text: String) -> Bool {
    if Declaration(text, .english) != nil { return true }
    return text.split(separator: " ").first.map { Vocabulary.english.means(String($0), .uncertain) } ?? false
  }
}

extension StudyText {
  /// What the study calls itself, in a language; nil where it is not written.
  public func title(inIndonesian: Bool) -> String? { text(of: .title, inIndonesian) }

  /// What it is to answer.
  public func question(inIndonesian: Bool) -> String? { text(of: .question, inIndonesian) }

  private func text(of key: Key, _ inIndonesian: Bool) -> String? {
    let written = tree[Vocabulary.english.spelling(key)]
    return written?.text ?? written?[Vocabulary.english.spelling(inIndonesian ? Key.id : .en)]?.text
  }
}
