extension StudyText {
  /// Every value that stands alone, in the order of the file, and behind those of a mapping the keys of which the default holds.
  public var fields: [StudyField] {
    var fields: [StudyField] = []
    let wording = KeyWording(from: language.vocabulary, to: .english)
    let study = Grammar.of(language).study
    add(tree, KeyDescription(key: "", about: study.about, shape: .mapping(study)), at: "", wording, to: &fields)
    return fields
  }

  private func add(
    _ tree: Tree, _ key: KeyDescription, at path: String, _ wording: KeyWording, to fields: inout [StudyField]
  ) {
    func field(_ path: String, _ key: KeyDescription, _ text: String?) -> StudyField {
      StudyField(
        path: path, place: language == .en ? path : wording.path(path, from: KeyWording.study).text, key: key,
        text: text,
        isUnsure: text.map(isUnsure) ?? false)
    }

    switch tree.content {
    case .nothing: break
    case .scalar(let text):
      guard !text.contains(where: \.isNewline) else { return }
      fields.append(field(path, key, text))
    case .list(let items):
      guard let element = Grammar.listed(key.shape) else { return }
      for (index, item) in items.enumerated() where item.text == nil {
        add(item, Self.same(key, element), at: Path.join(path, index: index), wording, to: &fields)
      }
    case .map(let entries):
      let names = entries.map(\.key)
      let keys = Grammar.of(language).keys(of: key.shape, knowing: names)
      let named = Grammar.named(key.shape)
      // Of a key that is a path itself (`vary`, `worlds`), no path leads to the value.
      for entry in entries where !entry.key.contains(where: { ".[]".contains($0) }) {
        guard let below = keys?.first(where: { $0.key == entry.key }) ?? named.map({ Self.same(key, $0) }) else {
          continue
        }
        add(entry.value, below, at: Path.join(path, entry.key), wording, to: &fields)
      }
      guard !path.isEmpty, !names.isEmpty else { return }
      for key in keys ?? [] where key.usual != nil && !names.contains(key.key) && StudyField.isSimple(key.shape) {
        fields.append(field(Path.join(path, key.key), key, nil))
      }
    }
  }

  /// What a key says of all that stands below it by names of the user's own.
  private static func same(_ key: KeyDescription, _ shape: Shape) -> KeyDescription {
    KeyDescription(key: key.key, about: key.about, shape: shape)
  }

  private func isUnsure(_ text: String) -> Bool {
    if Declaration(text, language.vocabulary) != nil { return true }
    return text.split(separator: " ").first.map { language.vocabulary.means(String($0), .uncertain) } ?? false
  }
}

extension StudyText {
  /// What the study calls itself, in a language; nil where it is not written.
  public func title(inIndonesian: Bool) -> String? { text(of: .title, inIndonesian) }

  /// What it is to answer.
  public func question(inIndonesian: Bool) -> String? { text(of: .question, inIndonesian) }

  private func text(of key: Key, _ inIndonesian: Bool) -> String? {
    let written = tree[language.vocabulary.spelling(key)]
    return written?.text ?? written?[language.vocabulary.spelling(inIndonesian ? Key.id : .en)]?.text
  }
}
