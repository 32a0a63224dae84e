/// A 4-ary min-heap of entries: all pointer work of the event list is here.
///
/// The children of entry `i` are `4i+1` to `4i+4`; the memory is laid so that the four share a cache line. Entries from
/// `count` on, four more than the capacity, are `EventEntry.last`, so that four children can always be compared.
@usableFromInline @frozen
struct EventHeap: ~Copyable {
  /// The root. Three entries' room before it aligns the children.
  @usableFromInline var entries: UnsafeMutablePointer<EventEntry>
  @usableFromInline var count = 0
  @usableFromInline var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    entries = Self.allocate(capacity)
  }

  @inlinable deinit { Self.deallocate(entries) }

  @inlinable var isEmpty: Bool { count == 0 }

  /// The earliest entry. The heap must not be empty.
  @inlinable var first: EventEntry {
    assert(count > 0)
    return entries[0]
  }

  /// The entry in place `index`, in no particular order.
  subscript(index: Int) -> EventEntry {
    get {
      precondition(index >= 0 && index < count)
      return entries[index]
    }
    set {
      precondition(index >= 0 && index < count)
      entries[index] = newValue
    }
  }

  @inlinable @inline(__always) mutating func insert(_ entry: EventEntry) {
    if count == capacity { grow() }
    count &+= 1
    siftUp(entry, from: count &- 1)
  }

  /// Removes the earliest entry. The heap must not be empty.
  @inlinable mutating func removeFirst() -> EventEntry {
    assert(count > 0)
    let first = entries[0]
    count &-= 1
    let moved = entries[count]
    entries[count] = .last
    if count > 0 { siftDown(moved, from: 0) }
    return first
  }

  /// Puts `entry` in the hole at `index` or above.
  @inlinable func siftUp(_ entry: EventEntry, from index: Int) {
    var hole = index
    while hole > 0 {
      let parent = (hole &- 1) >> 2
      guard entry < entries[parent] else { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  /// Puts `entry` in the hole at `index` or below.
  @inlinable func siftDown(_ entry: EventEntry, from index: Int) {
    var hole = index
    while true {
      let child = hole &* 4 &+ 1
      guard child < count else { break }
      let left = child &+ (entries[child &+ 1] < entries[child] ? 1 : 0)
      let right = child &+ (entries[child &+ 3] < entries[child &+ 2] ? 3 : 2)
      let least = entries[right] < entries[left] ? right : left
      guard entries[least] < entry else { break }
      entries[hole] = entries[least]
      hole = least
    }
    entries[hole] = entry
  }
}

extension EventHeap {
  /// Keeps the entries in the first places, and drops the others.
  mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    for index in newCount..<count { entries[index] = .last }
    count = newCount
  }

  /// Makes a heap of entries in any order, in O(n).
  mutating func restoreOrder() {
    guard count > 1 else { return }
    for index in stride(from: (count - 2) / 4, through: 0, by: -1) { siftDown(entries[index], from: index) }
  }

  mutating func removeAll() { truncate(to: 0) }

  @usableFromInline @inline(never)
  mutating func grow() {
    let larger = Swift.max(16, capacity * 2)
    let moved = Self.allocate(larger)
    moved.update(from: entries, count: count)
    Self.deallocate(entries)
    entries = moved
    capacity = larger
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<EventEntry> {
    let room = capacity + 7
    let start = UnsafeMutableRawPointer.allocate(byteCount: room * MemoryLayout<EventEntry>.stride, alignment: 64)
    let entries = start.bindMemory(to: EventEntry.self, capacity: room)
    entries.initialize(repeating: .last, count: room)
    return entries + 3
  }

  @usableFromInline static func deallocate(_ entries: UnsafeMutablePointer<EventEntry>) {
    (entries - 3).deallocate()
  }
}

extension EventHeap {
  /// Whether every place past the end holds `EventEntry.last`.
  var isPadded: Bool {
    (count..<capacity + 4).allSatisfy { entries[$0].key == .max }
  }
}
