internal import Foundation
internal import Government

/// The lines that `SheetScript` writes, as sheets.
struct SheetLines {
  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  private var name: String?
  private var isHidden = false
  private var rows: [Sheet.Row] = []
  private var merges: [Sheet.Merge] = []
  /// Texts that come again and again are kept once.
  private var texts: [String: String] = [:]

  init(_ output: Data) {
    output.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      for line in bytes.split(separator: 10) { read(line) }
    }
    endSheet()
  }

  private typealias Bytes = Slice<UnsafeRawBufferPointer>

  private mutating func read(_ line: Bytes) {
    let rest = line.dropFirst()
    switch line.first {
    case UInt8(ascii: "S"):
      endSheet()
      isHidden = rest.first == UInt8(ascii: "1")
      name = text(rest.dropFirst())
    case UInt8(ascii: "M"):
      let fields = rest.split(separator: 9).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      guard fields.count == 4, fields[0] <= fields[2], fields[1] <= fields[3] else { return }
      merges.append(Sheet.Merge(rows: (fields[0] + 1)...(fields[2] + 1), columns: fields[1]...fields[3]))
    case UInt8(ascii: "R"):
      let fields = rest.split(separator: 9, omittingEmptySubsequences: false)
      guard let first = fields.first, let number = Int(String(decoding: first, as: UTF8.self)) else { return }
      rows.append(Sheet.Row(number: number, cells: fields.dropFirst().map { cell($0) }))
    default: countsFrom1904 = line.elementsEqual("1904".utf8)
    }
  }

  private mutating func endSheet() {
    guard let name else { return }
    sheets.append(
      Sheet(
        name: name, isHidden: isHidden, rows: rows, merges: merges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }))
    (rows, merges) = ([], [])
  }

  private mutating func cell(_ field: Bytes) -> Cell {
    let rest = field.dropFirst()
    func written() -> String { String(decoding: rest, as: UTF8.self) }
    switch field.first {
    case nil: return .empty
    case UInt8(ascii: "s"):
      let text = kept(text(rest))
      return text.isBlank ? .empty : .text(text)
    case UInt8(ascii: "n"):
      guard let value = Double(written()), value.isFinite else { return .error("#NUM!") }
      return .number(value)
    case UInt8(ascii: "c"): return Double(written()).map { .clock(seconds: $0) } ?? .empty
    case UInt8(ascii: "b"): return .boolean(rest.first == UInt8(ascii: "1"))
    case UInt8(ascii: "d"):
      guard let stamp = TimeStamp(written()) else { return .text(written()) }
      return .date(stamp.date, seconds: stamp.seconds)
    default: return .error(text(rest))
    }
  }

  /// Short ones stand in the cell itself.
  private mutating func kept(_ text: String) -> String {
    guard text.utf8.count > 15 else { return text }
    if let known = texts[text] { return known }
    texts[text] = text
    return text
  }

  private func text(_ bytes: Bytes) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        plain.append([UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13][byte] ?? byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
