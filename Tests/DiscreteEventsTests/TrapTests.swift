#if compiler(>=6.2)
  import DiscreteEvents
  import Testing

  private struct Idle: EventModel {
    mutating func handle(_ event: EventList.Event, in loop: inout EventLoop) {}
  }

  @Suite("Programmer errors stop the program")
  struct TrapTests {
    @Test("an event without a time")
    func notANumber() async {
      await #expect(processExitsWith: .failure) {
        var events = EventList()
        events.schedule(0, at: .nan)
      }
    }

    @Test("an event in the past of the clock")
    func pastEvent() async {
      await #expect(processExitsWith: .failure) {
        var loop = EventLoop(at: 5)
        loop.schedule(0, at: 4.9)
      }
    }

    @Test("a delay that is not a number")
    func delayNotANumber() async {
      await #expect(processExitsWith: .failure) {
        var loop = EventLoop()
        loop.schedule(0, after: .nan)
      }
    }

    @Test("a run into the past")
    func pastRun() async {
      await #expect(processExitsWith: .failure) {
        var loop = EventLoop(at: 5)
        var idle = Idle()
        loop.run(&idle, until: 4)
      }
    }

    @Test("a negative capacity")
    func negativeCapacity() async {
      await #expect(processExitsWith: .failure) { _ = EventList(capacity: -1) }
    }

    @Test("a position outside the line")
    func positionOutside() async {
      await #expect(processExitsWith: .failure) {
        var line = WaitingLine<Int>()
        line.append(1)
        _ = line[1]
      }
      await #expect(processExitsWith: .failure) {
        var line = WaitingLine<Int>()
        line.append(1)
        line.popFirst()
        line.remove(at: 0)
      }
    }

    @Test("an account that goes back in time")
    func bookBackwards() async {
      await #expect(processExitsWith: .failure) {
        var book = TimeWeightedBook(at: 3)
        book.set(1, at: 2)
      }
    }
  }
#endif
