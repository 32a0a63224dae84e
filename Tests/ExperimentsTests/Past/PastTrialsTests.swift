import Government
import Stochastics
import Testing

@testable import Experiments
@testable import Histories
@testable import Playing

/// Histories that the model itself made, and others.
@Suite struct PastTrialsTests {
  private static let days = 140
  private static let start: CivilDate = "2025-01-06"

  private func office(officers: Int) throws -> Scenario {
    let service = Service(
      name: "work", demand: Demand(.rate(perDay: 40)),
      steps: [Step(name: "work", work: try .lognormal(mean: 24, cv: 0.8), competency: 0)], promiseDays: 2)
    let unit = Unit(
      name: "desk", officers: [OfficerGroup(name: "staff", count: officers, yearsInPost: try .uniform(from: 1, to: 8))],
      services: [service], mainSkill: 0)
    return Scenario(
      title: "desk", calendar: WorkCalendar(start: "2026-01-05", studyDays: 120), lengthDays: 120,
      competencies: [Competency(name: "c")], units: [unit])
  }

  /// What a trial of an office would have put on record in the year before.
  private func history(officers: Int, seed: UInt64) throws -> OfficeRecord {
    let calendar = WorkCalendar(start: Self.start, studyDays: Self.days)
    let place = ServicePlace(unit: 0, service: 0)
    var past = try office(officers: officers).moved(to: calendar, days: Self.days, observing: [place])
    past.comparison.seed = seed
    let layout = Layout(past)
    let result = TrialRunner(past).play(0)
    let figures = FlowMeasure.allCases.map { measure in
      // No register tells what was on time.
      measure == .onTime
        ? Array(repeating: .nan, count: Self.days)
        : (0..<Self.days).map {
          Double(result.flows[layout.flowIndex(policy: 0, service: 0, measure: measure, day: $0)])
        }
    }
    let recorded = figures[0].enumerated().filter { $1 > 0 }.map { ($0, Int($1)) }
    let service = OfficeRecord.Service(
      name: "work", figures: figures, stamps: nil, recorded: Dictionary(uniqueKeysWithValues: recorded), openBefore: 0)
    return OfficeRecord(
      file: "register.csv", isRegister: true, services: [service],
      impossibleRows: 0, days: Self.start...Self.start.adding(days: Self.days - 1),
      officersSeen: Array(repeating: .nan, count: Self.days), newcomers: [], newcomersKnownFrom: 0)
  }

  private func trials(_ record: OfficeRecord) throws -> PastTrials {
    let calendar = WorkCalendar(start: Self.start, studyDays: Self.days)
    let past = PastStudy(
      try office(officers: 4), record, calendar: calendar, days: Self.days,
      matches: [(place: ServicePlace(unit: 0, service: 0), service: 0)])
    return try PastTrials(past, trials: 120, threads: 2)
  }

  @Test func `a history of the model's own lies inside its bands as often as they say, without a warning`() throws {
    var inside = BandShares()
    for seed in 1...6 as ClosedRange<UInt64> {
      let found = try trials(history(officers: 4, seed: seed))
      #expect(!found.isSurprising, "seed \(seed): \(found.judged)")
      #expect(found.judged.map(\.measure) == FlowMeasure.allCases.filter { $0 != .onTime })
      for judged in found.judged { inside.add(judged.coverage) }
    }
    for level in QuantileBand.levels.indices {
      let expected = QuantileBand.expectedShare(level, trials: 120)
      // Requests of a day and turnaround are continuous enough; small counts lie on the ends of a band, which hold them.
      #expect(abs(inside.share(level) - expected) < 0.06, "\(QuantileBand.levels[level]): \(inside.share(level))")
    }
  }

  @Test func `one of an office with half the officers is told`() throws {
    let found = try trials(history(officers: 2, seed: 1))
    #expect(found.isSurprising)
    let judged = try #require(found.judged.first { $0.measure == .open })
    #expect(judged.coverage.share(2) < 0.2 && judged.coverage.meanActual > 5 * judged.coverage.meanExpected)
    // What came is the study's own demand still.
    #expect(found.judged.first { $0.measure == .received }?.isSurprising == false)
  }

  @Test func `any number of threads gives the same`() throws {
    let record = try history(officers: 4, seed: 3)
    let calendar = WorkCalendar(start: Self.start, studyDays: Self.days)
    let past = PastStudy(
      try office(officers: 4), record, calendar: calendar, days: Self.days,
      matches: [(place: ServicePlace(unit: 0, service: 0), service: 0)])
    let found = try [1, 3].map { try PastTrials(past, trials: 12, threads: $0).series.map(\.days) }
    #expect(found[0] == found[1] && !found[0].isEmpty)
  }

  @Test(arguments: [0.025, 0.25, 0.5, 0.975])
  func `a quantile without a value is that of the others`(_ share: Double) {
    let sorted = [1.0, 2, 4, 8, 16, 32, 64]
    for rank in sorted.indices {
      var others = sorted
      others.remove(at: rank)
      #expect(PathTally.quantile(share, of: sorted, without: rank) == Estimates.quantile(share, ofSorted: others))
    }
  }
}

private struct BandShares {
  private var (days, inside) = (0, [0, 0, 0])

  mutating func add(_ coverage: BandCoverage) {
    days += coverage.days
    for level in inside.indices { inside[level] += coverage.inside[level] }
  }

  func share(_ level: Int) -> Double { Double(inside[level]) / Double(days) }
}
