/// What a course of events comes to as a number: another event, or another order, gives another number.
///
/// Two courses have the same by chance once in 2⁶⁴. The multiplier is that of Fibonacci hashing (Knuth 1998, §6.4).
public struct Fingerprint: Sendable, Hashable {
  public private(set) var value: UInt64 = 0

  public init() {}

  @inline(__always)
  mutating func add(_ event: UInt64) {
    value = (value ^ event) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }
}
