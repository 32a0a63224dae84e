/// The reference of the scenario file: a table of keys for each mapping, in Markdown.
public struct Reference {
  private let language: KeyPath<Sentence, String>
  private var lines: [String] = []
  private var told: Set<String> = []

  /// That of a section and of all below it, in the language `\.en` or `\.id`.
  public static func markdown(of section: Section, in language: KeyPath<Sentence, String>) -> String {
    var reference = Reference(language: language)
    reference.tell(section)
    return reference.lines.joined(separator: "\n") + "\n"
  }

  private init(language: KeyPath<Sentence, String>) { self.language = language }

  private func say(_ en: String, _ id: String) -> String { Sentence(en, id)[keyPath: language] }

  private mutating func tell(_ section: Section) {
    guard told.insert(section.name).inserted else { return }
    let (keys, others) = section.reference
    if !lines.isEmpty { lines.append("") }
    lines += ["### \(section.name)", "", section.about[keyPath: language] + ".", ""]
    if !keys.isEmpty { table(keys, section.rules) }
    if let about = section.others {
      lines += keys.isEmpty ? [] : [""]
      lines.append("\(about[keyPath: language]): " + others.map { "`\($0)`" }.joined(separator: ", ") + ".")
    }
    let rules = section.rules.compactMap(text)
    if !rules.isEmpty { lines += ["", rules.joined(separator: " ")] }
    for key in section.properties { visit(key.shape) }
  }

  private mutating func table(_ keys: [KeyDescription], _ rules: [Section.Rule]) {
    let needed = rules.flatMap { rule -> [String] in if case .needs(let keys) = rule { keys } else { [] } }
    let head = [
      say("key", "kunci"), say("value, such as", "nilai, misalnya"), say("range", "rentang"), say("default", "bawaan"),
      say("what it is for", "kegunaan"),
    ]
    lines += [row(head), row(head.map { _ in "---" })]
    for key in keys {
      let usual = needed.contains(key.key) ? say("**required**", "**wajib**") : usual(key)
      lines.append(
        row(
          [
            "`\(key.key)`", words(key.shape).joined(separator: say(", or ", ", atau ")),
            key.range?[keyPath: language] ?? "", usual,
          ]
            + [key.about[keyPath: language]]))
    }
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  private func usual(_ key: KeyDescription) -> String {
    guard let usual = key.usual else { return "" }
    return usual[keyPath: language] + (key.source.map { " (\($0[keyPath: language]))" } ?? "")
  }

  private func text(_ rule: Section.Rule) -> String? {
    func all(_ keys: [String]) -> String { keys.map { "`\($0)`" }.joined(separator: ", ") }
    return switch rule {
    case .needs: nil
    case .needsOne(let keys): say("One of \(all(keys)) is needed.", "Salah satu dari \(all(keys)) diperlukan.")
    case .notTogether(let a, let b): say("`\(a)` excludes `\(b)`.", "`\(a)` tidak bersama `\(b)`.")
    }
  }

  /// What may stand at a place, one entry for each way.
  private func words(_ shape: Shape) -> [String] {
    switch shape {
    case .anything: [say("anything", "apa pun")]
    case .text: [say("a text", "teks")]
    case .name: [say("a name", "nama")]
    case .integer: [say("a whole number", "bilangan bulat")]
    case .number: [say("a number", "bilangan")]
    case .truth: ["`true`, `false`"]
    case .pattern(let pattern) where pattern.name.hasPrefix(Shape.assumedNumber): []
    case .pattern(let pattern): ["`\(pattern.example)`"]
    case .words(let words): [words.map { "`\($0)`" }.joined(separator: " · ")]
    case .mapping(let section): ["[\(section.name)](#\(section.name.replacing(" ", with: "-")))"]
    case .keyed(let pattern, let shape):
      [
        (pattern.name == "name" ? say("by name", "menurut nama") : "`\(pattern.example)`") + ": "
          + words(shape).joined(separator: say(", or ", ", atau "))
      ]
    case .list(let shape, _): [say("a list of ", "daftar ") + words(shape).joined(separator: say(", or ", ", atau "))]
    case .nothing: [say("nothing", "kosong")]
    case .either(let shapes): either(shapes.map(words))
    }
  }

  private static let many = Sentence(", one or more", ", satu atau lebih")
  private static let lists = Sentence(", or several such lists", ", atau beberapa daftar seperti itu")

  /// One of several ways; a value or a list of the same is said once, and a bare number beside one with its unit not at all.
  private func either(_ ways: [[String]]) -> [String] {
    var all: [String] = []
    for way in ways.joined() where way != say("a number", "bilangan") {
      if let one = all.last, way == say("a list of ", "daftar ") + one {
        let isMany = one.hasSuffix(Self.many[keyPath: language])
        all[all.count - 1] = one + (isMany ? Self.lists : Self.many)[keyPath: language]
      } else {
        all.append(way)
      }
    }
    return all
  }

  private mutating func visit(_ shape: Shape) {
    switch shape {
    case .mapping(let section): tell(section)
    case .keyed(_, let shape), .list(let shape, _): visit(shape)
    case .either(let shapes): for shape in shapes { visit(shape) }
    default: break
    }
  }
}
