extension Reading {
  /// The mapping that a file is, in a reading in its language, which has the problems of its YAML.
  static func of(_ text: String, _ path: String, top: [Key]) throws(ScenarioError) -> (reading: Reading, root: Tree) {
    var composer = Composer()
    let root = composer.compose(plain(text))
    let language = FileLanguage(ofKeys: root?.entries?.map(\.key) ?? [], among: top)
    let reading = Reading(file: path, vocabulary: language.vocabulary)
    for problem in composer.problems { reading.fail(problem.location, problem.path, saying: problem.message) }
    guard let root, !root.isNothing else {
      if composer.problems.isEmpty {
        throw .invalid(
          path, "is empty; a scenario needs at least start, units and policies",
          "kosong; skenario setidaknya memuat \(Self.fewest)")
      }
      throw reading.error
    }
    guard root.entries != nil else {
      throw .invalid(
        path, "is \(root.found.en), not a mapping; a scenario needs at least start, units and policies",
        "berisi \(root.found.id), bukan pasangan kunci dan nilai; skenario setidaknya memuat \(Self.fewest)")
    }
    return (reading, root)
  }

  /// The keys without which there is no scenario, of an Indonesian file.
  private static var fewest: String {
    let keys = [Key.start, .units, .policies].map(Vocabulary.indonesian.spelling)
    return "\(keys[0]), \(keys[1]) dan \(keys[2])"
  }

  /// Without a byte-order mark, lines ending in a line feed alone.
  private static func plain(_ text: String) -> String {
    let body = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return body.utf8.contains(13) ? body.replacing("\r\n", with: "\n") : body
  }
}
