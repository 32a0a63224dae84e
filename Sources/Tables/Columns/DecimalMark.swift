/// Which mark stands before the decimals; the other one groups thousands.
package enum DecimalMark: String, Sendable, CaseIterable {
  case comma, point

  var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
  var other: DecimalMark { self == .comma ? .point : .comma }
}
