// Cancelling marks; it does not search. A bit for each sequence number says that its event is gone, so that a token can
// be recognised as stale and a dead entry dropped when it comes to the head.
extension EventList {
  /// Takes back an event that has not happened yet.
  ///
  /// - Parameter token: what ``schedule(_:at:rank:)`` of this list returned; a stale one is harmless.
  /// - Returns: whether the event was pending.
  /// - Complexity: O(1) amortised; O(log `count`) for an event older than the last renumbering; the first call for a list
  ///   takes O(n) in the events scheduled so far.
  @discardableResult
  public mutating func cancel(_ token: Token) -> Bool {
    guard let sequence = sequence(of: token) else { return false }
    if !tracksCancels { startTracking() }
    guard !isGone(sequence) else { return false }
    markGone(sequence)
    deadCount += 1
    dropDeadHeads()
    if deadCount > 32, deadCount > heap.count / 2 { sweep() }
    return true
  }

  /// The sequence number under which the event of `token` was last known, or nil if it left before the last renumbering.
  func sequence(of token: Token) -> UInt32? {
    let distance = token.birth &- birthOffset
    if distance < UInt64(nextSequence), distance >= UInt64(elders.count) { return UInt32(distance) }
    var (low, high) = (0, elders.count)
    while low < high {
      let middle = (low + high) / 2
      if elders[middle] < token.birth { low = middle + 1 } else { high = middle }
    }
    return low < elders.count && elders[low] == token.birth ? UInt32(low) : nil
  }

  func isGone(_ sequence: UInt32) -> Bool {
    let word = Int(sequence >> 6)
    return word < gone.count && gone[word] & (1 << UInt64(sequence & 63)) != 0
  }

  mutating func markGone(_ sequence: UInt32) {
    let word = Int(sequence >> 6)
    while gone.count <= word { gone.append(0) }
    gone[word] |= 1 << UInt64(sequence & 63)
  }

  /// Records that `entry` has left the heap alive, and clears the way for the next living one.
  @usableFromInline @inline(never)
  mutating func forget(_ entry: EventEntry) {
    markGone(entry.sequence)
    if deadCount > 0 { dropDeadHeads() }
  }

  /// Removes cancelled entries from the head: the head of the heap is always alive.
  mutating func dropDeadHeads() {
    while deadCount > 0, isGone(heap.first.sequence) {
      _ = heap.removeFirst()
      deadCount -= 1
    }
  }

  /// Removes all cancelled entries.
  mutating func sweep() {
    guard deadCount > 0 else { return }
    var living = 0
    for index in 0..<heap.count where !isGone(heap[index].sequence) {
      heap[living] = heap[index]
      living += 1
    }
    heap.truncate(to: living)
    heap.restoreOrder()
    deadCount = 0
  }

  /// Works out which events are gone from those that are in the heap.
  mutating func startTracking() {
    tracksCancels = true
    gone = Array(repeating: .max, count: Int(nextSequence) / 64 + 1)
    for index in 0..<heap.count {
      let sequence = heap[index].sequence
      gone[Int(sequence >> 6)] &= ~(1 << UInt64(sequence & 63))
    }
    for sequence in nextSequence..<UInt32(gone.count * 64) {
      gone[Int(sequence >> 6)] &= ~(1 << UInt64(sequence & 63))
    }
  }
}
