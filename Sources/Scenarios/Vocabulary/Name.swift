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

  /// A letter followed by letters, digits, _ or -, that YAML reads as nothing else.
  static func isGood(_ text: String) -> Bool {
    let isPlain =
      text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isPlain && text.count <= longest && !reserved.contains(text.lowercased())
  }
}
