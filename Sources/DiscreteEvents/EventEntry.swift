/// What the heap holds of an event: 16 bytes, compared as one number.
///
/// From the top: 64 bits that order as the time does, 8 of rank, 24 of sequence number and 32 of payload. No two entries
/// of a list share a sequence number, so the payload never decides. One 128-bit comparison has no branch that could be
/// mispredicted, unlike a comparison of times that looks at ranks when they are equal.
@usableFromInline @frozen
struct EventEntry: BitwiseCopyable {
  @usableFromInline var key: UInt128

  /// Sequence numbers are below this.
  @usableFromInline static var sequenceLimit: UInt32 { 1 << 24 }

  /// Comes after every event, even at infinity.
  @inlinable static var last: EventEntry { EventEntry(key: .max) }

  @inlinable init(key: UInt128) { self.key = key }

  @inlinable init(time: Double, rank: UInt8, sequence: UInt32, payload: UInt32) {
    // Adding zero turns -0 into 0: the two are the same time.
    let instant = Self.ordered((time + 0).bitPattern)
    let rest = UInt64(rank) << 56 | UInt64(sequence) << 32 | UInt64(payload)
    key = UInt128(instant) << 64 | UInt128(rest)
  }

  @inlinable var time: Double { Double(bitPattern: Self.disordered(UInt64(truncatingIfNeeded: key >> 64))) }
  @inlinable var rank: UInt8 { UInt8(truncatingIfNeeded: key >> 56) }
  @inlinable var payload: UInt32 { UInt32(truncatingIfNeeded: key) }
  @inlinable var sequence: UInt32 { UInt32(truncatingIfNeeded: key >> 32) & 0xFF_FFFF }

  /// The same event with another sequence number.
  func renumbered(_ sequence: UInt32) -> EventEntry {
    EventEntry(key: key & ~(0xFF_FFFF << 32) | UInt128(sequence) << 32)
  }

  @inlinable static func < (a: EventEntry, b: EventEntry) -> Bool { a.key < b.key }

  /// Turns the bits of a `Double` into a number of the same order: positive ones go to the upper half, and negative ones
  /// to the lower half the other way round.
  @inlinable static func ordered(_ bits: UInt64) -> UInt64 {
    bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) >> 63) | 1 << 63)
  }

  /// Undoes `ordered`.
  @inlinable static func disordered(_ instant: UInt64) -> UInt64 {
    instant ^ (UInt64(bitPattern: ~Int64(bitPattern: instant) >> 63) | 1 << 63)
  }
}
