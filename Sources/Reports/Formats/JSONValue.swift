/// A JSON value; literals build it, Foundation writes it.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case unsigned(UInt64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// This object with the entries of another, which win.
  public func merging(_ other: [String: JSONValue]) -> JSONValue {
    guard case .object(let entries) = self else { return .object(other) }
    return .object(entries.merging(other) { $1 })
  }

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// A number of at most six figures: enough for a picture, and files stay small.
  static func short(_ value: Double) -> JSONValue {
    guard value.isFinite, value != 0 else { return .number(value) }
    var scale = 1.0
    var size = abs(value)
    while size >= 1_000_000 { (size, scale) = (size / 10, scale / 10) }
    while size < 100_000, scale < 1e9 { (size, scale) = (size * 10, scale * 10) }
    return .number((value * scale).rounded() / scale)
  }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
