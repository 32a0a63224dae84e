import Government
import Stochastics
import Testing

@testable import Experiments
@testable import Towns

/// Whether all that a study says of its table holds together as often as it claims; `Benchmarks/coverage` has the whole experiment.
@Suite struct CoverageTests {
  /// Differences as policies make them under common random numbers: none in most trials, now and then large, of known mean.
  private struct Cells {
    /// By measure: the chance of a difference, and its mean when there is one.
    static let laws: [Measure: (chance: Double, mean: Double)] = [
      .turnaroundP90: (0.7, -1), .onTime: (0.5, 0.1), .workPressure: (1, -2), .daysAbove50: (0.1, 4),
      .load: (0.8, 0.02), .loadSpread: (0.3, 0.05),
    ]

    static func mean(_ measure: Measure) -> Double { laws[measure].map { $0.chance * $0.mean } ?? 0 }

    static func draw(_ measure: Measure, _ source: inout RandomSource) -> Double {
      guard let law = laws[measure], source.uniform() < law.chance else { return 0 }
      return law.mean * source.exponential()
    }
  }

  /// 300 studies at 95 %: 3.4 standard deviations below .95 are .907. Student's intervals, all of them stated, hold together less
  /// often.
  @Test(arguments: [40, 100])
  func allIntervalsHoldTogether(trials: Int) throws {
    var source = RandomSource(seed: 7)
    var scenario = HandMade.scenario(policies: [.nothing, HandMade.lend])
    scenario.comparison.trials = TrialRange(exactly: trials)
    let layout = Layout(scenario)
    let focus = Focus(scenario, layout)
    let looks = Looks(
      ExperimentResult(scenario: scenario, layout: layout, trials: []), focus, confidence: 0.95)
    var (whole, wholeByStudent, stated) = (0, 0, 0)
    for _ in 0..<300 {
      var (holds, holdsByStudent) = (true, true)
      for headline in focus.headlines {
        let values = (0..<trials).map { _ in Cells.draw(headline.measure, &source) }
        let mean = Cells.mean(headline.measure)
        let estimate = looks.estimate(of: values, \.table) { Estimate(of: $0, confidence: $1) }
        if estimate.lower.isFinite {
          stated += 1
          holds = holds && estimate.lower <= mean && mean <= estimate.upper
        }
        let student = try #require(Estimates.meanInterval(of: values, confidence: looks.families[0].table))
        holdsByStudent = holdsByStudent && student.lower <= mean && mean <= student.upper
      }
      whole += holds ? 1 : 0
      wholeByStudent += holdsByStudent ? 1 : 0
    }
    #expect(whole >= 272, "\(whole) of 300 held, by Student \(wholeByStudent), \(stated) cells stated")
    #expect(stated > 300 * focus.headlines.count / 4)
    #expect(wholeByStudent < 265)
  }
}
