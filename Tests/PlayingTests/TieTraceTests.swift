import Testing

@testable import Government
@testable import Playing

/// What comes first where two things happen at one instant, worked out by hand: completion, repair, breakdown,
/// impatience, arrival, break, closing; then the identity of the request.
@Suite struct TieTraceTests {
  typealias Job = Trace.Job

  private static func counter(patience: Double? = nil) -> Trace {
    var trace = Trace()
    trace.places = [.counter]
    trace.patience = patience
    trace.returnShare = 0
    return trace
  }

  @Test func `requests that come at one instant are served by service`() throws {
    // All at 08:00: the first service's at once, then 08:10 and 08:30.
    let jobs = [10.0, 20, 30].map { Job(arrival: "0 08:00", minutes: [$0]) }
    #expect(try Trace().play(jobs) == ["0 08:10", "0 08:30", "0 09:00"])
    #expect(try Trace().play(jobs.reversed()) == ["0 08:30", "0 08:50", "0 09:00"])
  }

  @Test func `of officers idle since the same moment the first on the roster starts`() throws {
    // The second officer needs twice the time: whoever starts first shows in the ends.
    var trace = Trace()
    trace.change = HandoverTraceTests.halfAsFast
    let jobs = [Job(arrival: "0 08:00", minutes: [10]), Job(arrival: "0 08:00", minutes: [10])]
    #expect(try trace.play(jobs) == ["0 08:10", "0 08:20"])
  }

  @Test func `an officer freed at an instant takes who waits before who comes`() throws {
    // At 08:10 the first is done, then the second, who waits since 08:05, and only then the third, who comes at 08:10 and
    // whose service stands before that of the second.
    let jobs = [
      Job(arrival: "0 08:10", minutes: [5]), Job(arrival: "0 08:00", minutes: [10]),
      Job(arrival: "0 08:05", minutes: [20]),
    ]
    #expect(try Trace().play(jobs) == ["0 08:35", "0 08:10", "0 08:30"])
  }

  @Test func `whose turn comes as his patience ends is served`() throws {
    // Half an hour of patience from 08:00, and the officer is free at 08:30; one minute later he would be gone.
    let jobs = [29.0, 30, 31].map { busy in
      [Job(arrival: "0 08:00", minutes: [busy]), Job(arrival: "0 08:00", minutes: [5])]
    }
    let ends = try jobs.map { try Self.counter(patience: 30).play($0)[1] }
    #expect(ends == ["0 08:34", "0 08:35", "lost"])
  }

  @Test func `who leaves at an instant does not stand before who comes`() throws {
    // The second leaves at 08:30 as the third comes; the officer is free at 08:40 and serves the third.
    let jobs = [
      Job(arrival: "0 08:00", minutes: [40]), Job(arrival: "0 08:00", minutes: [5]),
      Job(arrival: "0 08:30", minutes: [5]),
    ]
    #expect(try Self.counter(patience: 30).play(jobs) == ["0 08:40", "lost", "0 08:45"])
  }

  @Test func `who comes as the break begins is served before it`() throws {
    // At 12:00 sharp a counter starts and runs on into the break; a file that is done at 12:00 needs nothing of it.
    #expect(try Self.counter().play([Job(arrival: "0 12:00", minutes: [10])]) == ["0 12:10"])
    #expect(try Trace().play([Job(arrival: "0 11:50", minutes: [10])]) == ["0 12:00"])
    // The officer who ends at 12:00 takes up the next before the break begins.
    let two = [Job(arrival: "0 11:50", minutes: [10]), Job(arrival: "0 11:55", minutes: [10])]
    #expect(try Self.counter().play(two) == ["0 12:00", "0 12:10"])
  }

  @Test func `a file that comes as the break begins pauses through it`() throws {
    #expect(try Trace().play([Job(arrival: "0 12:00", minutes: [10])]) == ["0 13:10"])
  }

  @Test func `who comes to a counter after closing is not admitted and comes back at the next opening`() throws {
    var trace = Self.counter()
    trace.returnShare = 1
    #expect(try trace.play([Job(arrival: "0 16:00", minutes: [10])]) == ["0 16:10"])
    #expect(try trace.play([Job(arrival: "0 16:10", minutes: [10])]) == ["1 07:40"])
  }

  @Test func `patience counts while the counters are still closed`() throws {
    // Joined at 07:00 with 60 minutes: gone at 08:00, for the officer is busy 07:30–08:01.
    let jobs = [Job(arrival: "0 07:00", minutes: [31]), Job(arrival: "0 07:00", minutes: [5])]
    #expect(try Self.counter(patience: 60).play(jobs) == ["0 08:01", "lost"])
    #expect(try Self.counter(patience: 61).play(jobs) == ["0 08:01", "0 08:06"])
  }

  @Test func `a counter that is done as the queue is sent home starts once more`() throws {
    // Done at 16:30 sharp: the next is served until 16:40; done a minute later, he is gone.
    let ends = try [40.0, 41].map { minutes in
      let jobs = [Job(arrival: "0 15:50", minutes: [minutes]), Job(arrival: "0 15:55", minutes: [10])]
      return try Self.counter().play(jobs)
    }
    #expect(ends == [["0 16:30", "0 16:40"], ["0 16:31", "lost"]])
  }
}
