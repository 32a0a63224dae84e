/// A study as read: the government, its demand, the policies to compare and how to compare them.
///
/// Units, services and officers are known by name: every random draw is keyed by names, so that the order of a file
/// never matters. Indices in other types refer to the arrays here.
public struct Scenario: Sendable {
  public var title: Title
  public var question: Title
  /// Where its figures come from, and where others find it; empty = not said.
  public var sources: Title = ""
  public var sharedAt: Title = ""
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
  /// What may be chosen of the policies, for a search; nil = the study says nothing of it.
  public var search: SearchSettings?
  /// Units counted as lenders, where that is not left to the policies: a search plays many, few at a time.
  public var lendingUnits: [Int]?
  /// Services whose days are kept, where that is not left to the study (`Layout.services`).
  public var observedServices: [ServicePlace]?

  /// Without `lengthDays` the study lasts as long as its calendar leaves room for the run-out; without `windows` the whole
  /// study and the time of each surge are measured.
  public init(
    title: Title, question: Title = "", calendar: WorkCalendar, specialDays: [SpecialDays] = [],
    lengthDays: Int? = nil, warmUpDays: Int? = nil, competencies: [Competency], units: [Unit], surges: [Surge] = [],
    windows: [Window] = [],
    policies: [Policy] = [.nothing], variations: [Variation] = [], targets: [Target] = [],
    parameters: Parameters = Parameters(),
    comparison: ComparisonSettings = ComparisonSettings(), prices: Prices = Prices()
  ) {
    let lengthDays = lengthDays ?? max(1, calendar.days.count - WorkCalendar.runOutDays)
    let warmUpDays = warmUpDays ?? Self.usualWarmUpDays(of: lengthDays)
    let whole = Window(name: "whole", title: Window.wholeTitle, from: warmUpDays, to: lengthDays)
    self.title = title
    self.question = question
    self.calendar = calendar
    self.specialDays = specialDays
    self.lengthDays = lengthDays
    self.warmUpDays = warmUpDays
    self.competencies = competencies
    self.units = units
    self.surges = surges
    self.windows =
      windows.isEmpty ? [whole] + surges.map { Window(of: $0, calendar, within: lengthDays) } : windows
    self.policies = policies
    self.variations = variations
    self.targets = targets
    self.parameters = parameters
    self.comparison = comparison
    self.prices = prices
  }

  /// Four weeks, or half of a study shorter than eight (assumed).
  package static func usualWarmUpDays(of lengthDays: Int) -> Int { lengthDays >= 56 ? 28 : lengthDays / 2 }

  /// Days whose first arrivals make the cohort; empty when warm-up takes the whole study.
  public var cohortDays: Range<Int> { min(warmUpDays, lengthDays)..<lengthDays }

  /// First and last day of a window, by its index, on which anything is measured: none of the warm-up.
  public func measuredDates(ofWindow index: Int) -> (first: CivilDate, last: CivilDate) {
    let days = (windows[index].from..<max(windows[index].from, windows[index].to)).clamped(to: cohortDays)
    return (calendar.date(of: days.lowerBound), calendar.date(of: max(days.lowerBound, days.upperBound - 1)))
  }
}
