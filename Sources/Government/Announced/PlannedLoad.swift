/// The work that is announced for each day: rates with their surges at the announced height, recorded arrivals as they are.
public struct PlannedLoad: Sendable {
  private let scenario: Scenario
  private let plan: DemandPlan
  private let workloads: [Workload]
  /// What each unit does of a request, by service.
  private let shares: [[(home: Int, service: Int, minutes: Double)]]
  /// Recorded arrivals by unit, service and day; empty for services that have a rate or a forecast.
  private let recorded: [[[Int]]]

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    plan = DemandPlan(scenario)
    shares = scenario.serviceMinutes
    workloads = Workload.all(of: scenario)
    recorded = scenario.units.map { unit in
      unit.services.map { service in
        switch service.demand.source {
        case .rate, .forecast: []
        case .dailyCounts(let recorded): recorded.counts
        case .timeStamps(let stamps):
          stamps.reduce(into: Array(repeating: 0, count: scenario.calendar.days.count)) { counts, stamp in
            let day = Int(stamp / 86_400)
            if counts.indices.contains(day) { counts[day] += 1 }
          }
        }
      }
    }
  }

  /// Standard minutes offered to a unit on a day, those of other units' services included.
  public func minutes(unit: Int, day: Int) -> Double {
    shares[unit].reduce(0) { $0 + requests(unit: $1.home, service: $1.service, day: day) * $1.minutes }
  }

  /// Those of one of its own services that it does itself.
  public func minutes(unit: Int, service: Int, day: Int) -> Double {
    shares[unit].reduce(0) { sum, share in
      guard share.home == unit, share.service == service else { return sum }
      return sum + requests(unit: unit, service: service, day: day) * share.minutes
    }
  }

  private func requests(unit: Int, service: Int, day: Int) -> Double {
    let counts = recorded[unit][service]
    return counts.isEmpty
      ? plan.mean(unit: unit, service: service, day: day, surges: plan.announced) : Double(counts[day])
  }

  /// Standard minutes that the officers of a unit can do on a day, with that day's hours; who is announced to retire or
  /// to join counts from that day on.
  public func capacity(unit: Int, day: Int) -> Double {
    let described = scenario.units[unit]
    let changes = described.staffing.reduce(0.0) {
      $0 + ($1.day <= day ? described.strength(of: $1, scenario.calendar) : 0)
    }
    return max(0, workloads[unit].effectiveHeads + changes) * scenario.parameters.productiveShare
      * scenario.calendar.days[day].formalMinutes
  }

  /// EJ over the days in a range with the officers posted and those days' hours; nil without a working day or officers.
  public func load(unit: Int, days: Range<Int>) -> Double? {
    let known = days.clamped(to: scenario.calendar.days.indices)
    let capacity = known.reduce(0) { $0 + self.capacity(unit: unit, day: $1) }
    guard capacity > 0 else { return nil }
    return known.reduce(0) { $0 + minutes(unit: unit, day: $1) } / capacity
  }
}
