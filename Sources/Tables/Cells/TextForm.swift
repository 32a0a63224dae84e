/// How the bytes of a text were understood as a table.
package struct TextForm: Sendable, Hashable {
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  package enum Separator: UInt8, Sendable, CaseIterable {
    case tab = 9
    case semicolon = 59
    case bar = 124
    case comma = 44

    /// What a message calls it.
    package var name: String {
      switch self {
      case .tab: "tabs"
      case .semicolon: "semicolons"
      case .bar: "bars"
      case .comma: "commas"
      }
    }

    package var nameInIndonesian: String {
      switch self {
      case .tab: "tab"
      case .semicolon: "titik koma"
      case .bar: "garis tegak"
      case .comma: "koma"
      }
    }
  }

  package let encoding: Encoding
  package let separator: Separator

  package init(encoding: Encoding, separator: Separator) {
    self.encoding = encoding
    self.separator = separator
  }
}
