import Scenarios
import Testing

/// What a policy cannot mean is refused where it stands, and nothing that follows from it is reported too.
@Suite struct EmptyPolicyTests {
  private static func study(
    to: String = "desk", howMany: String = "1", when: String = "{ backlog_above: 1 days }", more: String = ""
  ) -> String {
    """
    start: 2026-01-05
    units:
      desk: { officers: 2, services: { deed: { rate: 5/day, time: 20 min } } }
      donor: { officers: 10, load: 0.6 }
    policies:
      lend: { instrument: assignment, to: \(to), from: donor, how_many: \(howMany), when: \(when), until: { after: 20 working days } }
    \(more)
    """
  }

  @Test(arguments: [
    (study(to: "[]"), "policies.lend.to", "is an empty list"),
    (study(to: "[desk, desk]"), "policies.lend.to[1]", "\"desk\" is given twice"),
    (study(when: "{ on: [] }"), "policies.lend.when.on", "is an empty list"),
    (study(when: "{ on: [2025-01-01] }"), "policies.lend.when.on[0]", "\"2025-01-01\" is outside the study"),
    (
      study(when: "{ on: [2026-02-02, 2027-03-01] }"), "policies.lend.when.on[1]", "\"2027-03-01\" is outside the study"
    ),
    (study(howMany: "{ rule: abkk }"), "policies.lend.how_many.rule", "did you mean \"abk\"?"),
    (study(more: "  b: { based_on: led, to: desk }"), "policies.b.based_on", "\"led\" is not a policy"),
    (study(more: "  b: { based_on: c }\n  c: { based_on: led }"), "policies.c.based_on", "\"led\" is not a policy"),
    (study(more: "  b: { based_on: led }\n  c: { combine: [b, lend] }"), "policies.b.based_on", "is not a policy"),
    (
      study(more: "  b: { instrument: lending, to: desk }\n  c: { combine: [b, lend] }"), "policies.b.instrument",
      "\"lending\""
    ),
    (
      study(more: "targets: { of: desk, on_time: at least 190% }"), "targets.on_time",
      "is out of range; expected 0% to 100%"
    ),
    (study(more: "targets: { of: desk, satisfaction: at least 5 }"), "targets.satisfaction", "expected 25 to 100"),
    (study(more: "targets: { of: desk, on_time: at least 90%, in: [] }"), "targets.in", "is an empty list"),
    (
      study(more: "compare: { weights: { load_spread: 1, binds_staff: 2 } }"), "compare.weights.binds_staff",
      "neither more nor less"
    ),
    (study(more: "compare: { weights: { on_tme: 1 } }"), "compare.weights.on_tme", "did you mean"),
    (study(more: "compare: { weights: {} }"), "compare.weights", "gives no weights"),
    (study(more: "compare: { weights: { on_time: -1 } }"), "compare.weights.on_time", "is negative"),
    (study(more: "compare: { tolerance: { on_time: 200% } }"), "compare.tolerance.on_time", "expected 0% to 100%"),
    (
      study(more: "calendar: { hours: { mon-fri: 22:00-06:00 } }"), "calendar.hours.mon-fri",
      "\"00:00-24:00 break 06:00-22:00\""
    ),
    (
      study(more: "calendar: { hours: { mon: 22:00-06:00 break 01:00-02:00 } }"), "calendar.hours.mon",
      "expected the earlier hour first"
    ),
  ])
  func areOneProblem(_ text: String, _ path: String, _ message: String) {
    let found = problems(text)
    #expect(found.map(\.path) == [path], "\(found)")
    #expect(found.first?.message.contains(message) == true, "\(found)")
  }

  @Test func hoursOfANightAreTakenInTwoParts() {
    #expect(problems(Self.study(more: "calendar: { hours: { mon-fri: 00:00-24:00 break 06:00-22:00 } }")).isEmpty)
  }

  @Test(arguments: ["- a\n- b", "5", "text"])
  func aFileThatIsNoMappingIsToldSo(_ text: String) {
    let found = problems(text, overrides: [("compare.trials", "2")])
    #expect(found.count == 1 && found[0].file == "test.yaml" && found[0].message.contains("not a mapping"), "\(found)")
  }

  @Test func aServiceHasAtMostAsManySteps() {
    func steps(_ count: Int) -> String {
      let list = (0..<count).map { "{ do: s\($0), time: 1 min }" }.joined(separator: ", ")
      return Self.study().replacing("time: 20 min", with: "steps: [\(list)]")
    }
    #expect(problems(steps(64)).isEmpty)
    #expect(problems(steps(65)).map(\.path) == ["units.desk.services.deed.steps"])
  }

  @Test func aHundredProblemsAreListedAndTheOthersCounted() {
    let wrong = (0..<2500).map { "wrong\($0): 1" }.joined(separator: "\n")
    let error = #expect(throws: ScenarioError.self) { try ScenarioReader.read(text: Self.study(more: wrong)) }
    #expect(error?.problems.count == 100)
    #expect(error?.unlisted == 2400)
    #expect(error?.description.hasSuffix("\nand 2400 more") == true)
  }
}
