/// The names of persons in a table, so that they are found and taken out where they do not belong: `KTP a.n. Budi Santoso`.
///
/// Names of one word are not looked for within a text, since offices and places are called so too.
package struct PersonNames: Sendable {
  /// The words of each name of several, by its first, the longest first.
  private var names: [String: [[String]]] = [:]
  /// All names whole, words parted by a space.
  private var whole: Set<String> = []

  private static let edges: Set<Character> = [" ", "(", ")", ",", ".", "-", "–", "/", ":", ";"]

  /// - Parameters:
  ///   - table: where persons are.
  ///   - columns: beside those whose titles are personal.
  package init(_ table: Table, columns: [Int] = []) {
    let titled = table.header.titles.indices.filter { PersonalColumns.isPersonal(table.header.titles[$0]) }
    for column in Set(titled + columns).sorted() {
      for row in table.rows { add(row[column: column].shown) }
    }
    order()
  }

  /// All of several tables.
  package init(joining all: [PersonNames]) {
    for other in all {
      whole.formUnion(other.whole)
      names.merge(other.names) { $0 + $1 }
    }
    order()
  }

  package var isEmpty: Bool { whole.isEmpty }

  /// Titles before a name.
  private static let titles: Set<String> = [
    "prof", "dr", "drs", "dra", "drg", "drh", "ir", "h", "hj", "kh", "haji", "hajjah", "bapak", "ibu", "bpk", "sdr",
    "sdri",
  ]

  /// As it is written without what stands behind a comma; without titles before it and degrees with points behind it; of three words or
  /// more also the first two; and of two words also turned round.
  private mutating func add(_ cell: String) {
    let tokens = cell.prefix { $0 != "," }.split(whereSeparator: \.isWhitespace)
    let ungraded = Array(tokens.prefix(1) + tokens.dropFirst().prefix { !Self.isDegree($0) })
    for all in [tokens, ungraded] {
      let words = Self.words(all.joined(separator: " ")).map(\.plain)
      add(words)
      add(Array(words.drop { Self.titles.contains($0) }))
    }
    let name = Self.words(ungraded.joined(separator: " ")).map(\.plain).drop { Self.titles.contains($0) }
    if name.count > 2 { add(Array(name.prefix(2))) } else { add(name.reversed()) }
  }

  private mutating func add(_ words: [String]) {
    guard !words.isEmpty, words.allSatisfy({ $0.contains(where: \.isLetter) }), words.contains(where: { $0.count > 1 }),
      whole.insert(words.joined(separator: " ")).inserted, words.count >= 2
    else { return }
    names[words[0], default: []].append(words)
  }

  /// `S.Kom`, `M.Si.`: letters with a point between them.
  private static func isDegree(_ token: Substring) -> Bool {
    let parts = token.split(separator: ".")
    return parts.count > 1 && !titles.contains(parts[0].lowercased())
  }

  private mutating func order() {
    for first in names.keys { names[first]?.sort { ($1.count, $0.joined()) < ($0.count, $1.joined()) } }
  }

  /// Whether a text is a name and nothing else.
  package func holds(_ text: String) -> Bool { whole.contains(Self.words(text).map(\.plain).joined(separator: " ")) }

  /// A text as it may be told: without the names in it, and what stands behind `a.n.`; empty where nothing is left.
  package func without(_ text: String) -> String {
    var left = ""
    var from = text.startIndex
    let words = Self.words(text)
    var place = 0
    while place < words.count {
      if Self.isOnBehalf(words, at: place) {
        left += text[from..<words[place].range.lowerBound]
        return Self.trimmed(left)
      }
      let name = names[words[place].plain]?.first { name in
        place + name.count <= words.count && name.indices.allSatisfy { words[place + $0].plain == name[$0] }
      }
      guard let name else {
        place += 1
        continue
      }
      left += text[from..<words[place].range.lowerBound]
      place += name.count
      from = words[place - 1].range.upperBound
    }
    if from == text.startIndex { return text }
    return Self.trimmed(left + text[from...])
  }

  /// What may stand behind `atas nama` and is nobody, as in `Perubahan Atas Nama Sertifikat`.
  private static let things: Set<String> = [
    "sertifikat", "sertipikat", "hak", "tanah", "izin", "ijin", "perusahaan", "badan", "usaha", "perseroan",
    "pt", "cv", "kendaraan", "stnk", "bpkb", "rekening", "wajib", "objek", "dokumen", "akta", "surat",
    "kartu", "pemilik", "pemegang", "instansi", "dinas", "kepala", "bupati", "gubernur", "walikota", "wali",
    "pemerintah", "menteri", "sekretaris",
  ]

  /// Whether `a.n.`, `a/n`, `atas nama` stand there with somebody behind; `an` alone does not where a text begins with it.
  private static func isOnBehalf(_ words: [Word], at place: Int) -> Bool {
    func follows(_ sign: [String]) -> Bool {
      place + sign.count < words.count && sign.indices.allSatisfy { words[place + $0].plain == sign[$0] }
        && !things.contains(words[place + sign.count].plain)
    }
    return follows(["a", "n"]) || follows(["atas", "nama"]) || (place > 0 && follows(["an"]))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: edges.contains)
    return String(start.reversed().drop(while: edges.contains).reversed())
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "`", "´"]

  private static func plain(_ word: Substring) -> String { word.lowercased().filter { !apostrophes.contains($0) } }

  private typealias Word = (plain: String, range: Range<String.Index>)

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    for place in text.indices {
      let isInside = text[place].isLetter || text[place].isNumber || apostrophes.contains(text[place])
      if isInside {
        start = start ?? place
      } else if let begin = start {
        words.append((plain(text[begin..<place]), begin..<place))
        start = nil
      }
    }
    if let begin = start { words.append((plain(text[begin...]), begin..<text.endIndex)) }
    return words
  }
}
