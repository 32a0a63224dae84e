public import Stochastics

/// Something that citizens apply for: how many come, which steps a request takes, and when it is promised.
public struct Service: Sendable {
  public var name: String
  public var title: String
  public var demand: Demand
  public var steps: [Step]
  /// Promised time in working days: done by closing of the n-th working day after that of arrival.
  public var promiseDays: Double

  public init(name: String, title: String? = nil, demand: Demand, steps: [Step], promiseDays: Double) {
    self.name = name
    self.title = title ?? name
    self.demand = demand
    self.steps = steps
    self.promiseDays = promiseDays
  }

  /// Mean standard minutes of one request over all its steps.
  public var standardMinutes: Double { steps.reduce(0) { $0 + $1.work.mean } }
}

/// One piece of work on a request, done by one officer without a change of hands.
public struct Step: Sendable {
  public enum Place: String, Sendable { case counter, desk }

  public var name: String
  /// Standard minutes: by a fully proficient officer, without the allowance for prayers, meetings and other duties.
  public var work: Distribution
  /// Index of the competency needed; nil = anybody, at full proficiency.
  public var competency: Int?
  /// Proficiency below which an officer may not do the step, in 0...1.
  public var minimumProficiency: Double
  /// Level of the competency that the work asks for in full, in 0...1: what an officer holds beyond it adds no match.
  public var requiredLevel: Double
  public var place: Place
  /// Minutes a citizen waits at the first counter before leaving, breaks excluded; nil = waits until sent home.
  public var patience: Distribution?

  public init(
    name: String, work: Distribution, competency: Int?, minimumProficiency: Double = 0.2, place: Place = .desk,
    patience: Distribution? = nil, requiredLevel: Double = 1
  ) {
    self.name = name
    self.work = work
    self.competency = competency
    self.minimumProficiency = minimumProficiency
    self.place = place
    self.patience = patience
    self.requiredLevel = requiredLevel
  }
}
