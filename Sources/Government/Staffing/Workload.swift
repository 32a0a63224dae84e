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
  private let services: [Service]
  /// Minutes a day of each service.
  private let serviceMinutes: [Double]
  private let unit: Int
  private let calendar: WorkCalendar

  /// - Parameter unit: index into `scenario.units`.
  public init(_ scenario: Scenario, unit: Int) {
    let (parameters, calendar) = (scenario.parameters, scenario.calendar)
    let described = scenario.units[unit]
    self.unit = unit
    self.calendar = calendar
    services = described.services
    serviceMinutes = described.services.map { $0.standardMinutes * Self.requestsPerDay($0, scenario) }
    minutesPerDay = serviceMinutes.reduce(0, +)
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
    let hit = surge.places.filter { $0.unit == unit }
    guard !hit.isEmpty else { return nil }
    let first = calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    let day = calendar.workingDay(surge.buildDays, after: first)
    let raised = services.enumerated().reduce(0.0) { sum, service in
      let demand = service.element.demand
      if demand.isReplayed { return sum + serviceMinutes[service.offset] }
      let isHit = hit.contains { ($0.service ?? service.offset) == service.offset }
      let mean = demand.fullMeanPerWorkingDay * demand.factor(on: day, of: calendar)
      return sum + mean * service.element.standardMinutes * (isHit ? surge.announcedPeak : 1)
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
}
