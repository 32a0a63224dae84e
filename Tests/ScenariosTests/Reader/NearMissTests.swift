import Scenarios
import Testing

/// Values that are nearly right are answered by what to write, and what to write is right.
@Suite struct NearMissTests {
  private static func study(rate: String = "5/day", time: String = "20 min", rest: String = "") -> String {
    """
    start: 2026-01-05
    units:
      desk: { officers: 2, services: { deed: { rate: \(rate), time: \(time) } } }
      donor: { officers: 10, load: 0.6 }
    surges: { rush: { in: desk, starts: 2026-03-02, peak: 2 times } }
    policies: { p: { instrument: nothing } }
    \(rest)
    """
  }

  @Test(arguments: [
    ("6/hour", "48/day"), ("6 per day", "6/day"), ("6 a week", "6/week"), ("6 requests/day", "6/day"),
    ("6 berkas per hari", "6/day"), ("22/dya", "22/day"), ("6", "6/day"), ("\"1.250,00/bulan\"", "1250/month"),
    ("6/days", "6/day"),
  ])
  func ofRates(_ given: String, _ meant: String) {
    expect(Self.study(rate: given), "\"\(meant)\"?", then: Self.study(rate: meant))
  }

  @Test(arguments: [
    ("20 menit", "20 min"), ("1.5 jam", "1.5 h"), ("5-10 menit", "5 to 10 min"), ("5 - 10 min", "5 to 10 min"),
    ("5 s.d. 10 menit", "5 to 10 min"), ("20", "20 min"), ("exactly 20 mnutes", "exactly 20 minutes"),
  ])
  func ofTimes(_ given: String, _ meant: String) {
    expect(Self.study(time: given), "\"\(meant)\"?", then: Self.study(time: meant))
  }

  @Test(arguments: [
    ("200%", "2 times"), ("2 kali", "2 times"), ("uncertain 150% to 200%", "uncertain 1.5 times to 2 times"),
  ])
  func ofPeaks(_ given: String, _ meant: String) {
    let study = { (peak: String) in Self.study().replacing("peak: 2 times", with: "peak: \(peak)") }
    expect(study(given), "\"\(meant)\"?", then: study(meant))
  }

  @Test(arguments: [
    ("\"Rp 30.000,00/jam\"", "\"Rp30000/h\"?"), ("Rp 30.000,00/jam", "overtime: Rp30000/h"),
    ("30000/jam", "\"Rp30000/h\"?"), ("IDR 30000/h", "\"Rp30000/h\"?"),
  ])
  func ofMoney(_ given: String, _ answer: String) {
    expect(
      Self.study(rest: "prices: { overtime: \(given) }"), answer,
      then: Self.study(rest: "prices: { overtime: Rp30000/h }"))
  }

  @Test(arguments: [("52 minggu", "52 weeks"), ("12 bulan", "12 months"), ("52 weks", "52 weeks")])
  func ofLengths(_ given: String, _ meant: String) {
    expect(Self.study(rest: "length: \(given)"), "\"\(meant)\"?", then: Self.study(rest: "length: \(meant)"))
  }

  @Test(arguments: [
    ("\">= 90%\"", "at least 90%"), ("'>= 90%'", "at least 90%"), ("\"≥ 90 %\"", "at least 90 %"),
    ("\"<= 90%\"", "at most 90%"), ("minimum 90%", "at least 90%"), ("maks. 90%", "at most 90%"),
    ("\"> 90\"", "at least 90%"), ("90%", "at least 90%"), ("at least 90", "at least 90%"),
  ])
  func ofTargets(_ given: String, _ meant: String) {
    let study = { (bound: String) in Self.study(rest: "targets: [{ of: desk, on_time: \(bound) }]") }
    expect(study(given), "\"\(meant)\"?", then: study(meant))
  }

  /// The parser takes `>` for the head of a text; the answer says the figure given, in the words of the file.
  @Test(arguments: [
    ("{ of: desk, on_time: >= 60 % }", "at least 60 %"), ("{ of: desk, on_time: > 60% }", "at least 60%"),
    ("{ of: desk, on_time: >60% }", "at least 60%"), ("{ of: desk, on_time: <= 60% }", "at most 60%"),
    ("\n  of: desk\n  on_time: >= 85%", "at least 85%"), ("\n  of: desk\n  on_time: > 85%", "at least 85%"),
    ("\n  of: desk\n  on_time: >85%", "at least 85%"), ("\n  of: desk\n  on_time: < 85%", "at most 85%"),
  ])
  func ofTargetsInSigns(_ given: String, _ meant: String) {
    let found = problems(Self.study(rest: "targets: \(given)\n"))
    #expect(found.count == 1 && found[0].message.contains("\"\(meant)\""), "\(found)")
    #expect(found[0].messageInIndonesian.contains("\"\(meant)\""), "\(found)")
    #expect(problems(Self.study(rest: "targets: { of: desk, on_time: \(meant) }")).isEmpty)
  }

  @Test func ofTargetsInSignsOfAnIndonesianFile() {
    let found = problems("mulai: 2026-01-05\nsasaran:\n  untuk: loket\n  tepat_waktu: >= 85%\n")
    #expect(found.count == 1 && found[0].message.hasSuffix("write \"sedikitnya 85%\""), "\(found)")
    #expect(found[0].messageInIndonesian.hasSuffix("tulis \"sedikitnya 85%\""), "\(found)")
  }

