import Foundation
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct EngagementTests {
  @Test func `effects of steps add up to at most 1, and so do their days`() {
    let all = Engagement(EngagementStep.allCases)
    let effects: [Double] = [all.communication, all.participation, all.fairness, all.career, all.leadership]
    let expected: [Double] = [1, 0.8, 0.8, 0.5, 0.3]
    for (effect, wanted) in zip(effects, expected) { #expect(abs(effect - wanted) < 1e-12) }
    #expect(all.days == 1.75 && all.leadDays == 2)
  }

  @Test func `telling people first puts the order off by its days`() throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(1))
    policy.actions[0].engagement = Engagement([.forum, .individualTalk])
    let scenario = try Willing.scenario(policy)
    let move = try #require(Willing.moves(scenario).first)
    #expect(move.dueDay == scenario.calendar.workingDay(2, after: move.orderedDay))
    // One officer was asked: a forum of a day and a talk of half a day.
    let runner = TrialRunner(scenario)
    let days = runner.play(0).figure(runner.layout, policy: 1, scope: runner.layout.system, .engagementDays)
    #expect(days == 1.5)
  }

  @Test func `acceptance over the population is that of the model`() {
    // Mean acceptance: .60 permanent, .77 temporary at match .1–.5; with circular, forum, talk and leader .82 and .91.
    let told = Engagement([.circular, .forum, .individualTalk, .leaderPresent])
    for (engagement, isTemporary, expected) in [
      (Engagement(), false, 0.60), (Engagement(), true, 0.77), (told, false, 0.82), (told, true, 0.91),
    ] {
      var sum = 0.0
      var count = 0.0
      for match in stride(from: 0.12, through: 0.48, by: 0.04) {
        for years in stride(from: 1.5, through: 7.5, by: 0.5) {
          for z in stride(from: -2.5, through: 2.5, by: 0.5) {
            let weight = exp(-z * z / 2)
            let pressure = WorkPressure(Parameters())
            let acceptance = Acceptance(
              match: match, engagement: engagement, isTemporary: isTemporary,
              boredom: pressure.parameters.boredom(years: years),
              yearsInPost: years, resistance: 3.2 + 0.7 * z, destinationPressure: 33)
            sum += weight * acceptance.probability(Parameters())
            count += weight
          }
        }
      }
      #expect(abs(sum / count - expected) < 0.015)
    }
  }

  @Test func `distance and a lost allowance weigh in the answer as the model says`() {
    let base = Acceptance(
      match: 0.3, engagement: Engagement(), isTemporary: true, boredom: 0, yearsInPost: 2, resistance: 3.2,
      destinationPressure: 33)
    var far = base
    far.distanceKilometres = 20
    var poorer = base
    poorer.allowanceLost = 0.10
    func logit(_ one: Acceptance) -> Double {
      let p = one.probability(Parameters())
      return log(p / (1 - p))
    }
    #expect(abs(logit(base) - logit(far) - 0.5) < 1e-9)
    #expect(abs(logit(base) - logit(poorer) - 0.5) < 1e-9)
  }

  @Test(arguments: Refusal.allCases) func `a refusal is followed by what the policy says`(_ refusal: Refusal) throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(2))
    policy.actions[0].ifRefused = refusal
    var scenario = try Willing.scenario(policy)
    scenario.parameters.acceptanceConstant = -50
    scenario.parameters.askingDays = 1
    let moves = Willing.moves(scenario)
    switch refusal {
    case .next: #expect(moves.count { $0.rejectedBecause == .refused } == 20)
    case .drop: #expect(moves.count { $0.rejectedBecause == .refused } == 2)
    case .force: #expect(moves.count == 2 && moves.allSatisfy { $0.answer == .forced })
    }
  }

  @Test func `a digital process takes six tenths of the time`() {
    let stages = Process.permanentTransfer
    // Modes 10 + 10 + 10 + 10 + 5 = 45 at middling leadership.
    #expect(stages.plannedDays(leadership: 0.5) == 45)
    #expect(stages.digital.plannedDays(leadership: 0.5) == 27)
    #expect(stages.digital.plannedDays(leadership: 0) == 33)
    #expect(abs(stages.digital.meanDays(leadership: 0.5) - 0.6 * stages.meanDays(leadership: 0.5)) < 1e-9)
  }
}
