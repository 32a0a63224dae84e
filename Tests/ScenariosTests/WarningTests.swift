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
    (study(rest: "title: x").replacing("2026-01-05", with: "2031-01-06"), "national holidays are known"),
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

  @Test func aSoundStudyHasNone() throws {
    #expect(try ScenarioReader.read(text: study()).warnings.isEmpty)
  }
}
