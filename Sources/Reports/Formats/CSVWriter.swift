internal import Government
internal import Stochastics

/// A table in CSV (RFC 4180): UTF-8, CRLF, quotes where needed, shortest numbers that read back the same, nothing for none.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isStartOfRow = true
  private let comma = UInt8(ascii: ",")
  private let quote = UInt8(ascii: "\"")

  init(header: [String]) {
    for name in header { add(name) }
    endRow()
  }

  mutating func add(_ text: String) {
    separate()
    let special: (UInt8) -> Bool = { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 13 || $0 == 10 }
    guard text.utf8.contains(where: special) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  mutating func add(_ value: Double) {
    separate()
    bytes.append(contentsOf: Shortest.text(value, absent: "").utf8)
  }

  mutating func add(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func add(_ value: Int?) {
    if let value { add(value) } else { add("") }
  }

  mutating func add(_ date: CivilDate?) { add(date?.iso ?? "") }

  /// Quantiles, then the mean.
  mutating func add(_ band: QuantileBand) {
    for value in band.quantiles { add(value) }
    add(band.mean)
  }

  mutating func endRow() {
    bytes.append(13)
    bytes.append(10)
    isStartOfRow = true
  }

  /// What stands there, which is given away.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if !isStartOfRow { bytes.append(comma) }
    isStartOfRow = false
  }
}

/// The shortest decimal that reads back as the same number.
enum Shortest {
  static func text(_ value: Double, absent: String) -> String {
    guard value.isFinite else { return absent }
    if value == 0 { return "0" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
