/// A look at the text before the YAML parser sees it: refuses what could make the parser run out of stack or memory.
///
/// Anchors and aliases are refused (a few lines of them can stand for billions of values), nesting is limited.
struct Preflight {
  static let deepest = 40
  static let widestIndent = 240

  private(set) var problems: [(line: Int, column: Int, message: Sentence)] = []
  private var quote: UInt8 = 0
  private var depth = 0
  private var blockIndent: Int?

  init(_ text: String) {
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      scan(Array(line), number)
      if problems.count >= 20 { return }
    }
  }

  private mutating func scan(_ line: [UInt8], _ number: Int) {
    var position = 0
    while position < line.count, line[position] == 32 || line[position] == 9 { position += 1 }
    let indent = position
    if let block = blockIndent {
      if position == line.count || indent > block { return }
      blockIndent = nil
    }
    var startsToken = quote == 0
    var onlyIndicators = true
    var previous: UInt8 = 32
    while position < line.count {
      let byte = line[position]
      let next = position + 1 < line.count ? line[position + 1] : 32
      if quote != 0 {
        if quote == 34, byte == 92 {
          position += 2
          continue
        }
        if byte == quote { quote = 0 }
      } else if byte == 35, previous == 32 || previous == 9 {
        break
      } else {
        if startsToken, byte == 34 || byte == 39 {
          quote = byte
        } else if startsToken, byte == 38 || byte == 42, next > 32 {
          report(
            number, position, "anchors (&) and aliases (*) are not supported: write the value out, or quote it",
            "jangkar (&) dan alias (*) tidak didukung: tuliskan nilainya, atau beri tanda kutip")
        } else if startsToken, byte == 124 || byte == 62, depth == 0 {
          blockIndent = indent
          return
        } else if byte == 91 || byte == 123, startsToken || depth > 0 {
          depth += 1
          if depth == Self.deepest {
            report(
              number, position, "nested deeper than \(Self.deepest) levels",
              "bersarang lebih dari \(Self.deepest) tingkat")
          }
        } else if byte == 93 || byte == 125 {
          depth = max(0, depth - 1)
        }
        let isIndicator = (byte == 45 || byte == 63 || byte == 58) && next <= 32
        if onlyIndicators, isIndicator, position >= Self.widestIndent {
          report(
            number, position, "indented further than \(Self.widestIndent) columns",
            "menjorok lebih dari \(Self.widestIndent) kolom")
          return
        }
        if byte > 32 {
          let opens = byte == 91 || byte == 123 || (byte == 44 && depth > 0)
          startsToken = opens || (byte == 58 && next <= 32) || (isIndicator && onlyIndicators)
          if !isIndicator { onlyIndicators = false }
        }
      }
      previous = byte
      position += 1
    }
    if indent >= Self.widestIndent, indent < line.count, quote == 0 {
      report(
        number, indent, "indented further than \(Self.widestIndent) columns",
        "menjorok lebih dari \(Self.widestIndent) kolom")
    }
  }

  private mutating func report(_ line: Int, _ position: Int, _ en: String, _ id: String) {
    problems.append((line, position + 1, Sentence(en, id)))
  }
}
