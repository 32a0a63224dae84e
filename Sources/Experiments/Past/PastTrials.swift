public import Government
public import Histories
internal import Playing
public import Stochastics

/// Last year, simulated and real: trials of a study in days that its office has on record, beside what happened.
public struct PastTrials: Sendable {
  public struct Series: Sendable {
    public let match: PastStudy.Match
    public let measure: FlowMeasure
    public let days: [Day]
  }

  public struct Day: Sendable, Hashable {
    /// Of the calendar of the past.
    public let day: Int
    public let actual: Double
    public let band: QuantileBand
  }

  /// All services together.
  public struct Judged: Sendable {
    public let measure: FlowMeasure
    public let coverage: BandCoverage
    /// By `QuantileBand.levels`: whether fewer days lay inside than a right model leaves there.
    public let isLow: [Bool]

    public var isSurprising: Bool { isLow.contains(true) }
  }

  public let past: PastStudy
  public let trials: Int
  public let series: [Series]
  public let judged: [Judged]

  /// So many that one of 100 can be told.
  public static let usualTrials = 200

  /// Whether the model does not know this office yet.
  public var isSurprising: Bool { judged.contains(where: \.isSurprising) }

  public var days: ClosedRange<CivilDate> {
    let calendar = past.replayed.calendar
    return calendar.date(of: past.replayed.warmUpDays)...calendar.date(of: max(0, past.replayed.lengthDays - 1))
  }

  /// - Parameters:
  ///   - past: what to play.
  ///   - trials: at least 2.
  ///   - threads: never change a number.
  ///   - isCancelled: asked before each unit's day, from any thread.
  public init(
    _ past: PastStudy, trials: Int = usualTrials, threads: Int, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) {
    let result = try Experiment(past.replayed, trials: trials, threads: threads).run(isCancelled: isCancelled)
    let runner = TrialRunner(past.expected)
    let arrivals = (0..<trials).map { runner.arrivals($0) }
    var tallies = FlowMeasure.allCases.map { _ in PathTally(trials: trials) }
    var series: [Series] = []
    for (flow, match) in past.matches.enumerated() {
      for measure in FlowMeasure.allCases where measure != .received || match.isExpected {
        var days: [Day] = []
        for day in past.replayed.cohortDays where measure != .received || !past.rushDays.contains(day) {
          let actual = past.record.services[match.service].figure(measure, day: day)
          guard !actual.isNaN else { continue }
          let values =
            measure == .received
            ? arrivals.map { $0[flow][day] } : result.flow(policy: 0, service: flow, measure: measure, day: day)
          guard let band = tallies[measure.rawValue].add(actual, among: values) else { continue }
          days.append(Day(day: day, actual: actual, band: band))
        }
        if !days.isEmpty { series.append(Series(match: match, measure: measure, days: days)) }
      }
    }
    self.past = past
    self.trials = trials
    self.series = series
    let low = LowShares(tallies, trials: trials)
    judged = FlowMeasure.allCases.compactMap { measure in
      let tally = tallies[measure.rawValue]
      guard tally.coverage.days > 0 else { return nil }
      return Judged(measure: measure, coverage: tally.coverage, isLow: low.isLow[measure.rawValue])
    }
  }
}
