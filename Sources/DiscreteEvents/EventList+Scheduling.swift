extension EventList {
  /// Adds an event.
  ///
  /// - Parameters:
  ///   - payload: what happens, in the model's own code.
  ///   - time: when it happens; not NaN. Infinite times are allowed.
  ///   - rank: its place among events of the same time: smaller ranks leave first.
  /// - Returns: a handle with which to cancel the event.
  /// - Precondition: fewer than 8,388,608 events are pending.
  /// - Complexity: O(log `count`) at worst, O(1) on average for times drawn at random.
  @inlinable @inline(__always) @discardableResult
  public mutating func schedule(_ payload: UInt32, at time: Double, rank: UInt8 = 0) -> Token {
    precondition(!time.isNaN, "an event must have a time")
    if nextSequence == sequenceLimit { renumber() }
    let sequence = nextSequence
    nextSequence = sequence &+ 1
    heap.insert(EventEntry(time: time, rank: rank, sequence: sequence, payload: payload))
    return Token(birth: birthOffset &+ UInt64(sequence))
  }

  /// Takes out the next event: the earliest, of those the one of smallest rank, of those the one scheduled first.
  ///
  /// - Returns: the event, or nil when nothing is pending.
  /// - Complexity: O(log `count`), amortised when events are cancelled.
  @inlinable public mutating func popFirst() -> Event? {
    guard !heap.isEmpty else { return nil }
    let entry = heap.removeFirst()
    if tracksCancels { forget(entry) }
    return Event(time: entry.time, rank: entry.rank, payload: entry.payload)
  }

  /// Removes every event, and keeps the memory for the next ones.
  ///
  /// Tokens given before are stale from here on.
  ///
  /// - Complexity: O(`count`), or a little more with cancelled events about.
  public mutating func removeAll() {
    birthOffset &+= UInt64(nextSequence)
    nextSequence = 0
    // Asked first, since emptying an array counts references.
    if !elders.isEmpty { elders.removeAll(keepingCapacity: true) }
    if !gone.isEmpty { gone.removeAll(keepingCapacity: true) }
    deadCount = 0
    heap.removeAll()
  }
}
