internal import Foundation

extension JSONValue {
  /// The same bytes for the same value, for people to read: sorted keys, an entry a line.
  public var text: String { encoded([.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]) + "\n" }

  /// The same on one line, for programs to read.
  var line: String { encoded([.sortedKeys, .withoutEscapingSlashes]) }

  private func encoded(_ format: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      preconditionFailure("a JSON value holds only what JSON can say: \(error)")
    }
  }
}

extension JSONValue: Encodable {
  /// Numbers are the shortest that read back the same, null where there is none; whole numbers keep every digit.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .unsigned(let value): try container.encode(value)
    case .number(let value) where !value.isFinite: try container.encodeNil()
    case .number(let value): try container.encode(value == 0 ? 0 : value)
    case .string(let value): try container.encode(value)
    case .array(let items): try container.encode(items)
    case .object(let entries): try container.encode(entries)
    }
  }
}