  @Test func ofTargetsInSignsOfAFileThatIsInNeitherLanguage() {
    let found = problems("{ x: > 85% }\n")
    #expect(
      found.count == 1 && found[0].message.contains("\"at least 85%\"")
        && found[0].message.contains("\"sedikitnya 85%\""), "\(found)")
  }

  @Test(arguments: [">= 85%", "> 85%"])
  func ofTargetsInSignsOnTheCommandLine(_ given: String) {
    let study = Self.study(rest: "targets: [{ of: desk, on_time: at least 90% }]")
    let found = problems(study, overrides: [("targets.0.on_time", given)])
    #expect(found.count == 1 && found[0].message.hasSuffix("write \"at least 85%\""), "\(found)")
  }

  /// What such a key bounds is in its name already.
  @Test func ofLimitsOfTriggersInSigns() {
    let study = { (limit: String) in
      Self.lending().replacing("before: rush, by: 5 working days", with: "backlog_above: \(limit)")
    }
    let found = problems(study("> 1.5 days"))
    #expect(found.count == 1 && found[0].message.hasSuffix("write the figure alone: 1.5 days"), "\(found)")
    #expect(problems(study("1.5 days")).isEmpty)
  }

  /// A text behind the sign is no bound, though it begin with a number.
  @Test func ofTextsBehindASign() {
    let found = problems("question: > 3 officers of the library or more?\n")
    #expect(found.count == 1 && found[0].message.contains("behind | or >"), "\(found)")
  }

  @Test(arguments: [("62", "62%"), ("assumed 62 from 50 to 90", "62%")])
  func ofLoads(_ given: String, _ meant: String) {
    let study = { (load: String) in Self.study().replacing("load: 0.6", with: "load: \(load)") }
    expect(study(given), "\"\(meant)\"?", then: study(meant))
  }

  @Test(arguments: [
    ("lender_load: \"<= 1.0\"", "\"at most 1.0\"?", "lender_load: at most 1.0"),
    ("crew: 70", "\"at least 70%\"?", "crew: at least 70%"),
    ("posts: pelaksana, functional", "\"posts: [pelaksana, functional]\"", "posts: [pelaksana, functional]"),
    ("posts: \"pelaksana, functional\"", "\"[pelaksana, functional]\"?", "posts: [pelaksana, functional]"),
  ])
  func ofLimits(_ given: String, _ answer: String, _ meant: String) {
    expect(Self.lending(limits: given), answer, then: Self.lending(limits: meant))
  }

  @Test func ofSurgesInSeveralPlaces() {
    let study = { (places: String) in Self.study().replacing("in: desk,", with: "in: \(places),") }
    expect(study("\"desk/deed, donor\""), "\"[desk/deed, donor]\"?", then: study("[desk/deed, donor]"))
  }

  @Test(arguments: ["desk; donor", "desk;donor", "desk and donor", "desk dan donor", "\"desk, donor\""])
  func ofListsWithoutBrackets(_ given: String) {
    let study = { (places: String) in Self.study().replacing("in: desk,", with: "in: \(places),") }
    expect(study(given), "\"[desk, donor]\"?", then: study("[desk, donor]"))
  }

  /// Brackets alone would not mend it, so that both are said at once.
  @Test(arguments: ["\"donor, museum\"", "donor; museum"])
  func ofListsWithoutBracketsThatNameWhatIsNotThere(_ given: String) {
    let found = problems(Self.lending().replacing("from: donor", with: "from: \(given)")).map(\.message)
    #expect(found.count == 2, "\(found)")
    #expect(found.contains { $0.hasSuffix("did you mean \"[donor, museum]\"?") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("\"museum\" is not a unit") && $0.contains("desk, donor") }, "\(found)")
  }

  @Test(arguments: ["1, 2", "1; 2", "1 dan 2"])
  func ofVariedValues(_ given: String) {
    let study = { (values: String) in Self.lending(rest: "vary:\n  p.how_many: \(values)") }
    expect(study(given), "\"[1, 2]\"?", then: study("[1, 2]"))
  }

  @Test func ofPoliciesCombined() {
    let found = problems(Self.study(rest: "").replacing("policies: {", with: "policies: { c: { combine: p; q },"))
    #expect(found.contains { $0.message.hasSuffix("did you mean \"[p, q]\"?") }, "\(found)")
    #expect(found.contains { $0.message.hasPrefix("\"q\" is not a policy") }, "\(found)")
  }

  @Test(arguments: [
    ("productive_shar", "productive_share"), ("productive", "productive_share"), ("crew", "minimum_crew"),
    ("bagian_produktf", "productive_share"),
  ])
  func ofConstants(_ given: String, _ meant: String) {
    let study = { (name: String) in Self.study(rest: "parameters: { \(name): 0.5 }") }
    expect(study(given), "did you mean \"\(meant)\"?", then: study(meant))
  }

  /// A share is refused in the way in which it was written; no share is nine times the whole.
  @Test func ofSharesBeyondTheWhole() {
    let found = problems(Self.study(rest: "targets: [{ of: desk, on_time: at least 900 % }]"))
    #expect(found.map(\.message) == ["\"at least 900 %\" is out of range; expected 0% to 100%"])
  }

  private static func lending(limits: String = "crew: at least 70%", rest: String = "") -> String {
    let policy =
      "instrument: assignment, to: desk, from: donor, how_many: 1, when: { before: rush, by: 5 working days }, "
      + "until: { after: 5 working days }, limits: { \(limits) }"
    return study(rest: rest).replacing("instrument: nothing", with: policy)
  }

  /// One problem, which ends in the answer; what it says to write reads.
  private func expect(_ broken: String, _ answer: String, then mended: String) {
    let found = problems(broken)
    #expect(found.count == 1 && found.first?.message.contains(answer) == true, "\(found)")
    #expect(problems(mended).isEmpty)
  }
}
