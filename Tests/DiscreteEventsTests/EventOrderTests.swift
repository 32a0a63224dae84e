import Testing

@testable import DiscreteEvents

@Suite("Events leave by time, rank and order of arrival")
struct EventOrderTests {
  @Test("an empty list has nothing to give")
  func emptyList() {
    var events = EventList(capacity: 0)
    #expect(events.isEmpty == true)
    #expect(events.count == 0)
    #expect(events.nextTime == .infinity)
    #expect(events.popFirst() == nil)
  }

  @Test("an entry is 16 bytes")
  func entrySize() {
    #expect(MemoryLayout<EventEntry>.size == 16)
    #expect(MemoryLayout<EventEntry>.stride == 16)
  }

  @Test("an event comes back as it was given")
  func fieldsSurvive() {
    let times = [0, -0.0, 1.5, -1.5, 1e300, -1e300, .leastNonzeroMagnitude, .infinity, -.infinity]
    for time in times {
      for (rank, payload) in [(0, 0), (255, UInt32.max), (7, 1 << 31)] as [(UInt8, UInt32)] {
        var events = EventList()
        events.schedule(payload, at: time, rank: rank)
        #expect(events.nextTime == time)
        let event = events.popFirst()
        #expect(event?.time == time)
        #expect(event?.rank == rank)
        #expect(event?.payload == payload)
      }
    }
  }

  @Test("ties leave in the order they were scheduled", arguments: [1, 2, 5, 64, 1000])
  func tiesAreFirstInFirstOut(count: UInt32) {
    var events = EventList(capacity: 1)
    for payload in 0..<count { events.schedule(payload, at: 1) }
    var left: [UInt32] = []
    while let event = events.popFirst() { left.append(event.payload) }
    #expect(left == Array(0..<count))
  }

  @Test("among events of one time the smaller rank leaves first")
  func rankDecidesTies() {
    var events = EventList()
    for (payload, rank) in [3, 1, 2, 1, 0, 3].enumerated() {
      events.schedule(UInt32(payload), at: 4, rank: UInt8(rank))
    }
    events.schedule(9, at: 3, rank: 255)
    var left: [UInt32] = []
    while let event = events.popFirst() { left.append(event.payload) }
    #expect(left == [9, 4, 1, 3, 2, 0, 5])
  }

  @Test("negative zero and zero are the same time")
  func zerosTie() {
    var events = EventList()
    events.schedule(0, at: 0)
    events.schedule(1, at: -0.0)
    #expect(events.popFirst()?.payload == 0)
  }

  @Test("times before zero and at infinity are in order")
  func extremeTimes() {
    var events = EventList()
    for (payload, time) in ([.infinity, -2, 3, -1, 0, -.infinity] as [Double]).enumerated() {
      events.schedule(UInt32(payload), at: time)
    }
    var left: [UInt32] = []
    while let event = events.popFirst() { left.append(event.payload) }
    #expect(left == [5, 1, 3, 4, 2, 0])
  }

  @Test("an emptied list starts afresh and its old tokens are stale")
  func removingAll() {
    var events = EventList()
    let tokens = (0..<100).map { events.schedule($0, at: Double($0)) }
    events.cancel(tokens[3])
    events.removeAll()
    events._checkInvariants()
    #expect(events.isEmpty == true)
    #expect(events.nextTime == .infinity)
    let fresh = (0..<50).map { events.schedule($0, at: Double($0)) }
    for token in tokens { #expect(events.cancel(token) == false) }
    #expect(events.count == 50)
    #expect(events.cancel(fresh[0]) == true)
    #expect(events.nextTime == 1)
    events._checkInvariants()
  }

  @Test("a list that was big enough once never grows again")
  func keepsMemory() {
    var events = EventList(capacity: 4)
    for _ in 0..<5 {
      for payload in 0..<100 as Range<UInt32> { events.schedule(payload, at: Double(payload % 7)) }
      #expect(events.heap.capacity == 128)
      for _ in 0..<60 { _ = events.popFirst() }
      events.removeAll()
    }
  }
}
