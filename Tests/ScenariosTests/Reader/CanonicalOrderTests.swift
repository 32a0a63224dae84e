import Government
import Scenarios
import Testing

/// The order of a file never matters, except that of its policies.
@Suite struct CanonicalOrderTests {
  @Test func shuffledFileIsTheSameStudy() throws {
    let ordered = """
      start: 2026-01-05
      skills: { audit: {}, law: {} }
      units:
        alpha: { officers: [{ group: a, count: 2 }, { group: b, count: 1, skills: { law: able } }], load: 0.5 }
        beta:
          officers: 3
          services:
            x: { rate: 5/day, time: 20 min }
            y: { rate: 6/day, time: 10 min }
      surges:
        early: { in: [beta/x, beta/y], starts: 2026-03-02, peak: 2 times }
        late: { in: beta, starts: 2026-06-01, peak: 2 times }
      windows: { a: { from: 2026-02-02, to: 2026-03-02 }, b: { from: 2026-03-02, to: 2026-04-02 } }
      policies: { p: { instrument: extra_hours, to: beta, when: { before: [early, late] } } }
      """
    let shuffled = """
      policies: { p: { when: { before: [late, early] }, to: beta, instrument: extra_hours } }
      windows: { b: { to: 2026-04-02, from: 2026-03-02 }, a: { from: 2026-02-02, to: 2026-03-02 } }
      surges:
        late: { peak: 2 times, starts: 2026-06-01, in: beta }
        early: { in: [beta/y, beta/x], peak: 2 times, starts: 2026-03-02 }
      units:
        beta:
          services:
            y: { time: 10 min, rate: 6/day }
            x: { rate: 5/day, time: 20 min }
          officers: 3
        alpha: { load: 0.5, officers: [{ skills: { law: able }, count: 1, group: b }, { group: a, count: 2 }] }
      skills: { law: {}, audit: {} }
      calendar: { start: 2026-01-05 }
      """
    let first = try ScenarioReader.read(text: ordered)
    let second = try ScenarioReader.read(text: shuffled)
    #expect(first.resolved == second.resolved)
    #expect(described(first.scenario) == described(second.scenario))
    #expect(first.scenario.windows.map(\.name) == ["whole", "early", "late", "a", "b"])
  }

  @Test func aWindowWithTheNameOfASurgeTakesItsPlace() throws {
    let rest = """
      surges: { s: { in: desk, starts: 2026-03-25, peak: 2 times, fades: 1 weeks } }
      windows: { s: { from: 2026-03-25, to: 2026-04-30 } }
      """
    let scenario = try ScenarioReader.read(text: study(rest: rest)).scenario
    #expect(scenario.windows.map(\.name) == ["whole", "s"])
    #expect(scenario.windows[1].to - scenario.windows[1].from == 36)
  }
}
