internal import Yams

/// YAML text to `Tree`; keys given twice are reported and left out, so that all other problems still come to light.
struct Composer {
  private(set) var problems: [(location: Location, path: String, message: String)] = []
  private var renamed: [String: String] = [:]
  private let override: Location?
  private static let mostRepairs = 20

  /// - Parameter override: set for a value given on the command line.
  init(override: Location? = nil) { self.override = override }

  private func place(_ mark: Mark?) -> Location { place(mark?.line ?? 1, mark?.column ?? 1) }

  private func place(_ line: Int, _ column: Int) -> Location { override ?? .line(line, column: column) }

  /// nil where the text is no YAML; the reason is in `problems`.
  mutating func compose(_ text: String) -> Tree? {
    for finding in Preflight(text).problems {
      problems.append((place(finding.line, finding.column), "", finding.message))
    }
    guard problems.isEmpty else { return nil }
    var text = text
    for attempt in 0..<Self.mostRepairs {
      do {
        guard let root = try Yams.compose(yaml: text) else {
          return Tree(content: .nothing, location: place(nil))
        }
        return tree(root, path: "")
      } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
        guard let key = duplicates.first, let changed = Self.rename(key, at: context.mark, in: text, to: attempt) else {
          let name = duplicates.joined(separator: ", ")
          problems.append((place(context.mark), "", "\"\(Tree.short(name))\" is given twice"))
          return nil
        }
        renamed[changed.name] = key
        text = changed.text
      } catch let error as YamlError {
        problems.append(describe(error))
        return nil
      } catch {
        problems.append((place(nil), "", "cannot be read as YAML: \(error)"))
        return nil
      }
    }
    problems.append((place(nil), "", "more than \(Self.mostRepairs) keys are given twice"))
    return nil
  }

  private func tree(leaf scalar: Node.Scalar) -> Tree {
    let isPlain = scalar.style == .plain || scalar.style == .any
    let isNothing = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    return Tree(content: isNothing ? .nothing : .scalar(scalar.string), location: place(scalar.mark))
  }

  private mutating func tree(_ node: Node, path: String) -> Tree {
    switch node {
    case .scalar(let scalar):
      return tree(leaf: scalar)
    case .sequence(let sequence):
      var items: [Tree] = []
      for (index, item) in sequence.enumerated() { items.append(tree(item, path: Path.join(path, index: index))) }
      return Tree(content: .list(items), location: place(sequence.mark))
    case .mapping(let mapping):
      return Tree(content: .map(entries(mapping, path)), location: place(mapping.mark))
    case .alias(let alias):
      problems.append((place(alias.mark), path, "aliases are not supported: write the value out"))
      return Tree(content: .nothing, location: place(alias.mark))
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, _ path: String) -> [Tree.Entry] {
    var entries: [Tree.Entry] = []
    var places: [String: Int] = [:]
    for (key, value) in mapping {
      guard let scalar = key.scalar else {
        problems.append((place(key.mark), path, "a key must be a word; found a list or a mapping"))
        continue
      }
      let name = renamed[scalar.string] ?? scalar.string
      if let first = places[name] {
        let line = if case .line(let line, _) = entries[first].location { " (first in line \(line))" } else { "" }
        problems.append((place(key.mark), Path.join(path, name), "is given twice\(line); keep one of them"))
        continue
      }
      places[name] = entries.count
      entries.append(
        Tree.Entry(key: name, location: place(key.mark), value: tree(value, path: Path.join(path, name))))
    }
    return entries
  }

  private func describe(_ error: YamlError) -> (location: Location, path: String, message: String) {
    switch error {
    case .composer(_, let problem, let mark, _):
      return (place(mark), "", "is not one document: \(problem)")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return (place(mark), "", Self.words(for: problem))
    case .reader(let problem, _, _, _): return (place(nil), "", "is not YAML: \(problem)")
    default: return (place(nil), "", "is not YAML")
    }
  }

  /// What to write, for what the parser says in its own words.
  private static func words(for problem: String) -> String {
    let remedies: [(said: String, words: String)] = [
      (
        "',' or '}'",
        "cannot be read: inside { } write \"key: value\" with a space behind the colon and a comma between entries, and put a "
          + "text with a colon, comma or bracket in quotes"
      ),
      (
        "',' or ']'",
        "cannot be read: inside [ ] write a comma between values, and put a text with a colon, comma or bracket in quotes"
      ),
      (
        "mapping values are not allowed",
        "cannot be read: a second colon stands in this line; put the text that holds it in quotes, or begin a new line"
      ),
      ("could not find expected ':'", "cannot be read: a key without a colon; write \"key: value\""),
      ("end of stream", "cannot be read: a quotation mark or bracket is not closed before the end of the file"),
      ("tab", "cannot be read: a tab stands in the indentation; indent with spaces, evenly"),
      (
        "did not find expected key",
        "cannot be read: this line is indented differently from the keys above it, or an entry before it is not closed; indent "
          + "with spaces, evenly"
      ),
      (
        "cannot start any token",
        "cannot be read: a value must not begin with this character (%, @, ` or a tab); put the text in quotes"
      ),
    ]
    let hint = problem.contains("indent") ? "; indent with spaces, evenly" : ""
    return remedies.first { problem.contains($0.said) }?.words ?? "is not YAML: \(problem)\(hint)"
  }

  /// Replaces a key by private letters of the same width, so that the parser takes it and columns stay right.
  private static func rename(_ key: String, at mark: Mark, in text: String, to number: Int) -> (
    text: String, name: String
  )? {
    guard let letter = Unicode.Scalar(0xE000 + number) else { return nil }
    var line = text.utf8.startIndex
    for _ in 1..<max(1, mark.line) {
      guard let end = text.utf8[line...].firstIndex(of: 10) else { return nil }
      line = text.utf8.index(after: end)
    }
    let scalars = text.unicodeScalars
    guard var start = scalars.index(line, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
      start < scalars.endIndex
    else { return nil }
    if scalars[start] == "\"" || scalars[start] == "'" { start = scalars.index(after: start) }
    let length = key.unicodeScalars.count
    guard length > 0, let end = scalars.index(start, offsetBy: length, limitedBy: scalars.endIndex),
      scalars[start..<end].elementsEqual(key.unicodeScalars)
    else { return nil }
    let name = String(repeating: Character(letter), count: length)
    var changed = scalars
    changed.replaceSubrange(start..<end, with: name.unicodeScalars)
    return (String(changed), name)
  }
}
