/// Names of units, services, skills, surges and policies.
enum Name {
  static let reserved = ["yes", "no", "on", "off", "true", "false", "null", "none"]
  static let longest = 64

  /// What YAML takes a reserved name for.
  static func yamlMeaning(_ text: String) -> Sentence? {
    switch text.lowercased() {
    case "yes", "on", "true": "true"
    case "no", "off", "false": "false"
    case "null": Sentence("nothing", "kosong")
    default: nil
    }
  }

  /// A name made of a text: `Dinas Kesehatan` is `dinas_kesehatan`; nil where none can be.
  static func made(of text: String) -> String? {
    let name = letters(of: text)
    return isGood(name) ? name : nil
  }

  /// The letters and digits of a text, its words joined by `_`.
  static func letters(of text: String) -> String {
    let spaced = String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
    let words = spaced.split(separator: " ").map { $0.filter(\.isASCII) }.filter { !$0.isEmpty }
    return String(words.joined(separator: "_").prefix(longest))
  }

  /// A letter followed by letters, digits, _ or -, that YAML reads as nothing else.
  static func isGood(_ text: String) -> Bool {
    let isPlain =
      text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isPlain && text.count <= longest && !reserved.contains(text.lowercased())
  }
}
