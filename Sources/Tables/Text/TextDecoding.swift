/// Text in whichever of the usual encodings, as UTF-8.
enum TextDecoding {
  /// The bytes without their mark, and what they were in; decided by the bytes alone.
  static func utf8(_ bytes: [UInt8]) -> (text: ArraySlice<UInt8>, encoding: TextForm.Encoding) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (repaired(bytes.dropFirst(3)), .utf8) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), highFirst: false), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), highFirst: true), .utf16) }
    if let highFirst = halvesAreEmpty(bytes) { return (utf16(bytes[...], highFirst: highFirst), .utf16) }
    if isUTF8(bytes[...]) { return (bytes[...], .utf8) }
    return (windows1252(bytes), .windows1252)
  }

  /// UTF-16 without a mark: every other byte of the beginning is zero. True where the first of each pair is.
  static func halvesAreEmpty(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(512)
    guard sample.count >= 4, sample.count % 2 == 0 || bytes.count > 512 else { return nil }
    var zeros = [0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 >= half * 8, zeros[0] == 0 { return false }
    if zeros[0] * 10 >= half * 8, zeros[1] == 0 { return true }
    return nil
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 128 } || String(validating: bytes, as: UTF8.self) != nil
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    isUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)[...]
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> ArraySlice<UInt8> {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(highFirst ? first << 8 | second : second << 8 | first)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)[...]
  }

  private static func windows1252(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 128 {
        text.append(byte)
      } else {
        let scalar = byte < 160 ? high[Int(byte) - 128] : UInt32(byte)
        text.append(contentsOf: String(UnicodeScalar(scalar) ?? "\u{FFFD}").utf8)
      }
    }
    return text[...]
  }

  /// What Windows-1252 has from 128 to 159.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
