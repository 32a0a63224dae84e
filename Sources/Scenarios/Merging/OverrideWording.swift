/// A value of the command line that may be said in the keys and words of the other language than the file.
struct OverrideWording {
  /// In the language of the file.
  let path: String
  private let written: String
  /// nil where the path is in the language of the file already, or in none.
  private let wording: KeyWording?

  init(of path: String, _ vocabulary: Vocabulary) {
    let first = String(path.prefix { $0 != "." && $0 != "[" })
    let other = vocabulary.language.other.vocabulary
    let known = StudyKeys.section.keys
    let isForeign = vocabulary.key(first, among: known) == nil && other.key(first, among: known) != nil
    wording = isForeign ? KeyWording(from: other, to: vocabulary) : nil
    written = path
    self.path = wording?.path(path, from: KeyWording.study).text ?? path
  }

  /// What is to be put at the path, its words in the language of the file too.
  func change(_ value: Tree, _ origin: Location) -> Overrides.Change {
    guard let wording else { return Overrides.Change(path: path, value: value, origin: origin) }
    let shape = wording.path(written, from: KeyWording.study).shape
    return Overrides.Change(path: path, value: wording.tree(value, in: shape), origin: origin)
  }
}
