/// Walks along the bytes of a date or a clock.
struct DateScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    skipSpaces()
  }

  var isAtEnd: Bool { place >= bytes.count }
  var next: UInt8? { isAtEnd ? nil : bytes[place] }

  mutating func skipSpaces() {
    while let byte = next {
      if byte == 32 || byte == 9 || byte == 10 || byte == 13 {
        place += 1
      } else if byte == 0xC2, place + 1 < bytes.count, bytes[place + 1] == 0xA0 {
        place += 2
      } else {
        break
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  /// Up to nine digits, with how many there were.
  mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    let start = place
    while let byte = next, byte >= 48, byte <= 57, place - start < 9 {
      value = value * 10 + Int(byte - 48)
      place += 1
    }
    return place > start ? (value, place - start) : nil
  }

  /// What the word that comes next stands for; nothing is taken where it is another.
  mutating func take(oneOf words: [String: Int]) -> Int? {
    var ahead = self
    guard let word = ahead.word(), let meaning = words[word] else { return nil }
    self = ahead
    return meaning
  }

  /// Letters, made small.
  mutating func word() -> String? {
    let start = place
    while let byte = next, (byte | 32 >= 97 && byte | 32 <= 122) || (byte == 39 && place > start) { place += 1 }
    return place > start ? String(decoding: bytes[start..<place], as: UTF8.self).lowercased() : nil
  }
}
