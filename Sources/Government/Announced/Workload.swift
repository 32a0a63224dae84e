/// A unit's work against its officers on an ordinary day without surges, as a planner counts them.
public struct Workload: Sendable {
  /// Days by which the rule turns a day's volume into a year's (PermenPANRB 1/2020).
  public static let daysPerYear = 250.0

  /// Standard minutes that an average working day brings; of recorded arrivals, their mean over the study.
  public let minutesPerDay: Double
  /// Officers posted, in heads, in full-time equivalents, and the latter less the share of their other duties.
  public let heads: Int
  public let fullTimeHeads: Double
  public let effectiveHeads: Double
  /// Effective minutes of one officer a day: the productive share of a normal day (300 by the rule).
  public let officerMinutes: Double
  /// Available working time (AWT) of one officer in 52 weeks of the study's calendar, in minutes, and its days.
  public let availableMinutes: Double
  public let workingDays: Double
  private let supportShare: Double
  /// What the unit does of each request, of its own services and of others'.
  private let tasks: [Task]
  private let calendar: WorkCalendar

  /// Those of all units, in their order: O(units and their steps), which each alone takes as well.
  public static func all(of scenario: Scenario) -> [Workload] {
    scenario.serviceMinutes.enumerated().map { Workload(scenario, unit: $0, shares: $1) }
  }

  /// That of the unit at an index of `scenario.units`.
  public init(_ scenario: Scenario, unit: Int) {
    self.init(scenario, unit: unit, shares: scenario.serviceMinutes[unit])
  }

  private init(_ scenario: Scenario, unit: Int, shares: [(home: Int, service: Int, minutes: Double)]) {
    let (parameters, calendar) = (scenario.parameters, scenario.calendar)
    let described = scenario.units[unit]
    self.calendar = calendar
    tasks = shares.map { share in
      let service = scenario.units[share.home].services[share.service]
      return Task(
        place: Surge.Place(unit: share.home, service: share.service), demand: service.demand, minutes: share.minutes,
        requestsPerDay: Self.requestsPerDay(service, scenario))
    }
    minutesPerDay = tasks.reduce(0) { $0 + $1.minutes * $1.requestsPerDay }
    heads = described.officerCount
    fullTimeHeads = described.officers.reduce(0) { $0 + Double($1.count) * $1.dayShare(calendar) }
    effectiveHeads = described.officers.reduce(0) { $0 + Double($1.count) * $1.share(calendar) }
    officerMinutes = parameters.productiveShare * calendar.normalMinutes
    supportShare = 1 - parameters.productiveShare
    let days = Double(calendar.workingDays(from: 0, to: scenario.lengthDays))
    workingDays = days * 364 / Double(max(1, scenario.lengthDays))
    availableMinutes = StaffingNeed.availableMinutes(
      days: workingDays, leaveDays: parameters.leaveDaysPerYear, sickShare: parameters.sickShare,
      minutesPerDay: calendar.normalMinutes)
  }

  /// EJ: work ÷ what the officers can do, in [0, ∞); nil without officers.
  public var load: Double? { load(ofMinutes: minutesPerDay) }

  public var category: WorkloadCategory? { load.map(WorkloadCategory.init(load:)) }

  /// What the rule for workload analysis (ABK) says is needed for the services.
  public var workloadNeed: StaffingNeed {
    .workloadAnalysis(
      minutes: minutesPerDay * Self.daysPerYear, effectiveMinutes: officerMinutes * Self.daysPerYear)
  }

  /// What WISN says is needed: leave and sickness are out of the time available, other duties count as needed too.
  public var wisnNeed: StaffingNeed {
    .wisn(
      minutes: minutesPerDay * workingDays, availableMinutes: availableMinutes, supportShare: supportShare,
      individualMinutes: (fullTimeHeads - effectiveHeads) * availableMinutes)
  }

  /// EJ at the announced height of a surge, in the season and the flow of new services of that day; nil where the surge
  /// does not reach the unit's work.
  public func load(atPeakOf surge: Surge) -> Double? {
    func isHit(_ task: Task) -> Bool {
      surge.places.contains { $0.unit == task.place.unit && ($0.service == nil || $0.service == task.place.service) }
    }
    guard tasks.contains(where: isHit) else { return nil }
    let first = calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    let day = calendar.workingDay(surge.buildDays, after: first)
    let raised = tasks.reduce(0.0) { sum, task in
      if case .forecast(let forecast) = task.demand.source { return sum + forecast.means[day] * task.minutes }
      if task.demand.isReplayed { return sum + task.requestsPerDay * task.minutes }
      let mean = task.demand.fullMeanPerWorkingDay * task.demand.factor(on: day, of: calendar)
      return sum + mean * task.minutes * (isHit(task) ? surge.announcedPeak : 1)
    }
    return raised > 0 ? load(ofMinutes: raised) : nil
  }

  private func load(ofMinutes minutes: Double) -> Double? {
    let capacity = effectiveHeads * officerMinutes
    return capacity > 0 ? minutes / capacity : nil
  }

  private static func requestsPerDay(_ service: Service, _ scenario: Scenario) -> Double {
    guard case .timeStamps(let stamps) = service.demand.source else { return service.demand.meanPerWorkingDay }
    let days = scenario.calendar.workingDays(from: 0, to: scenario.lengthDays)
    let during = stamps.count { $0 < Double(scenario.lengthDays) * 86_400 }
    return days > 0 ? Double(during) / Double(days) : 0
  }

  private struct Task {
    let place: Surge.Place
    let demand: Demand
    let minutes: Double
    let requestsPerDay: Double
  }
}
