/// What happens at each event: the model that an ``EventLoop`` drives.
public protocol EventModel: ~Copyable {
  /// Lets `event` happen, at the time `loop.now`, and schedules what follows from it.
  mutating func handle(_ event: EventList.Event, in loop: inout EventLoop)
}

/// A clock and its pending events: hands one event after another to a model.
///
/// ```swift
/// struct Ticker: EventModel {
///   var ticks = 0
///   mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
///     ticks += 1
///     loop.schedule(0, after: 1)
///   }
/// }
/// var loop = EventLoop()
/// var ticker = Ticker()
/// loop.schedule(0, at: 0)
/// loop.run(&ticker, until: 9.5)  // ticker.ticks == 10, loop.now == 9.5
/// ```
public struct EventLoop: ~Copyable, Sendable {
  /// The time of the event that is happening, or up to which events have happened.
  @inlinable public var now: Double { clock }

  @usableFromInline var clock: Double
  @usableFromInline var events: EventList
  @usableFromInline var isStopped = false

  /// Creates a loop with nothing pending.
  ///
  /// - Parameters:
  ///   - start: the first time the clock shows; not NaN.
  ///   - capacity: the number of pending events to hold before the list grows; at least 0.
  public init(at start: Double = 0, capacity: Int = 64) {
    precondition(!start.isNaN, "a clock must show a time")
    clock = start
    events = EventList(capacity: capacity)
  }

  /// The number of pending events.
  ///
  /// - Complexity: O(1).
  @inlinable public var count: Int { events.count }

  /// The time of the next event, or +infinity when nothing is pending.
  ///
  /// - Complexity: O(1).
  @inlinable public var nextTime: Double { events.nextTime }
}
