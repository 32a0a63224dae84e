/// The work that is announced for each day: rates with their surges at the announced height, recorded arrivals as they are.
public struct PlannedLoad: Sendable {
  private let scenario: Scenario
  private let plan: DemandPlan
  private let peaks: [Double]
  private let workloads: [Workload]
  /// Standard minutes of recorded arrivals by unit and day.
  private let recorded: [[Double]]

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    plan = DemandPlan(scenario)
    peaks = plan.announcedPeaks
    workloads = scenario.units.indices.map { Workload(scenario, unit: $0) }
    recorded = scenario.units.map { unit in
      var minutes = Array(repeating: 0.0, count: scenario.calendar.days.count)
      for service in unit.services {
        guard case .timeStamps(let stamps) = service.demand.source else { continue }
        for stamp in stamps where minutes.indices.contains(Int(stamp / 86_400)) {
          minutes[Int(stamp / 86_400)] += service.standardMinutes
        }
      }
      return minutes
    }
  }

  /// Standard minutes offered to a unit on a day.
  public func minutes(unit: Int, day: Int) -> Double {
    plan.announcedMinutes(unit: unit, day: day, peaks: peaks) + recorded[unit][day]
  }

  /// EJ over the days in a range with the officers posted and those days' hours; nil without a working day or officers.
  public func load(unit: Int, days: Range<Int>) -> Double? {
    let known = days.clamped(to: scenario.calendar.days.indices)
    let formal = known.reduce(0) { $0 + scenario.calendar.days[$1].formalMinutes }
    let capacity = workloads[unit].effectiveHeads * scenario.parameters.productiveShare * formal
    guard capacity > 0 else { return nil }
    return known.reduce(0) { $0 + minutes(unit: unit, day: $1) } / capacity
  }
}
