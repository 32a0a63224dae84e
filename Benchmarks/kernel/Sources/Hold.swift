import DiscreteEvents

/// The hold model of event lists: take the next event of `pending` and schedule it again an exponential time later.
struct Hold: ~Copyable {
  var random = ExponentialSource(seed: 3)
  var events: EventList
  let pending: Int
  var now = 0.0

  init(pending: Int) {
    self.pending = pending
    events = EventList(capacity: pending)
    for payload in 0..<UInt32(pending) { events.schedule(payload, at: random.next()) }
  }

  @inline(__always) mutating func play(_ holds: Int) {
    for _ in 0..<holds {
      guard let event = events.popFirst() else { break }
      now = event.time
      events.schedule(event.payload, at: now + random.next())
    }
    checkPace(of: now, pending: pending, holds: holds)
  }
}

/// The same with a deadline for each event, that is cancelled when the event happens in time: always.
struct HoldAndCancel: ~Copyable {
  var random = ExponentialSource(seed: 3)
  var events: EventList
  var deadlines: [EventList.Token] = []
  let pending: Int
  var now = 0.0

  init(pending: Int) {
    self.pending = pending
    events = EventList(capacity: 2 * pending)
    for payload in 0..<UInt32(pending) {
      events.schedule(payload, at: random.next())
      deadlines.append(events.schedule(payload, at: 50 + random.next()))
    }
  }

  @inline(__always) mutating func play(_ holds: Int) {
    for _ in 0..<holds {
      guard let event = events.popFirst() else { break }
      now = event.time
      let item = Int(event.payload)
      precondition(events.cancel(deadlines[item]), "a deadline was not pending")
      events.schedule(event.payload, at: now + random.next())
      deadlines[item] = events.schedule(event.payload, at: now + 50 + random.next())
    }
    checkPace(of: now, pending: pending, holds: holds)
  }
}

/// In the long run `pending` events happen in a unit of time; the program stops if they did not.
private func checkPace(of now: Double, pending: Int, holds: Int) {
  let theory = Double(holds) / Double(pending)
  precondition(abs(now / theory - 1) < 0.03, "\(holds) holds took \(now), theory \(theory)")
}
