internal import Yams

/// YAML text to `Tree`; keys given twice are reported and left out, so that all other problems still come to light.
struct Composer {
  private(set) var problems: [(location: Location, path: String, message: Sentence)] = []
  private var renamed: [String: String] = [:]
  private let override: Location?
  private let language: FileLanguage?
  private static let mostRepairs = 20

  /// - Parameters:
  ///   - override: set for a value given on the command line.
  ///   - language: of the file, for what messages say to write; nil = told by the text.
  init(override: Location? = nil, language: FileLanguage? = nil) {
    self.override = override
    self.language = language
  }

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
          problems.append(
            (
              place(context.mark), "",
              Sentence("\"\(Tree.short(name))\" is given twice", "\"\(Tree.short(name))\" disebut dua kali")
            ))
          return nil
        }
        renamed[changed.name] = key
        text = changed.text
      } catch let error as YamlError {
        problems.append(describe(error))
        return nil
      } catch {
        problems.append(
          (
            place(nil), "",
            Sentence("cannot be read as YAML: \(error)", "tidak dapat dibaca sebagai YAML (kata pengurai: \(error))")
          ))
        return nil
      }
    }
    problems.append(
      (
        place(nil), "",
        Sentence(
          "more than \(Self.mostRepairs) keys are given twice", "lebih dari \(Self.mostRepairs) kunci disebut dua kali")
      ))
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
      problems.append(
        (
          place(alias.mark), path,
          Sentence("aliases are not supported: write the value out", "alias tidak didukung: tuliskan nilainya")
        ))
      return Tree(content: .nothing, location: place(alias.mark))
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, _ path: String) -> [Tree.Entry] {
    var entries: [Tree.Entry] = []
    var places: [String: Int] = [:]
    for (key, value) in mapping {
      guard let scalar = key.scalar else {
        problems.append(
          (
            place(key.mark), path,
            Sentence(
              "a key must be a word; found a list or a mapping",
              "kunci harus berupa kata; ditemukan daftar atau pasangan kunci")
          ))
        continue
      }
      let name = renamed[scalar.string] ?? scalar.string
      if let first = places[name] {
        let line: Sentence =
          if case .line(let line, _) = entries[first].location {
            Sentence(" (first in line \(line))", " (pertama pada baris \(line))")
          } else { "" }
        let message = Sentence("is given twice\(line.en); keep one of them", "disebut dua kali\(line.id); sisakan satu")
        problems.append((place(key.mark), Path.join(path, name), message))
        continue
      }
      places[name] = entries.count
      entries.append(
        Tree.Entry(key: name, location: place(key.mark), value: tree(value, path: Path.join(path, name))))
    }
    return entries
  }

  private func describe(_ error: YamlError) -> (location: Location, path: String, message: Sentence) {
    switch error {
    case .composer(_, let problem, let mark, _):
      return (place(mark), "", Sentence("is not one document: \(problem)", "bukan satu dokumen: ada dokumen kedua"))
    case .scanner(_, let problem, let mark, let yaml), .parser(_, let problem, let mark, let yaml):
      let line = yaml.split(separator: "\n", omittingEmptySubsequences: false)[safe: mark.line - 1] ?? ""
      if let bound = SignedBound(line, column: mark.column) {
        return (place(mark), "", bound.remedy(in: language ?? FileLanguage.told(byTopKeysOf: yaml)))
      }
      let isTab = line.dropFirst(mark.column - 1).first == "\t"
      return (place(mark), "", Self.remedy(for: isTab ? Self.tab : problem))
    case .reader(let problem, let offset, _, let yaml):
      let line = 1 + yaml.utf8.prefix(offset ?? 0).count { $0 == 10 }
      return (place(line, 1), "", Self.remedy(for: problem))
    default: return (place(nil), "", Sentence("is not YAML", "bukan YAML"))
    }
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
