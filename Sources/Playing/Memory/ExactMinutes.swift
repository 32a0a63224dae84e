/// A sum of minutes out of which what went in comes to the last bit, in any order: whole 2⁻²⁴ minutes.
///
/// Holds up to 5·10¹¹ minutes, the year's work of four million officers: scenarios that announce more than 10¹¹ to a unit are
/// refused when they are read, and one step takes at most 10⁹, two thousand years, however long the tail of its law.
struct ExactMinutes: Equatable, Comparable {
  static let mostOfAStep = 1e9

  private static let perMinute = 0x1p24

  private var whole: Int64 = 0

  @inline(__always) var minutes: Double { Double(whole) / Self.perMinute }

  init() {}

  @inline(__always)
  init(_ minutes: Double) { whole = Int64(minutes * Self.perMinute) }

  @inline(__always)
  static func += (sum: inout ExactMinutes, other: ExactMinutes) { sum.whole &+= other.whole }

  @inline(__always)
  static func -= (sum: inout ExactMinutes, other: ExactMinutes) { sum.whole &-= other.whole }

  @inline(__always)
  static func < (a: ExactMinutes, b: ExactMinutes) -> Bool { a.whole < b.whole }
}
