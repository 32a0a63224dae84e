// An entry has 24 bits for its sequence number. When they run out, the pending events are numbered afresh from zero in
// the order they were scheduled, which leaves the heap in order. Tokens do not hold sequence numbers but births, which
// never run out; `elders` leads from the one to the other.
extension EventList {
  /// Numbers the pending events afresh.
  ///
  /// - Complexity: O(n log n) in the pending events, once in `sequenceLimit` events.
  @usableFromInline @inline(never)
  mutating func renumber() {
    sweep()
    precondition(heap.count <= sequenceLimit / 2, "too many pending events: \(heap.count)")
    var order = (0..<heap.count).map { UInt64(heap[$0].sequence) << 32 | UInt64($0) }
    order.sort()
    let births = order.map { birth(of: UInt32($0 >> 32)) }
    for (sequence, item) in order.enumerated() {
      let index = Int(item & 0xFFFF_FFFF)
      heap[index] = heap[index].renumbered(UInt32(sequence))
    }
    birthOffset = birthOffset &+ UInt64(nextSequence) &- UInt64(order.count)
    nextSequence = UInt32(order.count)
    elders = births
    gone.removeAll(keepingCapacity: true)
  }

  /// The birth of the event that has this sequence number.
  func birth(of sequence: UInt32) -> UInt64 {
    Int(sequence) < elders.count ? elders[Int(sequence)] : birthOffset &+ UInt64(sequence)
  }
}
