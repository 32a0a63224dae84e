/// A pending-event list: events leave by time, then by rank (smaller first), then in the order they were scheduled.
///
/// ```swift
/// var events = EventList()
/// events.schedule(7, at: 3.5)
/// let late = events.schedule(8, at: 9)
/// events.cancel(late)
/// while let event = events.popFirst() { print(event.time, event.payload) }  // 3.5 7
/// ```
///
/// Inside is a 4-ary heap of 16-byte entries. An event carries a `UInt32` and no more: its meaning (a kind, an index into
/// an array, or both packed together) is the model's affair, to be told apart by a `switch`.
///
/// A model that never cancels pays one untaken branch a pop for the ability. The first ``cancel(_:)`` turns on a bit an
/// event, kept from then on; a cancelled event stays in the heap, dead, until it comes to the head or the dead outnumber
/// the living.
///
/// The list has one owner and cannot be copied. It knows no clock: ``EventLoop`` joins the two.
public struct EventList: ~Copyable {
  /// Something that is to happen: when, how urgent among things of the same time, and what.
  public struct Event: Equatable, Sendable, BitwiseCopyable {
    /// When it happens.
    public let time: Double
    /// Its place among events of the same time: smaller ranks leave first.
    public let rank: UInt8
    /// What happens, in the model's own code.
    public let payload: UInt32

    @inlinable init(time: Double, rank: UInt8, payload: UInt32) {
      self.time = time
      self.rank = rank
      self.payload = payload
    }
  }

  /// A handle to one scheduled event, for ``EventList/cancel(_:)``.
  ///
  /// It names the event for ever: after the event has left, been cancelled or been removed the token is stale, and a
  /// list recognises it as such. It means nothing to another list.
  public struct Token: Equatable, Sendable, BitwiseCopyable {
    /// How many events the list had been given before this one.
    @usableFromInline let birth: UInt64

    @inlinable init(birth: UInt64) { self.birth = birth }
  }

  @usableFromInline var heap: EventHeap
  /// The sequence number of the next event; they grow since the last renumbering.
  @usableFromInline var nextSequence: UInt32 = 0
  /// The sequence number that may not be given: the list renumbers before.
  @usableFromInline let sequenceLimit: UInt32
  /// The birth of sequence number 0, were there no `elders`: birth = sequence &+ birthOffset.
  @usableFromInline var birthOffset: UInt64 = 0
  /// The births of the events that were pending at the last renumbering: `elders[i]` then got sequence number `i`.
  @usableFromInline var elders: [UInt64] = []
  /// Whether `gone` is kept: from the first cancel on.
  @usableFromInline var tracksCancels = false
  /// A bit for each sequence number, set once its event has left or been cancelled; bits past the end are clear.
  @usableFromInline var gone: [UInt64] = []
  /// How many entries of the heap are cancelled.
  @usableFromInline var deadCount = 0

  /// Creates an empty list.
  ///
  /// - Parameter capacity: the number of pending events to hold before the list grows; at least 0.
  public init(capacity: Int = 64) {
    self.init(capacity: capacity, sequenceLimit: EventEntry.sequenceLimit)
  }

  /// Creates a list that renumbers every `sequenceLimit` events, so that tests can see it happen.
  init(capacity: Int, sequenceLimit: UInt32) {
    precondition(capacity >= 0, "the capacity of an event list cannot be negative")
    precondition((2...EventEntry.sequenceLimit).contains(sequenceLimit), "no such sequence limit")
    heap = EventHeap(capacity: capacity)
    self.sequenceLimit = sequenceLimit
  }

  /// The number of pending events.
  ///
  /// - Complexity: O(1).
  @inlinable public var count: Int { heap.count &- deadCount }

  /// Whether nothing is pending.
  ///
  /// - Complexity: O(1).
  @inlinable public var isEmpty: Bool { heap.count == 0 }

  /// The time of the next event, or +infinity when nothing is pending.
  ///
  /// - Complexity: O(1).
  @inlinable public var nextTime: Double { heap.isEmpty ? .infinity : heap.first.time }

  /// Whether the next event comes before something of the given time and rank that is not on the list.
  ///
  /// For a source of events that is already sorted: compared with the head it need not pass through the heap.
  ///
  /// - Complexity: O(1).
  @inlinable public func precedes(time: Double, rank: UInt8) -> Bool {
    guard !heap.isEmpty else { return false }
    let next = heap.first.time
    return next < time || (next == time && heap.first.rank < rank)
  }
}

/// The list owns its memory alone, so it may move to another thread.
extension EventList: @unchecked Sendable {}
