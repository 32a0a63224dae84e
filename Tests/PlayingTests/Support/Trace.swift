import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Hand-worked days: recorded arrivals, constant work, officers who are never absent; Monday 5 January 2026 is day 0.
struct Trace {
  struct Job {
    /// `2 11:30` = third day, half past eleven.
    let arrival: String
    let minutes: [Double]
  }

  /// One service for each job, so that each has its own work; steps by place.
  var places: [Step.Place] = [.desk]
  var officers = 1
  var patience: Double?
  var returnShare = 1.0
  var days = 5
  var needs: Int? = 0
  var extraHours = 0.0
  /// What else the unit has; its first service is the first job's.
  var change: (inout Government.Unit) throws -> Void = { _ in }
  var productiveShare = 1.0
  /// Officers who are not there, by day.
  var absent: [Int: [Int]] = [:]

  static func seconds(_ text: String) throws -> Double {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == ":" }).compactMap { Double($0) }
    try #require(parts.count == 3)
    return parts[0] * 86_400 + parts[1] * 3600 + parts[2] * 60
  }

  static func clock(_ seconds: Double) -> String {
    let minutes = Int((seconds / 60).rounded())
    let time = minutes % 1440
    return "\(minutes / 1440) \(time / 60 < 10 ? "0" : "")\(time / 60):\(time % 60 < 10 ? "0" : "")\(time % 60)"
  }

  func scenario(_ jobs: [Job]) throws -> Scenario {
    var parameters = Station.plain
    parameters.returnShare = returnShare
    parameters.productiveShare = productiveShare
    let services = try jobs.enumerated().map { index, job in
      let steps = try zip(places, job.minutes).enumerated().map { step, value in
        Step(
          name: "step\(step)", work: try .constant(value.1), competency: needs, place: value.0,
          patience: try patience.map { try .constant($0) })
      }
      let source = Demand.Source.timeStamps([try Self.seconds(job.arrival)])
      return Service(name: "job\(index)", demand: Demand(source), steps: steps, promiseDays: 1)
    }
    var unit = Unit(
      name: "desk", officers: [try Station.officers(officers)], services: services, mainSkill: 0, counterPlaces: 10)
    try change(&unit)
    let extra = Policy(
      name: "extra", instrument: .extraHours(hoursPerDay: extraHours), to: [0],
      when: .backlogAbove(days: -1, forDays: 1))
    return try Town.study(
      [unit], days: days, skills: ["desk"], policies: extraHours > 0 ? [.nothing, extra] : [.nothing],
      parameters: parameters)
  }

  /// When each job ended, `lost`, or `open`.
  func play(_ jobs: [Job]) throws -> [String] { try run(jobs).ends }

  /// The same, with the trial as it stands at the end.
  func run(_ jobs: [Job], competencies: Int = 1) throws -> (ends: [String], trial: Trial) {
    let played = try record(jobs, competencies: competencies)
    return (played.ends, played.trial)
  }

  /// The same, with what is put down of steps, such as `started 0 15:30 by 1`.
  func record(_ jobs: [Job], competencies: Int = 1) throws -> (ends: [String], trial: Trial, events: [String]) {
    var scenario = try scenario(jobs)
    for number in 1..<competencies { scenario.competencies.append(Competency(name: "skill\(number)")) }
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var tape = DayTape(scenario, plans: model.plans)
    var floor = ServingDay()
    floor.isRecording = true
    var events: [String] = []
    var judged = Pool<JudgedOutcome>()
    var trial = Trial(model, policy: extraHours > 0 ? 1 : 0)
    tape.rewind(model.plans, model.calendar, source: &source)
    trial.begin(source: &source)
    let absence = Pool(repeating: AbsenceDraws.none, count: model.roster.people.count)
    var ends = Array(repeating: "open", count: jobs.count)
    for day in 0..<days {
      if scenario.calendar.days[day].isWorking {
        tape.draw(
          day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
          source: &source)
        trial.morning(day: day, absence: absence, source: &source)
        for officer in absent[day] ?? [] { trial.people.officers[officer].isPresent = false }
        trial.serve(
          unit: 0, day: day, trial.moves.orders(at: 0, day: day), tape: tape, floor: &floor, judged: &judged,
          source: &source)
      }
      trial.endDay(day)
      guard scenario.calendar.days[day].isWorking else { continue }
      for outcome in floor.outcomes {
        ends[Int(outcome.service)] = outcome.kind == .lost ? "lost" : Self.clock(outcome.end)
      }
      events += floor.recorded.indices.map { place in
        let event = floor.recorded[place]
        return "\(event.kind) \(Self.clock(event.time))" + (event.officer < 0 ? "" : " by \(event.officer)")
      }
    }
    return (ends, trial, events)
  }
}
