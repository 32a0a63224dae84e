import Testing

@testable import DiscreteEvents

@Suite("Cancelling takes back one pending event and nothing else")
struct EventCancelTests {
  @Test("a cancelled event does not happen, and the rest do")
  func cancelsOne() {
    var events = EventList()
    let tokens = (0..<5).map { events.schedule($0, at: Double($0)) }
    #expect(events.cancel(tokens[2]) == true)
    #expect(events.count == 4)
    var left: [UInt32] = []
    while let event = events.popFirst() { left.append(event.payload) }
    #expect(left == [0, 1, 3, 4])
  }

  @Test("cancelling the head brings the next time forward")
  func cancelsHead() {
    var events = EventList()
    let first = events.schedule(0, at: 1)
    let second = events.schedule(1, at: 2)
    events.schedule(2, at: 3)
    #expect(events.cancel(second) == true)
    #expect(events.nextTime == 1)
    #expect(events.cancel(first) == true)
    #expect(events.nextTime == 3)
    #expect(events.count == 1)
  }

  @Test("cancelling the only event empties the list")
  func cancelsOnly() {
    var events = EventList()
    let token = events.schedule(0, at: 1)
    #expect(events.cancel(token) == true)
    #expect(events.isEmpty == true)
    #expect(events.popFirst() == nil)
  }

  @Test("a token is good once")
  func cancelsOnce() {
    var events = EventList()
    events.schedule(0, at: 0)
    let token = events.schedule(1, at: 1)
    #expect(events.cancel(token) == true)
    #expect(events.cancel(token) == false)
    #expect(events.count == 1)
  }

  @Test("the token of an event that has happened is harmless, before and after the first cancel")
  func cancelsHappened() {
    var events = EventList()
    let first = events.schedule(0, at: 0)
    let second = events.schedule(1, at: 1)
    let third = events.schedule(2, at: 2)
    events.schedule(3, at: 3)
    _ = events.popFirst()
    #expect(events.cancel(first) == false)
    #expect(events.cancel(third) == true)
    #expect(events.popFirst()?.payload == 1)
    #expect(events.cancel(second) == false)
    #expect(events.popFirst()?.payload == 3)
    #expect(events.isEmpty == true)
  }

  @Test("dead events do not pile up when everything is cancelled")
  func sweepsTheDead() {
    var events = EventList(capacity: 16)
    events.schedule(0, at: 0)
    for payload in 1...10_000 as ClosedRange<UInt32> {
      let token = events.schedule(payload, at: Double(payload))
      #expect(events.cancel(token) == true)
      #expect(events.heap.count < 100)
    }
    events._checkInvariants()
    #expect(events.count == 1)
  }

  @Test("tokens outlive renumbering")
  func tokensOutliveRenumbering() {
    var events = EventList(capacity: 8, sequenceLimit: 16)
    let old = (0..<4).map { events.schedule($0, at: 1000 + Double($0)) }
    for payload in 0..<500 as Range<UInt32> {
      events.schedule(payload, at: Double(payload))
      #expect(events.popFirst()?.payload == payload)
      events._checkInvariants()
    }
    #expect(events.cancel(old[1]) == true)
    #expect(events.cancel(old[1]) == false)
    #expect(events.cancel(old[3]) == true)
    #expect(events.popFirst()?.payload == 0)
    #expect(events.cancel(old[0]) == false)
    #expect(events.popFirst()?.payload == 2)
    #expect(events.isEmpty == true)
  }

  @Test("renumbering keeps ties in order")
  func renumberingKeepsTies() {
    var events = EventList(capacity: 8, sequenceLimit: 64)
    for payload in 0..<20 as Range<UInt32> { events.schedule(payload, at: 50) }
    for payload in 0..<300 as Range<UInt32> {
      events.schedule(payload, at: 1)
      _ = events.popFirst()
    }
    events.schedule(20, at: 50)
    var left: [UInt32] = []
    while let event = events.popFirst() { left.append(event.payload) }
    #expect(left == Array(0...20))
  }
}
