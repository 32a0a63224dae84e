internal import Government

/// The text of a study file, of which single values are changed while all else stays as it is written, comments and all.
public struct StudyText: Sendable {
  public let text: String
  /// Of its keys and words.
  public let language: FileLanguage
  let tree: Tree
  private let lines: ScalarLines

  /// nil where the text is no YAML; `ScenarioReader` says what is wrong with it.
  public init?(_ text: String) {
    var composer = Composer()
    guard let tree = composer.compose(Self.plain(text)), composer.problems.isEmpty, tree.entries != nil else {
      return nil
    }
    self.text = text
    self.tree = tree
    language = FileLanguage(ofKeys: tree.entries?.map(\.key) ?? [], among: StudyKeys.section.keys)
    lines = ScalarLines(text)
  }

  /// The same with a value in place of the one at a path, or with a value where its default held.
  ///
  /// - Parameters:
  ///   - path: of the value, as a field names it.
  ///   - value: what is to stand there, on one line.
  /// - Throws: where the text would say anything else than before but for that value.
  public func putting(_ value: String, at path: String) throws(EditError) -> StudyText {
    guard !value.contains(where: \.isNewline), !value.allSatisfy(\.isWhitespace) else { throw .noValue(path: path) }
    guard let parts = StudyPath(path) else { throw .noPlace(path: path) }
    let meant = Tree(content: .scalar(value), location: tree.location)
    if let old = parts.value(in: tree) {
      let wanted = parts.replaced(in: tree, by: meant)
      for form in [value, QuotedScalar.text(value)] {
        for candidate in lines.proposals(replacing: old, by: form) {
          if let found = StudyText(candidate), StudyPath.isSame(found.tree, wanted) { return found }
        }
      }
      throw .noPlace(path: path)
    }
    guard let (parent, key) = parts.parent(in: tree), let first = parent.entries?.first?.location else {
      throw .noPlace(path: path)
    }
    let wanted = parts.added(in: tree, meant)
    for form in [value, QuotedScalar.text(value)] {
      for candidate in lines.proposals(adding: "\(key): \(form)", before: first) {
        if let found = StudyText(candidate), StudyPath.isSame(found.tree, wanted) { return found }
      }
    }
    throw .noPlace(path: path)
  }

  /// The same with policies more, before the others.
  func adding(policies: [(key: String, value: Tree)]) -> StudyText? {
    let section = language.vocabulary.spelling(.policies)
    var text: StudyText? = self
    for (key, value) in policies.reversed() {
      guard let now = text, let written = now.tree[section], let first = written.entries?.first?.location else {
        return nil
      }
      guard written[key] == nil, let place = StudyPath(Path.join(section, key)) else { return nil }
      let wanted = place.added(in: now.tree, value)
      text = now.lines.proposals(adding: "\(key): \(value.flow)", before: first).lazy.compactMap { StudyText($0) }
        .first { StudyPath.isSame($0.tree, wanted) }
    }
    return text
  }

  /// As the reader takes it: without a byte-order mark, lines ending in a line feed alone.
  private static func plain(_ text: String) -> String {
    let body = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return body.utf8.contains(13) ? body.replacing("\r\n", with: "\n") : body
  }
}

/// Why a value was not changed.
public enum EditError: Error, Sendable, Hashable {
  /// A value is one line that is not empty.
  case noValue(path: String)
  /// Nothing stands there that could be changed alone: a list, a text over several lines, or a key that is not there.
  case noPlace(path: String)
}
