internal import Reports
internal import Scenarios

extension Site {
  /// Of the words and the example that a field's key knows, those that the study takes there now: what depends on other values is
  /// found out by trying.
  func hints(_ name: String, path: String, _ language: Language) throws(PageError) -> PageResponse {
    let file = try shelf.read(name)
    guard let study = StudyText(file.text), let field = study.fields.first(where: { $0.path == path }) else {
      throw .noPlace(path: path)
    }
    let now = CheckedStudy(file.text, of: file)
    let takes = { (value: String) -> Bool in
      guard let new = try? study.putting(value, at: path) else { return false }
      return CheckedStudy(new.text, of: file).mayReplace(now, at: path)
    }
    let example = field.example.flatMap { takes($0) ? $0 : nil }
    return .json([
      "words": .array(field.words.filter(takes).map { .string($0) }), "example": example.map { .string($0) } ?? .null,
      "said": .string(example.map { Phrases.Study.example($0)[language] } ?? ""),
    ])
  }
}
