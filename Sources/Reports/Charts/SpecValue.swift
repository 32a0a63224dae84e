/// A JSON value of a chart specification; literals build it, `text` writes it.
indirect enum SpecValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([SpecValue])
  case object([String: SpecValue])

  /// This object with the entries of another, which win.
  func merging(_ other: [String: SpecValue]) -> SpecValue {
    guard case .object(let entries) = self else { return .object(other) }
    return .object(entries.merging(other) { $1 })
  }

  /// A number of at most six figures: enough for a picture, and files stay small.
  static func short(_ value: Double) -> SpecValue {
    guard value.isFinite, value != 0 else { return .number(value) }
    var scale = 1.0
    var size = abs(value)
    while size >= 1_000_000 { (size, scale) = (size / 10, scale / 10) }
    while size < 100_000, scale < 1e9 { (size, scale) = (size * 10, scale * 10) }
    return .number((value * scale).rounded() / scale)
  }
}

extension SpecValue: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral elements: SpecValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, SpecValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
