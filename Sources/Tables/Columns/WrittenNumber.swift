/// A number as somebody wrote it, before it is known which mark stands before the decimals.
package struct WrittenNumber: Sendable, Hashable {
  package enum Unit: Sendable { case none, rupiah, percent }

  /// What the marks in it say about themselves.
  package enum Marks: Sendable, Hashable {
    /// There are none.
    case none
    case decided(DecimalMark)
    /// `1.250`: 1250 where a comma stands before decimals, 1.25 where a point does.
    case open
  }

  package let unit: Unit
  package let marks: Marks
  private let isNegative: Bool
  /// Digits and marks alone.
  private let body: [UInt8]

  /// Reads `1250`, `1.250,5`, `Rp 1.250.000,-`, `12 %`, `(3)`, `-4`, `1 250`.
  package init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    var bytes = Array(text.utf8)
    Self.dropSpaces(&bytes)
    var unit = Unit.none
    let start = bytes.prefix(3).map { $0 | 32 }
    if start.starts(with: "idr".utf8) {
      (unit, bytes) = (.rupiah, Array(bytes.dropFirst(3)))
    } else if start.starts(with: "rp".utf8) {
      bytes.removeFirst(2)
      if bytes.first == UInt8(ascii: ".") { bytes.removeFirst() }
      unit = .rupiah
    }
    if bytes.last == UInt8(ascii: "%") {
      bytes.removeLast()
      unit = .percent
    }
    if unit == .rupiah, bytes.suffix(2).elementsEqual(",-".utf8) { bytes.removeLast(2) }
    var isNegative = false
    if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
      bytes = Array(bytes.dropFirst().dropLast())
      isNegative = true
    } else if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      isNegative = bytes.removeFirst() == UInt8(ascii: "-")
    }
    guard bytes.contains(where: Self.isDigit), let marks = Self.marks(bytes) else { return nil }
    (self.unit, self.isNegative, body, self.marks) = (unit, isNegative, bytes, marks)
  }

  /// Whether it is a number of something rather than a number by which something is called.
  var isAmount: Bool {
    guard marks == .none, unit == .none else { return true }
    return body.count < 16 && (body.first != UInt8(ascii: "0") || body.count == 1)
  }

  /// A share for a percentage; nil where the marks are against it.
  package func value(_ mark: DecimalMark) -> Double? {
    plain(mark).flatMap(Double.init).map { unit == .percent ? $0 / 100 : $0 }
  }

  /// As `-1250.5`.
  package func plain(_ mark: DecimalMark) -> String? {
    if case .decided(let own) = marks, own != mark { return nil }
    let text = body.compactMap { byte -> UInt8? in
      byte == mark.byte ? UInt8(ascii: ".") : byte == mark.other.byte ? nil : byte
    }
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func dropSpaces(_ bytes: inout [UInt8]) {
    // A no-break space is two bytes, a narrow one three.
    if bytes.contains(0xC2) || bytes.contains(0xE2) {
      let text = String(decoding: bytes, as: UTF8.self)
      bytes = Array(text.filter { !$0.isWhitespace }.utf8)
    }
    bytes.removeAll { $0 == 32 || $0 == 9 }
  }

  /// nil where it is no number.
  private static func marks(_ body: [UInt8]) -> Marks? {
    var places: [(place: Int, mark: DecimalMark)] = []
    for (place, byte) in body.enumerated() where !isDigit(byte) {
      guard let mark = DecimalMark.allCases.first(where: { $0.byte == byte }) else { return nil }
      places.append((place, mark))
    }
    guard let last = places.last else { return Marks.none }
    func areGroups(_ places: some Collection<(place: Int, mark: DecimalMark)>, to end: Int) -> Bool {
      guard let first = places.first, (1...3).contains(first.place), body[0] != 48 || first.place > 1 else {
        return false
      }
      let ends = places.dropFirst().map(\.place) + [end]
      return zip(places, ends).allSatisfy { $1 - $0.place == 4 }
    }
    let sameAsLast = places.count { $0.mark == last.mark }
    if sameAsLast < places.count {
      guard sameAsLast == 1, last.place < body.count - 1, areGroups(places.dropLast(), to: last.place) else {
        return nil
      }
      return .decided(last.mark)
    }
    if places.count > 1 { return areGroups(places, to: body.count) ? .decided(last.mark.other) : nil }
    if areGroups(places, to: body.count) { return .open }
    return last.place < body.count - 1 ? .decided(last.mark) : nil
  }
}
