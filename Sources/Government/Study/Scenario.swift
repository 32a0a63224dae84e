/// A study as read: the government, its demand, the policies to compare and how to compare them.
///
/// Units, services and officers are known by name: every random draw is keyed by names, so that the order of a file
/// never matters. Indices in other types refer to the arrays here.
public struct Scenario: Sendable {
  public var title: String
  public var question: String
  public var calendar: WorkCalendar
  public var specialDays: [SpecialDays]
  /// Days in the study, from the first day; requests that arrive in [`warmUpDays`, `lengthDays`) are the cohort.
  public var lengthDays: Int
  public var warmUpDays: Int
  public var competencies: [Competency]
  public var units: [Unit]
  public var surges: [Surge]
  /// Windows of measurement; the first is the whole study.
  public var windows: [Window]
  /// Policies to compare; the first is the baseline, in which nobody moves.
  public var policies: [Policy]
  /// Grids of policies made from others; they stand last in `policies`.
  public var variations: [Variation]
  public var targets: [Target]
  public var parameters: Parameters
  public var comparison: ComparisonSettings
  public var prices: Prices

  public init(
    title: String, question: String = "", calendar: WorkCalendar, specialDays: [SpecialDays] = [], lengthDays: Int,
    warmUpDays: Int, competencies: [Competency], units: [Unit], surges: [Surge] = [], windows: [Window] = [],
    policies: [Policy] = [.nothing], variations: [Variation] = [], targets: [Target] = [],
    parameters: Parameters = Parameters(),
    comparison: ComparisonSettings = ComparisonSettings(), prices: Prices = Prices()
  ) {
    self.title = title
    self.question = question
    self.calendar = calendar
    self.specialDays = specialDays
    self.lengthDays = lengthDays
    self.warmUpDays = warmUpDays
    self.competencies = competencies
    self.units = units
    self.surges = surges
    self.windows = windows.isEmpty ? [Window(name: "whole", from: warmUpDays, to: lengthDays)] : windows
    self.policies = policies
    self.variations = variations
    self.targets = targets
    self.parameters = parameters
    self.comparison = comparison
    self.prices = prices
  }

  /// Days whose first arrivals make the cohort; empty when warm-up takes the whole study.
  public var cohortDays: Range<Int> { min(warmUpDays, lengthDays)..<lengthDays }
}

/// A span of days in which measures are taken: [`from`, `to`), as day indices from the first day of the study.
public struct Window: Sendable, Hashable {
  public var name: String
  public var from: Int
  public var to: Int

  public init(name: String, from: Int, to: Int) {
    self.name = name
    self.from = from
    self.to = to
  }
}

/// What a unit is to reach in a window: `measure` at least or at most `value`.
public struct Target: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case unit(Int)
    case lenders
  }

  public enum Bound: String, Sendable, Hashable {
    case atLeast, atMost
  }

  public var subject: Subject
  public var measure: Measure
  public var bound: Bound
  public var value: Double
  /// Indices into `Scenario.windows`.
  public var windows: [Int]

  public init(subject: Subject, measure: Measure, bound: Bound, value: Double, windows: [Int]) {
    self.subject = subject
    self.measure = measure
    self.bound = bound
    self.value = value
    self.windows = windows
  }

  /// Whether an observed value meets the target; an absent one (NaN) does not.
  public func isMet(by observed: Double) -> Bool {
    bound == .atLeast ? observed >= value : observed <= value
  }
}

/// How policies are compared: the trials, the confidence of all statements together, and what is too small to matter.
public struct ComparisonSettings: Sendable, Hashable {
  public var trials: Int
  public var seed: UInt64
  /// Simultaneous confidence of all differences shown, in (0, 1).
  public var confidence: Double
  /// The difference that does not matter, per measure, in the measure's own unit; absent = 0.
  public var tolerances: [Measure: Double]

  public init(
    trials: Int = 200, seed: UInt64 = 20_260_105, confidence: Double = 0.95,
    tolerances: [Measure: Double] = [.onTime: 0.02, .turnaroundP90: 0.25, .workPressure: 2]
  ) {
    self.trials = trials
    self.seed = seed
    self.confidence = confidence
    self.tolerances = tolerances
  }

  public func tolerance(of measure: Measure) -> Double { tolerances[measure] ?? 0 }
}
