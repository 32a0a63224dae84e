import Scenarios
import Testing

@Suite struct WarningTests {
  private static let surge = "surges: { s: { in: desk, starts: 2026-03-25, peak: 2 times, fades: 5 working days } }"

  private static func policy(_ text: String) -> String {
    "policies: { p: { instrument: assignment, to: desk, from: donor, how_many: 1, \(text) } }"
  }

  static let cases: [(text: String, warning: String)] = [
    (study(services: "deed: { rate: 27/day, time: 20 min }"), "base load (EJ) 0.9 is above 0.85"),
    (study(rest: surge), "at the peak is 0.33, below 0.9"),
    (study(rest: surge + "\nlength: 20 weeks"), "ends less than 12 weeks before"),
    (study(rest: "title: x").replacing("2026-01-05", with: "2036-01-07"), "national holidays are known"),
    (
      study().replacing("2026-01-05", with: "2027-06-07"),
      "collective leave of 2028 is not yet decreed, so there is none"
    ),
    (study().replacing("2026-01-05", with: "2031-01-06"), "the holidays and Ramadan of 2031–2032 are estimated"),
    (
      study().replacing(
        "policies: { p: { instrument: nothing } }", with: policy("when: never, until: { after: 10 working days }")),
      "a stay of 10 working days is below 20"
    ),
    (
      study(rest: surge).replacing(
        "policies: { p: { instrument: nothing } }",
        with: policy("when: { before: s, by: 5 working days }, until: never")),
      "ready 5 working days ahead is below 20"
    ),
    (
      study(rest: surge).replacing(
        "policies: { p: { instrument: nothing } }",
        with: policy("when: { before: s, by: 60 working days }, until: never")),
      "it must act 64 working days before"
    ),
    (
      study(services: "deed: { rate: 5/day, steps: [{ do: a, time: 20 min, at: counter }] }").replacing(
        "policies: { p: { instrument: nothing } }", with: policy("when: { backlog_above: 1 days }, until: never")),
      "has counters only"
    ),
    (
      study(rest: "length: 30 weeks").replacing(
        "policies: { p: { instrument: nothing } }",
        with: policy("when: never").replacing("assignment", with: "mutasi")),
      "less than 52 weeks"
    ),
    (
      study().replacing("load: 0.6", with: "load: 1.2").replacing(
        "policies: { p: { instrument: nothing } }", with: policy("when: never, until: never")),
      "donor is already overloaded (EJ 1.2)"
    ),
    (study().replacing("officers: 2", with: "officers: 1"), "has one officer: on days of absence nothing is done"),
    (
      study(
        services: "deed: { rate: 5/day, steps: [{ do: a, time: 20 min }, { do: sign, time: 1 min, needs: seal }] }",
        rest: "skills: { seal: }"
      ).replacing(
        "officers: 2", with: "officers: [{ group: a, count: 2 }, { group: b, count: 1, skills: { seal: able } }]"),
      "only one person holds seal, which step \"sign\" needs"
    ),
    (
      study().replacing(
        "policies: { p: { instrument: nothing } }",
        with: policy("when: never, until: never").replacing("from: donor", with: "from: { load_below: 0.6 }")),
      "no other unit has a load (EJ) below 0.6"
    ),
    (
      study().replacing("officers: 10", with: "officers: 3").replacing(
        "policies: { p: { instrument: nothing } }", with: policy("when: never, until: never")),
      "donor has 3 officers: its minimum crew lets nobody go"
    ),
    (
      // Five working days of fading at 5 each and one at the peak are 26; the stages take 73 on average.
      study(rest: surge).replacing(
        "policies: { p: { instrument: nothing } }",
        with: policy("when: { backlog_above: 1 days, for: 3 working days }").replacing("assignment", with: "mutasi")),
      "outlast what is left of every surge (23 at most)"
    ),
    (
      study(rest: surge).replacing("start: 2026-01-05", with: "start: 2026-03-09\nwarm_up: 2 weeks").replacing(
        "policies: { p: { instrument: nothing } }",
        with: policy("when: { before: s, by: 20 working days }").replacing("assignment", with: "mutasi")),
      "on average, last until s is over"
    ),
  ]

  @Test(arguments: cases)
  func isSaidInWords(_ text: String, _ warning: String) throws {
    let warnings = try ScenarioReader.read(text: text).warnings
    #expect(warnings.contains { $0.message.contains(warning) && $0.isWarning && $0.line > 0 }, "\(warnings)")
  }

  /// 14 · 20 min for 600 min, raised by half: .7 in an ordinary March, 1.4 where March is twice as busy.
  @Test func theLoadAtThePeakIsThatOfItsSeason() throws {
    let rest = "surges: { s: { in: desk, starts: 2026-03-25, peak: 1.5 times, fades: 5 working days } }"
    func messages(_ season: String) throws -> [String] {
      let services = "deed: { demand: { rate: 14/day\(season) }, time: 20 min }"
      return try ScenarioReader.read(text: study(services: services, rest: rest)).warnings.map(\.message)
    }
    #expect(try messages("").contains { $0.contains("at the peak is 0.7, below 0.9") })
    #expect(try messages(", season: { mar: 2 }").isEmpty)
    #expect(try messages(", season: { feb: 2 }").count == 1)
  }

  @Test func whoStaysAtHomeNeedsNoInduction() throws {
    let warnings = try ScenarioReader.read(text: PolicyPartsTests.yaml).warnings
    #expect(!warnings.contains { $0.path == "policies.inside" && $0.message.contains("induction") })
    #expect(!warnings.contains { $0.path == "policies.plan" && $0.message.contains("nobody can be lent") })
    #expect(warnings.contains { $0.path == "policies.floats" && $0.message.contains("induction") })
  }

  @Test func aSoundStudyHasNone() throws {
    let policies = "policies: { p: { instrument: nothing } }"
    let sound = Self.policy("when: { before: s, by: 20 working days }, until: { after: 30 working days }")
    let surge = Self.surge.replacing("2 times", with: "6 times")
    #expect(try ScenarioReader.read(text: study()).warnings.isEmpty)
    #expect(try ScenarioReader.read(text: study(rest: surge).replacing(policies, with: sound)).warnings.isEmpty)
  }
}
