import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct InstrumentTests {
  @Test func `redeployed officers leave their other duties at once and go back to them`() throws {
    var policy = Willing.lend(.onDates([60]), howMany: .fixed(2))
    policy.actions[0].instrument = .redeployment
    policy.actions[0].from = .units([])
    policy.actions[0].until = .after(days: 10)
    var scenario = try Willing.scenario(policy)
    scenario.units[0].officers = try [
      OfficerGroup(name: "desk", count: 3, yearsInPost: .constant(3)),
      OfficerGroup(name: "secretariat", count: 2, yearsInPost: .constant(3), otherDuties: 0.8),
    ]
    let moves = Willing.moves(scenario)
    let roster = Roster(scenario)
    #expect(moves.map { roster.name(of: $0.officer ?? 0) } == ["dukcapil/secretariat/1", "dukcapil/secretariat/2"])
    #expect(moves.allSatisfy { $0.from == 0 && $0.to == 0 && $0.arrivedDay == 60 })
    #expect(moves.allSatisfy { $0.returnedDay == scenario.calendar.workingDay(10, after: 60) })
    // Effective heads rise from 3 + 2 · .2 to 5: so EJ of those days falls by 3.4/5.
    let runner = TrialRunner(scenario)
    scenario.windows.append(Window(name: "ten days", from: 60, to: scenario.calendar.workingDay(10, after: 60)))
    let loads = TrialRunner(scenario)
    let result = loads.play(0)
    let before = result.figure(loads.layout, policy: 0, window: 2, .load)
    #expect(abs(result.figure(loads.layout, policy: 1, window: 2, .load) / before - 3.4 / 5) < 1e-9)
    let trial = runner.playOut(0)[1]
    let shares = trial.people.officers.prefix(5).map(\.share)
    #expect(shares == [1, 1, 1, 1 - 0.8, 1 - 0.8])
  }

  @Test func `who is trained before a redeployment serves after it, with what he learned`() throws {
    var policy = Willing.lend(.onDates([60]), howMany: .fixed(1))
    policy.actions[0].instrument = .redeployment
    policy.actions[0].from = .units([])
    policy.actions[0].prepare.trainingDays = 5
    policy.actions[0].until = .never
    var scenario = try Willing.scenario(policy, lengthDays: 70)
    scenario.units[0].officers = try [
      OfficerGroup(name: "desk", count: 4, yearsInPost: .constant(3)),
      OfficerGroup(
        name: "secretariat", count: 1, yearsInPost: .constant(3), otherDuties: 0.8,
        holdings: [.init(competency: 0, level: 0.5)]),
    ]
    let trials = TrialRunner(scenario).playOut(0)
    let move = try #require(trials[1].moves.records.first)
    #expect(move.arrivedDay == scenario.calendar.workingDay(5, after: 60) && move.trainedDays == 5)
    #expect(trials[1].people.stations[0].posted == [0, 1, 2, 3, 4])
    let held = trials.map { $0.people.proficiency(of: 4, at: 0) }
    #expect(held[1] > held[0] + 0.04, "\(held)")
  }

  @Test func `a pool is trained ahead, sent to where work waits, called back and sent again`() throws {
    var policy = Willing.lend(.backlogAbove(days: 1, forDays: 1), howMany: .fixed(3))
    policy.actions[0].instrument = .pool
    policy.actions[0].prepare = Preparation(trainingDays: 5, aheadDay: 30)
    policy.actions[0].until = .backlogBelow(days: 0.3, stayDays: 5)
    let scenario = try Willing.scenario(policy)
    let moves = Willing.moves(scenario)
    let members = Set(moves.compactMap(\.officer))
    #expect(!moves.isEmpty && members.count <= 3)
    #expect(moves.allSatisfy { $0.arrivedDay == $0.orderedDay && $0.trainedDays == 5 })
    let trained = scenario.calendar.workingDay(5, after: 30)
    #expect(moves.allSatisfy { $0.orderedDay >= trained })
    for move in moves where move.returnedDay != nil {
      let stay = scenario.calendar.workingDays(from: move.arrivedDay ?? 0, to: move.returnedDay ?? 0)
      #expect(stay >= 5)
    }
  }

  @Test func `what training ahead gave wears off until it is used`() throws {
    var policy = Willing.lend(.before(surges: [0], byDays: 0), howMany: .fixed(1))
    policy.actions[0].prepare = Preparation(trainingDays: 5, aheadDay: 30)
    policy.actions[0].until = .never
    let scenario = try Willing.scenario(policy)
    let trial = TrialRunner(scenario).playOut(0)[1]
    let move = try #require(trial.moves.records.first { $0.arrivedDay != nil })
    let officer = try #require(move.officer)
    #expect(move.trainedDays == 5)
    // Trained until day 37 (Ramadan's first days), unused for far more than 20 working days when the surge comes.
    let start = 0.3 + 0.55 * trial.moves.match(of: officer, at: 0)
    let gain = 0.123 * (1 - exp(-5.0 / 3))
    let arrival = trial.people.officers[officer].arrivalProficiency
    #expect(arrival < start + 0.95 * gain)
    #expect(arrival > start + 0.5 * gain)
  }

  @Test func `a rotation exchanges those longest in their posts between two units on the same day`() throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(2))
    policy.actions[0].instrument = .rotation
    policy.actions[0].to = [1, 2]
    policy.actions[0].ifRefused = .force
    policy.actions[0].until = .never
    policy.actions[0].limits.yearsInPost = 3
    policy.actions[0].process = try Process(stages: [.init(name: "decree", duration: .uniform(from: 2, to: 9))])
    let scenario = try Willing.scenario(policy)
    let trial = TrialRunner(scenario).playOut(0)[1]
    let moves = trial.moves.records.filter { $0.dueDay != nil }
    #expect(moves.count == 4)
    for pair in [moves[0...1], moves[2...3]] {
      let (one, other) = (pair[pair.startIndex], pair[pair.startIndex + 1])
      #expect(one.from == other.to && one.to == other.from && one.from != one.to)
      #expect(one.dueDay == other.dueDay && one.arrivedDay == other.arrivedDay && one.arrivedDay != nil)
    }
    let years = (5..<25).map { trial.people.officers[$0].yearsAtStart }
    let longest = (5..<25).max { trial.people.officers[$0].yearsAtStart < trial.people.officers[$1].yearsAtStart }
    #expect(moves[0].officer == longest)
    #expect(trial.people.stations[1].posted.count == 10 && trial.people.stations[2].posted.count == 10)
    // Those below three years are written down.
    let short = years.count { $0 + 40 / 365.25 < 3 }
    #expect(trial.moves.records.count { $0.rejectedBecause == .yearsInPost } == short)
  }

  @Test(arguments: [2, 3, 4]) func `two who change places begin together, however few their colleagues`(
    _ officers: Int
  ) throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(2))
    policy.actions[0].instrument = .rotation
    policy.actions[0].to = [1, 2]
    policy.actions[0].until = .never
    var scenario = try Willing.scenario(policy)
    for unit in [1, 2] {
      scenario.units[unit].officers[0].count = officers
      scenario.units[unit].services[0].demand.source = .rate(perDay: 5)
    }
    let moves = Willing.moves(scenario).filter { $0.dueDay != nil }
    #expect(moves.count == 4)
    for pair in [moves[0...1], moves[2...3]] {
      #expect(pair.first?.arrivedDay == pair.last?.arrivedDay && pair.first?.arrivedDay != nil, "\(pair)")
    }
  }
}
