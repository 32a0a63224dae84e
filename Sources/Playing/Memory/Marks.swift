/// A set of small numbers, one bit each: which queues of a unit somebody waits in.
///
/// Looking at the members alone, in place of asking every queue, and queues and equipment in pools took a trial of 13 policies on
/// six units from 2.05 to 1.84 G instructions.
struct Marks {
  private var words: Pool<UInt64>

  /// An empty set of numbers below `count`.
  init(count: Int) { words = Pool(repeating: 0, count: (count + 63) / 64) }

  /// Makes the memory this set's own, to be called before the first change after a copy.
  mutating func claim() { words.claim() }

  /// How many words of 64 marks there are.
  @inline(__always) var wordCount: Int { words.count }

  /// The marks from `64 · word` on.
  @inline(__always)
  subscript(word word: Int) -> UInt64 { words[word] }

  @inline(__always)
  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  @inline(__always)
  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  @inline(__always)
  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  mutating func removeAll() { for word in words.indices { words[word] = 0 } }
}
