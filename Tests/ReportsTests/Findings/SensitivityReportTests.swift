import Files
import Government
import Stochastics
import Testing

@testable import Experiments
@testable import Reports
@testable import Towns

/// What is said of the values at which an answer changes.
@Suite struct SensitivityReportTests {
  private static let inputs = [
    StudyInput(
      path: "skills.civil.time_constant", value: "60 working days", base: 60, in: 20...118, unit: "working days",
      isWhole: true
    ) { "\($0) working days" },
    StudyInput(path: "units.front.breaks", value: "together", alternatives: ["together", "staggered"]),
  ]

  private static func move(
    _ input: Int, _ verdict: SensitivityResult.Move.Verdict, meets: Bool? = nil
  ) -> SensitivityResult.Move {
    SensitivityResult.Move(
      input: input, text: input == 0 ? "118 working days" : "staggered", number: input == 0 ? 118 : .nan,
      lead: Estimate(mean: -0.05, lower: -0.08, upper: -0.02, trials: 32),
      change: Estimate(mean: -0.15, lower: -0.2, upper: -0.1, trials: 32), answer: verdict == .same ? 1 : 2, share: 0,
      trials: 32, problem: nil, verdict: verdict, meetsTargets: meets)
  }

  private static func result(
    _ ends: [SensitivityResult.Move], _ switches: [SensitivityResult.Switch] = [], isSettled: Bool = true,
    targets: [Target] = [], meets: Bool? = true
  ) -> SensitivityResult {
    let scenario = HandMade.scenario(targets: targets)
    return SensitivityResult(
      scenario: scenario, focus: Focus(scenario, Layout(scenario)), inputs: inputs, effort: .init(), measure: .onTime,
      answer: .init(
        policy: 1, rival: 2, lead: Estimate(mean: 0.1, lower: 0.08, upper: 0.12, trials: 128), share: 1, trials: 128,
        isSettled: isSettled, meetsTargets: meets),
      ends: ends, between: [], effects: [.none, .none], contenders: [0, 1, 2], important: [], worlds: [],
      switches: switches, evaluations: [])
  }

  private static let above = SensitivityResult.Switch(
    input: 0, isAbove: true, value: 98.4, holdsAt: 94, failsAt: 102, policy: 2)

  @Test func theSentenceNamesValueRangeAndWhatComesThen() {
    let findings = SensitivityFindings(result: Self.result([Self.move(0, .other), Self.move(1, .other)], [Self.above]))
    #expect(
      findings.answer.en
        == "Lend stays the answer unless skills.civil.time_constant is above about 98 working days (between 94 "
        + "and 102; now 60, range 20–118; then hours); or units.front.breaks is “staggered” (now “together”; then hours)."
    )
    #expect(
      findings.answer.id.hasPrefix("Lend tetap menjadi jawaban kecuali skills.civil.time_constant di atas sekitar 98 "))
    #expect(findings.title.en == "2 of 2 assumptions, each alone within its range, would change the answer “lend”")
    #expect(findings.lead.en == "Lead of lend over hours, on time: +10 percentage points [8–12], by 128 trials.")
  }

  /// The answer stays, and its promise is lost: that is news too.
  @Test func aTargetThatIsLostIsTold() {
    let findings = SensitivityFindings(
      result: Self.result([Self.move(0, .same, meets: false), Self.move(1, .same, meets: true)]))
    #expect(
      findings.notes.contains {
        $0.en
          == "Where lend stays the answer, but no longer meets its targets on average: skills.civil.time_constant = "
          + "118 working days (1 in all)."
      })
    let kept = SensitivityFindings(
      result: Self.result([Self.move(0, .same, meets: true), Self.move(1, .open, meets: false)]))
    #expect(!kept.notes.contains { $0.en.contains("targets") })
  }

  /// Silence would read as if the targets were met.
  @Test func targetsOfWhichTheTrialsDoNotTellAreNamed() {
    let target = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.8, windows: [1])
    let findings = SensitivityFindings(
      result: Self.result([Self.move(0, .same), Self.move(1, .same, meets: true)], targets: [target]))
    #expect(
      findings.notes.contains {
        $0.en
          == "Where lend stays the answer, but these trials do not tell whether it still meets its targets on average: "
          + "skills.civil.time_constant = 118 working days (1 in all). More are played with --trials."
      })
    let planned = SensitivityFindings(result: Self.result([Self.move(0, .same)], targets: [target], meets: nil))
    #expect(planned.notes.contains { $0.en.hasPrefix("These trials do not tell whether lend meets its targets") })
    let missed = SensitivityFindings(result: Self.result([Self.move(0, .same)], targets: [target], meets: false))
    #expect(!missed.notes.contains { $0.en.contains("do not tell") })
  }

  @Test func leadsStandWithTheirIntervals() {
    let result = Self.result([Self.move(0, .other)], [Self.above])
    #expect(SensitivityReport(result, language: .en).text(width: 120).contains("– · −5 ±3"))
    let tornado = SensitivityFiles(result, RunRecord()).all.first { $0.path == "tornado.csv" }
    #expect(
      tornado.map { String(decoding: $0.bytes, as: UTF8.self).contains("-0.05,-0.08,-0.02,-0.15,-0.2,-0.1") } == true)
  }

  @Test func settingsAreThoseWithAnAnswer() {
    let share = Phrases.share(Estimate(mean: 0.96, lower: 0.92, upper: 0.98, trials: 190))
    #expect(
      Phrases.Sensitivity.worlds(Phrase("lend"), share: share, inputs: 5, settings: 190, trials: 4).en
        == "In 96 % [92–98] of 190 settings of these 5 inputs the answer is lend, by the means of only 4 trials each.")
  }

  @Test func wholeNumbersThatFollowEachOtherAreExact() {
    let change = SensitivityResult.Switch(input: 0, isAbove: true, value: 96, holdsAt: 95, failsAt: 96, policy: 2)
    let findings = SensitivityFindings(result: Self.result([Self.move(0, .other)], [change]))
    #expect(findings.answer.en.contains("is above 95 working days (now 60, range 20–118; then hours)."))
  }

  @Test func nothingIsSaidToHoldThatIsNotSettled() {
    let same = SensitivityFindings(result: Self.result([Self.move(0, .same)]))
    #expect(same.answer.en == "No assumption alone, within its range, changes the answer: lend.")
    let open = SensitivityFindings(result: Self.result([Self.move(0, .open)]))
    #expect(open.answer.en == "No assumption alone, within its range, is settled to change the answer: lend.")
    #expect(open.notes[0].en.hasPrefix("Too close to tell with these trials: skills.civil.time_constant (1 in all)."))
    let unsettled = SensitivityFindings(result: Self.result([Self.move(0, .same)], isSettled: false))
    #expect(unsettled.answer.en.contains("is settled to change") && unsettled.notes[0].en.contains("not settled"))
  }

  @Test(arguments: [Language.en, .id], [50, 100])
  func theReportKeepsItsWidth(language: Language, width: Int) {
    let report = SensitivityReport(Self.result([Self.move(0, .other)], [Self.above]), language: language)
    let lines = report.text(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width } && lines.contains { $0.contains("> 98") })
  }
}
