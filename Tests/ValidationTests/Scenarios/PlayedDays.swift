import Stochastics

@testable import Government
@testable import Playing

/// What a run brought day by day, request by request, where the figures of a run do not tell services and moments apart.
struct PlayedDays {
  /// Requests that ended, in the order in which they did.
  private(set) var outcomes: [Outcome] = []
  /// Requests present at the end of each day.
  private(set) var present: [Double] = []
  /// Names of the services, as outcomes number them.
  private let services: [String]

  /// Recorded arrivals of the first service, in seconds.
  private let recorded: [Double]

  /// Plays the first unit of a study without policies.
  init(_ scenario: Scenario, run: Int) {
    services = scenario.units[0].services.map(\.name)
    if case .timeStamps(let stamps) = scenario.units[0].services[0].demand.source {
      recorded = stamps
    } else {
      recorded = []
    }
    let model = Model(scenario)
    var source = RandomSource(seed: scenario.comparison.seed)
    source.begin(trial: UInt64(run))
    var tape = DayTape(scenario, plans: model.plans)
    var floor = ServingDay()
    var judged = Pool<JudgedOutcome>()
    var trial = Trial(model, policy: 0)
    tape.rewind(model.plans, model.calendar, source: &source)
    trial.begin(source: &source)
    let absence = Pool(repeating: AbsenceDraws.none, count: trial.people.officers.count)
    for day in 0..<scenario.lengthDays {
      tape.draw(
        day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
        source: &source)
      trial.morning(day: day, absence: absence, source: &source)
      trial.serve(unit: 0, day: day, UnitDayOrders(), tape: tape, floor: &floor, judged: &judged, source: &source)
      trial.endDay(day)
      outcomes += floor.outcomes
      present.append(Double(trial.offices.units[0].inSystem))
    }
  }

  /// Mean minutes in queues of the requests of a service that came after `warmUp` days.
  func meanWait(of service: String, after warmUp: Int) -> Double {
    let number = services.firstIndex(of: service) ?? -1
    return Summary(outcomes.filter { $0.service == number && $0.day >= warmUp }.map { $0.waited / 60 }).mean
  }

  /// Requests present at `time` (seconds) of those recorded.
  func present(at time: Double) -> Double { Double(recorded.count { $0 <= time } - outcomes.count { $0.end <= time }) }
}
