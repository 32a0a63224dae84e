/// A time of day as somebody wrote it: `08:30`, `8.30`, `08:30:15.5`, `08:30 WIB`, `08:30+07:00`, `8:30 PM`.
package struct WrittenClock: Sendable, Hashable {
  package let seconds: Double
  /// Minutes ahead of UTC, where written.
  package let zone: Int?

  package init?(_ text: String) {
    guard text.utf8.count >= 4, text.utf8.count <= 24 else { return nil }
    var scanner = DateScanner(text)
    self.init(&scanner)
  }

  /// Reads to the end of what is scanned.
  init?(_ scanner: inout DateScanner) {
    guard let hour = scanner.number(), hour.digits <= 2, hour.value <= 23, let mark = scanner.next,
      mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."), scanner.take(mark), let minute = scanner.number(),
      minute.digits == 2, minute.value <= 59
    else { return nil }
    var seconds = Double(hour.value * 3600 + minute.value * 60)
    if scanner.next == mark {
      _ = scanner.take(mark)
      guard let second = scanner.number(), second.digits == 2, second.value <= 60 else { return nil }
      seconds += Double(second.value)
      if scanner.take(UInt8(ascii: ".")) {
        guard let part = scanner.number(), let fraction = Double("0." + Self.padded(part)) else { return nil }
        seconds += fraction
      }
    }
    scanner.skipSpaces()
    if let half = scanner.take(oneOf: ["am": 0, "pm": 12]) {
      guard (1...12).contains(hour.value) else { return nil }
      seconds += Double(half + hour.value % 12 - hour.value) * 3600
      scanner.skipSpaces()
    }
    self.seconds = seconds
    guard !scanner.isAtEnd else {
      zone = nil
      return
    }
    guard let zone = Self.zone(&scanner), scanner.isAtEnd else { return nil }
    self.zone = zone
  }

  private static func padded(_ part: (value: Int, digits: Int)) -> String {
    let text = String(part.value)
    return String(repeating: "0", count: part.digits - text.count) + text
  }

  private static func zone(_ scanner: inout DateScanner) -> Int? {
    if let word = scanner.word() { return ["wib": 420, "wita": 480, "wit": 540, "z": 0][word] }
    let isAhead = scanner.take(UInt8(ascii: "+"))
    guard isAhead || scanner.take(UInt8(ascii: "-")), let first = scanner.number() else { return nil }
    var (hours, minutes) = (first.value, 0)
    switch first.digits {
    case 4: (hours, minutes) = (first.value / 100, first.value % 100)
    case 2:
      if scanner.take(UInt8(ascii: ":")) {
        guard let second = scanner.number(), second.digits == 2 else { return nil }
        minutes = second.value
      }
    default: return nil
    }
    return (isAhead ? 1 : -1) * (hours * 60 + minutes)
  }
}
