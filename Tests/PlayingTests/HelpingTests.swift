import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Who has picked up by looking on what is another's post.
@Suite struct HelpingTests {
  /// A tandem queue: one officer does the first step, three do the second, load .8 each; nobody holds the other's skill.
  private func tandem(isTrainable: Bool, days: Int = 300) throws -> Scenario {
    var scenario = try Station.queue(servers: 1, perDay: 64, work: .exponential(mean: 18), days: days)
    scenario.competencies = ["x", "y"].map {
      Competency(name: $0, timeConstantDays: 60, isTrainable: isTrainable)
    }
    let steps = [
      Step(name: "one", work: try .exponential(mean: 18), competency: 0, place: .desk),
      Step(name: "two", work: try .exponential(mean: 54), competency: 1, place: .desk),
    ]
    var groups = [try Station.officers(1, name: "a"), try Station.officers(3, name: "b")]
    for (group, own) in [(0, 0), (1, 1)] {
      groups[group].holdings = [0, 1].map { OfficerGroup.Holding(competency: $0, level: $0 == own ? 1 : 0) }
    }
    scenario.units[0].officers = groups
    scenario.units[0].services[0].steps = steps
    return scenario
  }

  private func waiting(_ scenario: Scenario) throws -> Interval {
    let runner = TrialRunner(scenario)
    let minutes = (0..<12).map { runner.play($0).figure(runner.layout, policy: 0, .waitMean) }
    return try #require(Estimates.meanInterval(of: minutes, confidence: 0.999))
  }

  /// Jackson: 72 minutes at the first (M/M/1) and 58.3 at the second (M/M/3: C = .6472).
  @Test func `two steps whose officers learn nothing wait as theory says`() throws {
    let interval = try waiting(tandem(isTrainable: false))
    #expect(interval.lower <= 130.25 && 130.25 <= interval.upper, "\(interval)")
    #expect(interval.upper - interval.lower < 60)
  }

  /// They look on and learn, but take the other's work only where it is done sooner so; without that rule they wait 6,600 minutes.
  @Test func `who learns by looking on keeps nobody waiting`() throws {
    let (learning, fixed) = (try waiting(tandem(isTrainable: true)), try waiting(tandem(isTrainable: false)))
    #expect(learning.upper < fixed.upper, "\(learning) \(fixed)")
  }

  /// Alone at work, he does what he has picked up rather than let it lie.
  @Test func `what nobody else is there for is done by whoever has picked it up`() throws {
    var scenario = try tandem(isTrainable: true, days: 200)
    scenario.units[0].officers[1].count = 0
    scenario.units[0].services[0].demand = Demand(.rate(perDay: 2), dayVariation: 0)
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    #expect(result.figure(runner.layout, policy: 0, .open) < 5)
  }
}
