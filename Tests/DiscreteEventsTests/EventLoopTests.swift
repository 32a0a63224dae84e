import DiscreteEvents
import Testing

/// Notes what happens and when; payload 9 stops the loop, 5 makes another 5 a second later.
private struct Notebook: EventModel {
  var notes: [String] = []

  mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {
    notes.append("\(event.payload)@\(loop.now)")
    if event.payload == 9 { loop.stop() }
    if event.payload == 5 { loop.schedule(5, after: 1) }
  }
}

@Suite("An event loop moves its clock from event to event")
struct EventLoopTests {
  @Test("events up to the end happen, the end included, and the clock stands at the end")
  func runsUntil() {
    var loop = EventLoop()
    var notebook = Notebook()
    for (payload, time) in [1, 2, 3, 3.5].enumerated() { loop.schedule(UInt32(payload), at: time) }
    #expect(loop.run(&notebook, until: 3) == 3)
    #expect(notebook.notes == ["0@1.0", "1@2.0", "2@3.0"])
    #expect(loop.now == 3)
    #expect(loop.count == 1)
    #expect(loop.nextTime == 3.5)
    #expect(loop.run(&notebook, until: 10) == 1)
    #expect(loop.now == 10)
  }

  @Test("without an end the clock stays at the last event")
  func runsOut() {
    var loop = EventLoop(at: -5)
    var notebook = Notebook()
    loop.schedule(1, at: -4)
    #expect(loop.run(&notebook) == 1)
    #expect(loop.now == -4)
  }

  @Test("events scheduled while running happen in their turn")
  func followsUp() {
    var loop = EventLoop()
    var notebook = Notebook()
    loop.schedule(5, at: 0)
    loop.schedule(1, at: 1)
    loop.run(&notebook, until: 2.5)
    #expect(notebook.notes == ["5@0.0", "1@1.0", "5@1.0", "5@2.0"])
  }

  @Test("a stopped loop stands at its event and can go on")
  func stops() {
    var loop = EventLoop()
    var notebook = Notebook()
    for (payload, time) in [(1, 1), (9, 2), (3, 4)] as [(UInt32, Double)] { loop.schedule(payload, at: time) }
    #expect(loop.run(&notebook, until: 10) == 2)
    #expect(loop.now == 2)
    #expect(loop.run(&notebook, until: 10) == 1)
    #expect(notebook.notes == ["1@1.0", "9@2.0", "3@4.0"])
  }

  @Test("a cancelled event does not happen")
  func cancels() {
    var loop = EventLoop()
    var notebook = Notebook()
    let token = loop.schedule(1, after: 1)
    loop.schedule(2, after: 2)
    #expect(loop.cancel(token) == true)
    loop.run(&notebook)
    #expect(notebook.notes == ["2@2.0"])
  }

  @Test("a reset loop is as new")
  func resets() {
    var loop = EventLoop()
    var notebook = Notebook()
    loop.schedule(1, at: 8)
    loop.schedule(2, at: 20)
    loop.run(&notebook, until: 10)
    loop.reset()
    #expect(loop.now == 0)
    #expect(loop.count == 0)
    loop.schedule(3, at: 1)
    loop.run(&notebook)
    #expect(notebook.notes == ["1@8.0", "3@1.0"])
  }
}
