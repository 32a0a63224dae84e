/// What the heap holds of an event: 16 bytes, compared as one number.
///
/// `instant` orders as the time does, as an integer; `word` is, from the top, 8 bits of rank, 24 of sequence number and 32
/// of payload. No two entries of a list share a sequence number, so the payload never decides.
@usableFromInline
struct EventEntry: BitwiseCopyable {
  @usableFromInline var instant: Int64
  @usableFromInline var word: UInt64

  /// Sequence numbers are below this.
  @usableFromInline static var sequenceLimit: UInt32 { 1 << 24 }

  /// Comes after every event, even at infinity.
  @usableFromInline static var last: EventEntry { EventEntry(instant: .max, word: .max) }

  @inlinable init(instant: Int64, word: UInt64) {
    self.instant = instant
    self.word = word
  }

  @inlinable init(time: Double, rank: UInt8, sequence: UInt32, payload: UInt32) {
    // Adding zero turns -0 into 0: the two are the same time.
    instant = Self.reflected(Int64(bitPattern: (time + 0).bitPattern))
    word = UInt64(rank) << 56 | UInt64(sequence) << 32 | UInt64(payload)
  }

  @inlinable var time: Double { Double(bitPattern: UInt64(bitPattern: Self.reflected(instant))) }
  @inlinable var rank: UInt8 { UInt8(truncatingIfNeeded: word >> 56) }
  @inlinable var payload: UInt32 { UInt32(truncatingIfNeeded: word) }
  @inlinable var sequence: UInt32 {
    get { UInt32(truncatingIfNeeded: word >> 32) & 0xFF_FFFF }
    set { word = word & 0xFF00_0000_FFFF_FFFF | UInt64(newValue) << 32 }
  }

  /// Turns the bits of a `Double` into an integer of the same order, and back: negative numbers count the other way.
  @inlinable static func reflected(_ bits: Int64) -> Int64 {
    bits ^ Int64(bitPattern: UInt64(bitPattern: bits >> 63) >> 1)
  }

  @inlinable static func < (a: EventEntry, b: EventEntry) -> Bool {
    a.instant < b.instant || (a.instant == b.instant && a.word < b.word)
  }
}
