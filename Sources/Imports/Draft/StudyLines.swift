internal import Scenarios

/// Lines of a study with what a reader may want to know of them behind or above.
struct StudyLines {
  private(set) var lines: [String] = []
  let inIndonesian: Bool
  /// Column at which remarks behind a value begin.
  private static let column = 48

  init(inIndonesian: Bool) { self.inIndonesian = inIndonesian }

  func said(_ sentence: Sentence) -> String { inIndonesian ? sentence.id : sentence.en }

  mutating func add(_ yaml: String, _ remark: Sentence? = nil) {
    guard let remark else {
      lines.append(yaml)
      return
    }
    let gap = String(repeating: " ", count: max(2, Self.column - yaml.count))
    lines.append(yaml + gap + YAMLText.comment(said(remark)))
  }

  mutating func remark(_ indent: String, _ remark: Sentence) { lines.append(indent + YAMLText.comment(said(remark))) }

  mutating func notKnown(_ indent: String, _ what: Sentence) {
    lines.append(indent + YAMLText.comment((inIndonesian ? "belum diketahui: " : "not known: ") + said(what)))
  }

  var text: String { lines.joined(separator: "\n") + "\n" }
}
