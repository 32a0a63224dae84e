extension EventLoop {
  /// Lets events happen in order until none is left at or before `end`, then sets the clock to `end`.
  ///
  /// An infinite `end` leaves the clock at the last event. After ``stop()`` the clock stays where it is, and a further
  /// call goes on from there.
  ///
  /// - Parameters:
  ///   - model: what handles the events.
  ///   - end: the last time to play, inclusive; not before ``now``.
  /// - Returns: how many events happened.
  /// - Complexity: O(log `count`) an event, beside what the model does.
  @inlinable @discardableResult
  public mutating func run<Model: EventModel & ~Copyable>(_ model: inout Model, until end: Double = .infinity) -> Int {
    precondition(end >= clock, "a loop cannot run into the past")
    isStopped = false
    var happened = 0
    while !isStopped {
      guard events.nextTime <= end, let event = events.popFirst() else {
        if end < .infinity { clock = end }
        break
      }
      clock = event.time
      happened &+= 1
      model.handle(event, in: &self)
    }
    return happened
  }

  /// Makes ``run(_:until:)`` return after the present event.
  ///
  /// - Complexity: O(1).
  @inlinable public mutating func stop() { isStopped = true }

  /// Forgets all events and sets the clock, keeping the memory for the next run.
  ///
  /// - Parameter start: the time the clock then shows; not NaN.
  /// - Complexity: O(`count`).
  public mutating func reset(at start: Double = 0) {
    precondition(!start.isNaN, "a clock must show a time")
    events.removeAll()
    clock = start
    isStopped = false
  }
}

extension EventLoop {
  /// Adds an event at a given time.
  ///
  /// - Parameters:
  ///   - payload: what happens, in the model's own code.
  ///   - time: when it happens; not NaN and not before ``now``.
  ///   - rank: its place among events of the same time: smaller ranks leave first.
  /// - Returns: a handle with which to cancel the event.
  /// - Complexity: that of ``EventList/schedule(_:at:rank:)``.
  @inlinable @discardableResult
  public mutating func schedule(_ payload: UInt32, at time: Double, rank: UInt8 = 0) -> EventList.Token {
    precondition(time >= clock, "an event cannot happen in the past")
    return events.schedule(payload, at: time, rank: rank)
  }

  /// Adds an event some time from now.
  ///
  /// - Parameters:
  ///   - payload: what happens, in the model's own code.
  ///   - delay: how long from ``now``; not NaN and not negative.
  ///   - rank: its place among events of the same time: smaller ranks leave first.
  /// - Returns: a handle with which to cancel the event.
  /// - Complexity: that of ``EventList/schedule(_:at:rank:)``.
  @inlinable @discardableResult
  public mutating func schedule(_ payload: UInt32, after delay: Double, rank: UInt8 = 0) -> EventList.Token {
    schedule(payload, at: clock + delay, rank: rank)
  }

  /// Takes back an event that has not happened yet.
  ///
  /// - Parameter token: what a `schedule` of this loop returned; a stale one is harmless.
  /// - Returns: whether the event was pending.
  /// - Complexity: that of ``EventList/cancel(_:)``.
  @discardableResult
  public mutating func cancel(_ token: EventList.Token) -> Bool { events.cancel(token) }
}
