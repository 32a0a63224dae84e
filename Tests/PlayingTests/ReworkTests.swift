import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Steps that must be done again, and steps of which a machine does a part.
@Suite struct ReworkTests {
  typealias Job = Trace.Job

  /// How often a one-step job of `Trace` is done again when every step fails with probability .25.
  private func reworks(of job: Int, day: Int32 = 0) -> Int {
    var source = RandomSource(seed: 1)
    var count = 0
    while count < 2 {
      // The first error is drawn with the request, whose work takes no draw here.
      source.start(
        count == 0 ? .work : .rework, StableHash.of("desk/job\(job)"),
        Draw.request(day: day, index: 0, step: 0, attempt: count))
      guard (count == 0 ? Double(source.next() >> 32) * 0x1p-32 : source.uniform()) < 0.25 else { break }
      count += 1
    }
    return count
  }

  @Test func `a wrong step rejoins its queue at once with half as much work again, at most twice`() throws {
    var trace = Trace()
    trace.change = { unit in
      for service in unit.services.indices { unit.services[service].steps[0].errorShare = 0.25 }
    }
    let jobs = (0..<20).map { _ in Job(arrival: "0 08:00", minutes: [10]) }
    let counts = jobs.indices.map { reworks(of: $0) }
    #expect(Set(counts) == [0, 1, 2], "a seed with every case")
    // One officer: a queue of (job, attempt), done again behind those who wait.
    var line = jobs.indices.map { ($0, 0) }
    var now = 8 * 60.0
    var ends = Array(repeating: "", count: jobs.count)
    while !line.isEmpty {
      let (job, attempt) = line.removeFirst()
      now += attempt == 0 ? 10 : 15
      if now > 12 * 60 && now - (attempt == 0 ? 10 : 15) < 12 * 60 { now += 60 }
      if attempt < counts[job] { line.append((job, attempt + 1)) } else { ends[job] = Trace.clock(now * 60) }
    }
    #expect(try trace.play(jobs) == ends)
  }

  @Test func `errors add the work that theory says`() throws {
    // q = .2 of a calm and proficient officer: 1 + 1.5·q + 1.5·q² = 1.36 of the work of a queue without errors.
    var parameters = Station.plain
    parameters.errorShare = 0.2
    parameters.pressureDeviation = 1
    let scenario = try Station.queue(
      servers: 2, perDay: 0.5 * 2 * 144, work: .exponential(mean: 10), days: 110, parameters: parameters)
    let runner = TrialRunner(scenario)
    let loads = (0..<8).map { runner.play($0).figure(runner.layout, policy: 0, .utilisation) }
    let interval = try #require(Estimates.meanInterval(of: loads, confidence: 0.999))
    #expect(interval.lower <= 0.68 && 0.68 <= interval.upper, "\(interval)")
    #expect(interval.upper - interval.lower < 0.04)
  }

  @Test(arguments: [(40.0, 0.0, 1.0), (50, 1, 1.2), (75, 0, 1.25), (100, 0.5, 1.5 * 1.1)])
  func `pressure and boredom raise the probability of an error`(pressure: Double, boredom: Double, factor: Double) {
    #expect(abs(WorkPressure.errorFactor(pressure: pressure, boredom: boredom) - factor) < 1e-12)
  }

  @Test(arguments: [
    ("0 09:00", 60.0, "0 10:12"),  // 60·(.8 + .2/.5) = 72 real minutes
    ("0 15:30", 60, "1 08:12"),  // 30 real minutes on Monday, 42 on Tuesday
  ])
  func `the machine's part of the work takes real minutes, whoever stands by`(
    arrival: String, minutes: Double, end: String
  ) throws {
    var trace = Trace()
    trace.productiveShare = 0.5
    trace.change = { $0.services[0].steps[0].machineShare = 0.8 }
    #expect(try trace.play([Job(arrival: arrival, minutes: [minutes])]) == [end])
    trace.change = { $0.services[0].steps[0].machineShare = 1 }
    #expect(try trace.play([Job(arrival: "0 09:00", minutes: [60])]) == ["0 10:00"])
  }
}
