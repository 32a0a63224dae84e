import Stochastics

/// Something that citizens apply for: how many come, which steps a request takes, and when it is promised.
public struct Service: Sendable {
  /// Which requests are taken up first, after those at a counter and before the older ticket.
  public enum Priority: Int, Sendable, CaseIterable { case high, normal, low }

  public var name: String
  public var title: Title
  public var demand: Demand
  public var steps: [Step]
  /// Promised time in working days: done by closing of the n-th working day after that of arrival.
  public var promiseDays: Double
  public var priority: Priority

  public init(
    name: String, title: Title? = nil, demand: Demand, steps: [Step], promiseDays: Double,
    priority: Priority = .normal
  ) {
    self.name = name
    self.title = title ?? Title(name)
    self.demand = demand
    self.steps = steps
    self.promiseDays = promiseDays
    self.priority = priority
  }

  /// Mean standard minutes of one request over all its steps.
  public var standardMinutes: Double { steps.reduce(0) { $0 + $1.work.mean } }
}
