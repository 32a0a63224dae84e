package import Government

/// What stands in one cell of a table, before anybody asks what its column means.
package enum Cell: Sendable, Hashable {
  case empty
  case text(String)
  case number(Double)
  /// Seconds are those since midnight; nil for a day alone.
  case date(CivilDate, seconds: Double?)
  case clock(seconds: Double)
  case boolean(Bool)
  /// What a formula came to: `#DIV/0!`, or that its value was never computed.
  case error(String)

  /// Whether nothing is there to be seen.
  package var isEmpty: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.isBlank
    default: false
    }
  }

  /// What is there, in one form for every source: `2.5`, `2026-03-25 08:30`, `true`; spaces run together.
  package var shown: String {
    switch self {
    case .empty: ""
    case .text(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .number(let value): Self.shortest(value)
    case .date(let date, let seconds): date.iso + (seconds.map { " " + Self.clock($0) } ?? "")
    case .clock(let seconds): Self.clock(seconds)
    case .boolean(let value): value ? "true" : "false"
    case .error(let text): text
    }
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }

  private static func shortest(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return "\(value)"
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let minutes = "\(two(whole / 3600)):\(two(whole / 60 % 60))"
    let rest = seconds - Double(whole / 60 * 60)
    if rest == 0 { return minutes }
    return minutes + ":" + (rest < 10 ? "0" : "") + shortest(rest)
  }
}

extension String {
  /// Whether it holds nothing that is seen; most cells are told by their first byte.
  var isBlank: Bool {
    guard let first = utf8.first else { return true }
    if first > 32, first < 128 { return false }
    return allSatisfy(\.isWhitespace)
  }
}
