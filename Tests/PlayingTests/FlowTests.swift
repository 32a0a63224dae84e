import Government
import Testing

@testable import Playing
@testable import Towns

/// What came and was done of each service, day by day.
@Suite struct FlowTests {
  private func series(
    _ result: TrialResult, _ layout: Layout, policy: Int, _ measure: FlowMeasure, service: Int = 0
  ) -> [Double] {
    (0..<layout.days).map {
      Double(result.flows[layout.flowIndex(policy: policy, service: service, measure: measure, day: $0)])
    }
  }

  @Test func `what came is done, given up or open`() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    #expect(runner.layout.services.map(\.unit) == [0])
    for policy in 0...1 {
      let figures = FlowMeasure.allCases.map { series(result, runner.layout, policy: policy, $0) }
      var open = 0.0
      for day in 0..<scenario.lengthDays {
        guard scenario.calendar.days[day].isWorking else {
          #expect(figures.allSatisfy { $0[day].isNaN })
          continue
        }
        open += figures[0][day] - figures[1][day]
        #expect(figures[2][day] == open, "policy \(policy), day \(day)")
      }
    }
    let requests = result.figure(runner.layout, policy: 0, .requests)
    #expect(
      series(result, runner.layout, policy: 0, .received).dropFirst(28).filter(\.isFinite).reduce(0, +) == requests)
  }

  @Test func `how much of what is done keeps its promise is told of each day on which anything is done`() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    for policy in 0...1 {
      let turnaround = series(result, runner.layout, policy: policy, .turnaround)
      let onTime = series(result, runner.layout, policy: policy, .onTime)
      #expect(turnaround.map(\.isNaN) == onTime.map(\.isNaN))
      #expect(onTime.allSatisfy { $0.isNaN || 0...1 ~= $0 })
      let done = series(result, runner.layout, policy: policy, .finished)
      let days = (28..<scenario.lengthDays).filter { onTime[$0].isFinite }
      let share = days.reduce(0) { $0 + done[$1] * onTime[$1] } / days.reduce(0) { $0 + done[$1] }
      // Nearly the same requests: those that arrive after the warm-up, or are done after it.
      #expect(abs(share - result.figure(runner.layout, policy: policy, .onTime)) < 0.02, "policy \(policy): \(share)")
    }
  }

  @Test func `a policy has the baseline's days until it acts`() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead(), Town.lendLate(above: 99)])
    let runner = TrialRunner(scenario)
    let result = runner.play(3)
    for measure in FlowMeasure.allCases {
      let base = series(result, runner.layout, policy: 0, measure).map(\.description)
      let ahead = series(result, runner.layout, policy: 1, measure).map(\.description)
      #expect(series(result, runner.layout, policy: 2, measure).map(\.description) == base)
      #expect(ahead.prefix(40) == base.prefix(40))
      #expect(measure == .received || ahead != base)
    }
  }

  @Test func `demand alone is that of the trial`() throws {
    let runner = TrialRunner(try Town.scenario())
    let played = runner.play(5)
    let alone = runner.arrivals(5)
    #expect(alone[0].map(\.description) == series(played, runner.layout, policy: 0, .received).map(\.description))
  }
}
