import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Days worked out by hand: Monday–Thursday 07:30–16:00 with a break 12:00–13:00, Friday 07:30–16:30 with 11:30–13:00.
@Suite struct ServingTraceTests {
  typealias Job = Trace.Job

  @Test(arguments: [
    ("0 09:00", 60.0, "0 10:00"),
    ("0 11:30", 60, "0 13:30"),  // pauses at the break
    ("0 12:15", 30, "0 13:30"),  // waits for the end of the break
    ("0 15:30", 60, "1 08:00"),  // pauses at closing, goes on at opening
    ("0 15:00", 60, "0 16:00"),  // ends with the day
    ("0 07:00", 30, "0 08:00"),  // before opening
    ("0 18:00", 30, "1 08:00"),  // after closing: the next day's file
    ("4 16:00", 60, "7 08:00"),  // Friday to Monday
    ("5 10:00", 60, "7 08:30"),  // Saturday
    ("0 08:00", 900, "2 08:00"),  // 7 h on Monday, 7.5 h on Tuesday, 30 min on Wednesday
  ])
  func `desk work stops at breaks and at closing`(arrival: String, minutes: Double, end: String) throws {
    var trace = Trace()
    trace.days = 8
    #expect(try trace.play([Job(arrival: arrival, minutes: [minutes])]) == [end])
  }

  @Test(arguments: [
    ("0 11:30", 60.0, "0 12:30"),  // served before the break begins for the officer
    ("0 15:50", 60, "0 16:50"),  // finished in overtime
    ("0 12:15", 30, "0 13:30"),
  ])
  func `counter work runs on until it is done`(arrival: String, minutes: Double, end: String) throws {
    var trace = Trace()
    trace.places = [.counter]
    #expect(try trace.play([Job(arrival: arrival, minutes: [minutes])]) == [end])
  }

  @Test func `the counter's queue is served for half an hour after closing, then sent home`() throws {
    var trace = Trace()
    trace.places = [.counter]
    let jobs = [
      Job(arrival: "0 15:40", minutes: [40]), Job(arrival: "0 15:45", minutes: [20]),
      Job(arrival: "0 15:50", minutes: [10]),
    ]
    // 16:20 the second starts; it ends 16:40, so the third goes home at 16:30 and is first next morning.
    #expect(try trace.play(jobs) == ["0 16:20", "0 16:40", "1 07:40"])
    trace.returnShare = 0
    #expect(try trace.play(jobs) == ["0 16:20", "0 16:40", "lost"])
  }

  @Test func `a citizen sent home keeps his ticket`() throws {
    var trace = Trace()
    trace.places = [.counter]
    let jobs = [
      Job(arrival: "0 15:00", minutes: [120]), Job(arrival: "0 15:50", minutes: [30]),
      Job(arrival: "1 07:00", minutes: [30]),
    ]
    #expect(try trace.play(jobs) == ["0 17:00", "1 08:00", "1 08:30"])
  }

  @Test func `impatient citizens leave, breaks excluded, and come back behind those already there`() throws {
    var trace = Trace()
    trace.places = [.counter]
    trace.patience = 60
    let jobs = [
      Job(arrival: "0 09:00", minutes: [165]), Job(arrival: "0 11:30", minutes: [10]),
      Job(arrival: "0 10:00", minutes: [10]),
      Job(arrival: "1 07:20", minutes: [15]),
    ]
    // The first is served 09:00–11:45, then the second; the third left at 11:00 and comes back at 07:30 behind the fourth.
    #expect(try trace.play(jobs) == ["0 11:45", "0 11:55", "1 07:55", "1 07:45"])
    // 40 minutes of patience at 11:40: 20 before the break, 20 after it.
    trace.patience = 40
    let held = [Job(arrival: "0 09:00", minutes: [300]), Job(arrival: "0 11:40", minutes: [10])]
    #expect(try trace.play(held) == ["0 14:00", "1 07:40"])
    trace.returnShare = 0
    #expect(try trace.play(held) == ["0 14:00", "lost"])
  }

  @Test func `counters come before desks and the older ticket first`() throws {
    var trace = Trace()
    trace.places = [.counter, .desk]
    let jobs = [
      Job(arrival: "0 08:00", minutes: [10, 60]), Job(arrival: "0 08:05", minutes: [10, 20]),
      Job(arrival: "0 08:15", minutes: [10, 5]),
    ]
    // 08:00 c1, 08:10 c2, 08:20 c3, then desks by the time they joined: 08:10, 08:20, 08:30.
    #expect(try trace.play(jobs) == ["0 09:30", "0 09:50", "0 09:55"])
  }

  @Test func `two officers share a queue, the longest idle first`() throws {
    var trace = Trace()
    trace.officers = 2
    let jobs = [
      Job(arrival: "0 08:00", minutes: [30]), Job(arrival: "0 08:00", minutes: [10]),
      Job(arrival: "0 08:05", minutes: [30]),
    ]
    #expect(try trace.play(jobs) == ["0 08:30", "0 08:10", "0 08:40"])
  }

  @Test func `paused files of the evening go on before new work`() throws {
    let jobs = [Job(arrival: "0 15:00", minutes: [90]), Job(arrival: "0 15:10", minutes: [30])]
    #expect(try Trace().play(jobs) == ["1 08:00", "1 08:30"])
  }

  @Test func `extra hours let desk work go on after base closing from the second day`() throws {
    var trace = Trace()
    trace.extraHours = 2
    let jobs = [Job(arrival: "0 15:00", minutes: [90]), Job(arrival: "1 15:00", minutes: [90])]
    #expect(try trace.play(jobs) == ["1 08:00", "1 16:30"])
  }

  @Test func `nobody is served where nobody is there or nobody may`() throws {
    var trace = Trace()
    trace.officers = 0
    #expect(try trace.play([Job(arrival: "0 09:00", minutes: [5])]) == ["open"])
    trace.officers = 1
    trace.needs = 1
    var scenario = try trace.scenario([Job(arrival: "0 09:00", minutes: [5])])
    scenario.competencies.append(Competency(name: "rare"))
    let runner = TrialRunner(scenario)
    #expect(runner.play(0).figure(runner.layout, policy: 0, .open) == 1)
  }

  @Test func `patience counts at the first counter, not at a desk before it`() throws {
    var trace = Trace()
    trace.places = [.desk, .counter]
    trace.patience = 30
    trace.returnShare = 0
    let jobs = [
      Job(arrival: "0 08:00", minutes: [10, 60]), Job(arrival: "0 08:00", minutes: [20, 10]),
      Job(arrival: "0 08:00", minutes: [70, 5]),
    ]
    // Desk 08:00–08:10, counter 08:10–09:10, desk 09:10–09:30, counter 09:30–09:40, desk –10:50: nobody leaves a desk queue.
    #expect(try trace.play(jobs) == ["0 09:10", "0 09:40", "0 10:55"])
  }
}
