import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct TrainableTests {
  /// Dukcapil writes 15 minutes and signs 5; nobody can be taught to sign.
  static func town(library: [OfficerGroup.Holding] = [], level: Double = 1) throws -> Scenario {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    scenario.competencies.append(Competency(name: "seal", isTrainable: false))
    scenario.units[0].services[0].steps = [
      Step(name: "write", work: try .constant(15), competency: 0, requiredLevel: level),
      Step(name: "sign", work: try .constant(5), competency: 3),
    ]
    scenario.units[0].officers[0].holdings = [OfficerGroup.Holding(competency: 3, level: 1)]
    scenario.units[1].officers[0].holdings = library
    scenario.parameters.releaseRefusal = 0
    scenario.parameters.acceptanceConstant = 50
    return scenario
  }

  @Test func `what nobody can be taught is held or not`() throws {
    let trial = TrialRunner(try Self.town()).playOut(0)[1]
    let movers = trial.moves.records.filter { $0.arrivedDay != nil }.compactMap(\.officer)
    #expect(!movers.isEmpty)
    for mover in movers where trial.people.officers[mover].generation == 0 {
      #expect(trial.people.proficiency(of: mover, at: 3) == 0)
      #expect(trial.people.proficiency(of: mover, at: 0) > 0.3)
    }
    for number in trial.model.roster.home[0] where trial.people.officers[number].generation == 0 {
      #expect(trial.people.proficiency(of: number, at: 3) == 1)
    }
    // Without the seal the others still write: requests end, none before those who sign have.
    #expect(trial.books.cohort(window: 0, unit: 0).done > 1000)
  }

  /// Weights 15 and 5 of 20: with nothing known the drawn match d counts for .75; the seal brings the other .25.
  @Test func `a match counts what cannot be taught as it is held`() throws {
    func matches(_ holdings: [OfficerGroup.Holding], level: Double = 1) throws -> [Double] {
      let model = Model(try Self.town(library: holdings, level: level))
      let trial = Trial(model, policy: 0)
      var source = RandomSource(seed: 7)
      source.begin(trial: 0)
      return model.roster.home[1].map { trial.moves.drawMatch($0, at: 0, source: &source) }
    }
    let without = try matches([])
    #expect(without.allSatisfy { (0.075...0.375).contains($0) })
    let with = try matches([OfficerGroup.Holding(competency: 3, level: 1)])
    for (one, other) in zip(without, with) { #expect(abs(other - one - 0.25) < 1e-12) }
    // Known: writes at .5 of the .8 needed. Σ w·r = 15·.8 + 5 = 17, gap 15·.3 + 5 = 9.5.
    let known = try matches([OfficerGroup.Holding(competency: 0, level: 0.5)], level: 0.8)
    for match in known { #expect(abs(match - 7.5 / 17) < 1e-12) }
    // More than is needed closes no other gap.
    let more = try matches([OfficerGroup.Holding(competency: 0, level: 1)], level: 0.8)
    for match in more { #expect(abs(match - 12.0 / 17) < 1e-12) }
  }

  @Test func `training that is not used wears off`() throws {
    #expect(LearningCurve.trainingLeft(days: -3, Parameters()) == 1)
    #expect(abs(LearningCurve.trainingLeft(days: 180, Parameters()) - exp(-1)) < 1e-15)
    var policy = Town.lendAhead(6)
    policy.actions[0].limits = Limits(crewShare: 0, lenderLoad: 10)
    policy.actions[0].until = .never
    var parameters = Parameters()
    parameters.acceptanceConstant = 50
    parameters.releaseRefusal = 0
    parameters.quitsPerYear = 0
    parameters.forgettingAfterDays = 5
    let scenario = try Town.scenario(policies: [policy], parameters: parameters, officers: 3)
    let trial = TrialRunner(scenario).playOut(0)[1]
    let full = LearningCurve.trainingShare(days: 3, parameters)
    var late = 0
    for move in trial.moves.active where move.phase == .serving {
      let forgotten = move.arrivedDay - scenario.calendar.workingDay(5, after: move.serviceDay)
      if forgotten > 0 { late += 1 }
      #expect(abs(move.trained - full * exp(-Double(max(0, forgotten)) / 180)) < 1e-12)
    }
    #expect(late > 0)
  }

  /// Half a day of looking on for each day present, from nothing to the .2 that a step asks for, then by doing.
  @Test(arguments: [OfficerGroup.Post.pelaksana, .functional, .managerial])
  func `who may not yet serve looks on and learns, unless he leads`(post: OfficerGroup.Post) throws {
    var scenario = try Town.scenario()
    let years = try Distribution.uniform(from: 1, to: 8)
    let other = OfficerGroup(
      name: "other", count: 1, yearsInPost: years, post: post,
      holdings: [OfficerGroup.Holding(competency: 0, level: 0)])
    scenario.units[0].officers.append(other)
    scenario.parameters.quitsPerYear = 0
    let trial = TrialRunner(scenario).playOut(0)[0]
    let number = try #require(trial.model.roster.home[0].first { trial.model.group(of: $0).name == "other" })
    let p = trial.people.proficiency(of: number, at: 0)
    #expect(post == .managerial ? p == 0 : p > 0.2)
  }

  /// Licensed officers who quit are followed by licensed ones; lent officers without the licence can do nothing.
  @Test func `a whole unit may live by what nobody can be taught`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead(), Town.lendLate(3, above: 0.1)])
    scenario.competencies[0].isTrainable = false
    scenario.parameters.quitsPerYear = 1
    scenario.parameters.releaseRefusal = 0
    scenario.parameters.acceptanceConstant = 50
    scenario.units[0].replacedAfterDays = 10
    for trial in TrialRunner(scenario).playOut(0) {
      let unit = trial.offices.units[0]
      #expect(unit.arrived == unit.completed + unit.lost + unit.inSystem && unit.completed > 0)
      for number in trial.people.stations[0].posted {
        let isHome = trial.model.roster.home[0].contains(Int(number))
        #expect(trial.people.proficiency(of: Int(number), at: 0) == (isHome ? 1 : 0))
      }
    }
  }
}
