internal import Government

/// One entry of `vary:`: a part of a policy and the values that it takes.
struct VariedPart {
  let key: String
  let policy: String
  /// Keys below the policy: `when.by`.
  let path: String
  let location: Location
  let values: [Item]
  let axis: Variation.Axis

  /// nil where the entry names no policy, no part or no values, which is reported.
  init?(_ entry: Tree.Entry, _ item: Item, _ policies: [String]) {
    func fail(_ en: String, _ id: String) { item.reading.fail(entry.location, item.path, en, id) }
    let name = String(entry.key.prefix { $0 != "." })
    let path = String(entry.key.dropFirst(name.count + 1))
    let vocabulary = item.vocabulary
    let known = policies.filter { $0 != Policy.nothing.name }
    guard known.contains(name) else {
      let nearest = Sentence.meant(Nearest.match(to: name, among: known))
      let names = known.prefix(12).joined(separator: ", ")
      item.reading.fail(
        entry.location, item.path,
        saying: Sentence(
          "\"\(Tree.short(name))\" is not a policy that can be varied",
          "\"\(Tree.short(name))\" bukan kebijakan yang dapat divariasikan") + .expected(.one(of: names)) + nearest)
      return nil
    }
    guard !path.isEmpty else {
      fail(
        "names no part of the policy; expected one such as \(name).\(vocabulary.spelling(.howMany))",
        "tidak menyebut bagian kebijakan; seharusnya misalnya \(name).\(vocabulary.spelling(.howMany))")
      return nil
    }
    if [Key.name, .basedOn].contains(where: { vocabulary.spelling($0) == path }) {
      fail(
        "cannot be varied; vary a part such as \(name).\(vocabulary.spelling(.howMany))",
        "tidak dapat divariasikan; variasikan bagian seperti \(name).\(vocabulary.spelling(.howMany))")
      return nil
    }
    guard !item.tree.isNothing, !item.list.isEmpty else {
      item.tree.isNothing
        ? item.refuse(saying: "", expected: Sentence("a list of values", "daftar nilai"))
        : item.fail("has no value to try", "tidak memuat nilai untuk dicoba")
      return nil
    }
    if let several = Bracketless(item), several.parts.allSatisfy({ $0.first?.isNumber == true }) {
      several.report(item)
      return nil
    }
    let texts = item.list.map { $0.tree.text.map(Vocabulary.plain) ?? $0.tree.flow }
    let numbers = Self.numbers(texts)
    let twice = texts.indices.first { place in
      texts[..<place].contains(texts[place]) || numbers[place].map { numbers[..<place].contains($0) } ?? false
    }
    if let twice {
      item.list[twice].fail(
        "\"\(Tree.short(texts[twice]))\" is given twice", "\"\(Tree.short(texts[twice]))\" disebut dua kali")
      return nil
    }
    key = entry.key
    policy = name
    self.path = path
    location = entry.location
    values = item.list
    // Results name a part alike whatever the language of the file.
    let wording = KeyWording(from: vocabulary, to: .english)
    let (told, shape) = wording.path(entry.key, from: KeyWording.policies)
    let names = item.list.map { item in
      let tree = wording.tree(item.tree, in: shape)
      return tree.text.map(Vocabulary.plain) ?? tree.flow
    }
    axis = Variation.Axis(
      path: String(told.dropFirst(name.count + 1)),
      values: zip(names, numbers).map { Variation.Value(text: $0, number: $1) })
  }

  /// Whether one of the two is a part of the other.
  func overlaps(_ other: VariedPart) -> Bool {
    guard policy == other.policy else { return false }
    return path == other.path || path.hasPrefix(other.path + ".") || other.path.hasPrefix(path + ".")
  }

  /// The last key, unless another part ends in the same.
  func shortName(among parts: [VariedPart]) -> String {
    let last = { (path: String) in path.split(separator: ".").last.map(String.init) ?? path }
    return parts.count { last($0.axis.path) == last(axis.path) } > 1 ? axis.path : last(axis.path)
  }

  /// The number in each text, where the texts differ in it alone: 5 and 10 for "5 working days" and "10 working days".
  private static func numbers(_ texts: [String]) -> [Double?] {
    let split = texts.map { text -> (number: Double?, rest: String) in
      guard let start = text.firstIndex(where: \.isNumber) else { return (nil, text) }
      let digits = text[start...].prefix { $0.isNumber || $0 == "." }
      let rest = text[..<start] + "#" + text[digits.endIndex...]
      return (Double(digits), rest.hasSuffix("s") ? String(rest.dropLast()) : String(rest))
    }
    let isSame = split.allSatisfy {
      $0.number != nil && $0.rest == split[0].rest && !$0.rest.contains(where: \.isNumber)
    }
    return isSame ? split.map(\.number) : texts.map { _ in nil }
  }
}
