import Foundation
import Government
import Scenarios
import Testing

/// Warnings are said in both languages, of what a planner would not see in the file.
@Suite struct SpokenWarningTests {
  private static func study(_ policy: String, start: String = "2026-01-05", rest: String = "") -> String {
    """
    start: \(start)
    units:
      desk: { officers: 4, services: { deed: { rate: 30/day, time: 20 min } } }
      donor: { officers: [{ group: clerk, count: 19 }, { group: P017, count: 1 }], load: 0.5 }
    surges: { rush: { in: desk, starts: 2026-06-02, peak: 3 times, builds: 3 working days, fades: 5 working days } }
    policies:
      lend: { instrument: assignment, to: desk, from: donor, \(policy) }
    \(rest)
    """
  }

  private static func warnings(_ text: String) throws -> [Problem] {
    try ScenarioReader.read(text: text, path: "test.yaml").warnings
  }

  private static let late = "when: { backlog_above: 1 days }, until: { after: 30 working days }"

  @Test(arguments: [
    (
      study("how_many: 2, when: { before: rush, by: 20 working days }, until: { after: 20 working days }"),
      "before rush (from 2026-06-02) has reached its height", "sebelum rush (mulai 2026-06-02) mencapai puncaknya"
    ),
    (study("how_many: 0, \(late)"), "moves nobody: how_many is 0", "tidak memindahkan siapa pun"),
    (study("how_many: { rule: abk, at_most: 0 }, \(late)"), "moves nobody", "tidak memindahkan siapa pun"),
    (
      study(
        "how_many: 1, \(late)",
        rest: "  more: { instrument: extra_hours, to: desk, hours: 0 h/day, when: { backlog_above: 1 day } }"),
      "does nothing: hours is 0", "tidak berbuat apa-apa: hours adalah 0"
    ),
    (
      study("how_many: 1, \(late)", rest: "length: 12 years"), "list all dates of the study under holidays",
      "tulis semua tanggal libur"
    ),
    (
      study("how_many: 1, \(late)", rest: "length: 4 years"), "collective leave of 2028–2030 is not yet decreed",
      "cuti bersama 2028–2030 belum ditetapkan"
    ),
    (
      study("how_many: 1, \(late)", rest: "holidays: none\nlength: 4 years"),
      "the dates of Ramadan in 2028–2029, when hours are shorter, are estimated",
      "tanggal Ramadan 2028–2029, saat jam kerja lebih pendek, adalah perkiraan"
    ),
    (
      study("how_many: 1, limits: { officers: [clerk, officer] }, \(late)"),
      "limits.officers names \"officer\", of whom there is nobody",
      "limits.officers menyebut \"officer\", yang tidak ada"
    ),
    (
      study("how_many: 1, limits: { officers: P017 }, \(late)")
        .replacing("assignment", with: "redeployment").replacing("from: donor, ", with: ""),
      "limits.officers names \"P017\"", "limits.officers menyebut \"P017\""
    ),
    (
      study("how_many: 1, limits: { never_both: [P017] }, \(late)"),
      "limits.never_both has no effect: of \"P017\" this policy can send one officer at most",
      "limits.never_both tidak berpengaruh: dari \"P017\" kebijakan ini dapat mengirim paling banyak seorang"
    ),
    (
      study("how_many: 1, limits: { never_both: [officer, P017] }, \(late)"),
      "of \"P017\", \"officer\" this policy can send one officer at most", "dari \"P017\", \"officer\" kebijakan ini"
    ),
    (
      study("how_many: 1, limits: { never_both: [officer] }, \(late)"),
      "of \"officer\" this policy can send nobody", "dari \"officer\" kebijakan ini tidak dapat mengirim siapa pun"
    ),
    (
      study("how_many: 1, limits: { officers: P017, never_both: [clerk, P017] }, \(late)"),
      "of \"P017\", \"clerk\" this policy can send one officer at most", "paling banyak seorang"
    ),
    (
      study("how_many: 1, limits: { never_both: [[clerk, P017], [clerk, officer]] }, \(late)"),
      "limits.never_both names \"officer\", of whom this policy can send nobody",
      "limits.never_both menyebut \"officer\", yang tidak seorang pun dapat dikirim kebijakan ini"
    ),
  ])
  func areSaidInBothLanguages(_ text: String, _ en: String, _ id: String) throws {
    let found = try Self.warnings(text)
    #expect(found.contains { $0.text(inIndonesian: false).contains(en) }, "\(found)")
    #expect(
      found.contains {
        $0.text(inIndonesian: true).contains(id) && $0.text(inIndonesian: true).contains("peringatan: ")
      })
  }

  @Test(arguments: [
    study("how_many: 2, when: { before: rush, by: 20 working days }, until: { after: 40 working days }"),
    study("how_many: 2, when: { before: rush, by: 5 working days }, until: { after: 20 working days }"),
    study("how_many: 0, \(late)", rest: "vary: { lend.how_many: [1, 2] }"),
    study("how_many: 1, limits: { officers: [clerk, P017] }, \(late)"),
    study("how_many: 1, limits: { never_both: [clerk] }, \(late)"),
    study("how_many: 1, limits: { never_both: [clerk, P017] }, \(late)"),
    study("how_many: 1, limits: { officers: [clerk] }, \(late)").replacing(
      "from: donor", with: "from: { load_below: 0.9 }"),
    study("how_many: 1, \(late)", rest: "holidays: none\nramadan: none\nlength: 4 years"),
    study("how_many: 1, \(late)", rest: "holidays: none\ncalendar: { hours: always }\nlength: 4 years")
      .replacing("start: 2026-01-05\n", with: "").replacing("calendar: {", with: "calendar: { start: 2026-01-05,"),
  ])
  func areNotSaidWithoutNeed(_ text: String) throws {
    let found = try Self.warnings(text).map(\.message)
    #expect(
      !found.contains {
        ["home again", "moves nobody", "limits.officers", "never_both", "estimated"].contains(where: $0.contains)
      },
      "\(found)")
  }

  @Test func noAdviceDropsHolidays() throws {
    let found = try Self.warnings(Self.study("how_many: 1, \(Self.late)", rest: "length: 4 years"))
    #expect(!found.contains { $0.message.contains("holidays: none") })
  }

  @Test func everyWarningOfTheShippedScenariosHasBothSentences() throws {
    for name in ["banyumanik", "makassar", "pematangsiantar", "pontianak", "sawahlunto", "smallest"] {
      let path = repository.appending(path: "scenarios/\(name).yaml").path
      for warning in try ScenarioReader.read(path: path).warnings {
        #expect(!warning.messageInIndonesian.isEmpty && warning.messageInIndonesian != warning.message)
      }
    }
  }

  @Test func aNameIsNotInheritedAndEqualNamesAreJoinedByTheKey() throws {
    let text = Self.study(
      "name: Lend, how_many: 1, \(Self.late)",
      rest: "  other: { based_on: lend, how_many: 2 }\n  third: { based_on: lend, name: Lend }")
    let titles = try ScenarioReader.read(text: text).scenario.policies.map(\.title)
    #expect(titles == ["nothing", "Lend (lend)", "other", "Lend (third)"])
  }

  @Test(arguments: [
    ("{ to: dukcapil from: tourism }", "inside { } write"), ("{ name: Kantor: Pusat }", "inside { } write"),
    ("[a b, c: d: e]", "inside [ ] write"), ("x: y: z", "a second colon"), ("{ a: \"x }", "is not closed"),
    ("@x", "must not begin with this character"),
  ])
  func whatIsNoYamlIsToldInWordsOfTheFile(_ value: String, _ words: String) {
    let found = problems("start: 2026-01-05\nunits: \(value)\n")
    #expect(
      found.count == 1 && found[0].message.contains(words) && !found[0].message.contains("did not find"), "\(found)")
  }

  /// The parser speaks English; what it commonly meets has words of its own in both languages.
  @Test(arguments: [
    ("\n  - a: 1\n    b: 2\n   c: 3\n", "begin with \"- \"", "tidak diawali \"- \""),
    (" a: 1\n b: 2\n   c: 3\n", "second colon", "titik dua kedua"),
    ("\n  a: - b\n", "a list begins behind its key", "daftar dimulai di belakang kuncinya"),
    ("\n\ta: 1\n", "a tab stands in the indentation", "ada tab di awal baris"),
    (" \"a\n", "is not closed", "belum ditutup"), (" [a, b\n", "inside [ ] write a comma", "di dalam [ ] tulis koma"),
    (" \"C:\\data\"\n", "a backslash", "garis miring terbalik"),
    (" [a, , b]\n", "a value is missing", "nilai yang belum ditulis"),
    (" a\u{1}b\n", "cannot be seen", "tidak tampak"), (" !x!y 3\n", "must not begin with !", "tidak boleh diawali !"),
    (" > text\n  b\n", "behind | or >", "di belakang | atau >"),
  ])
  func commonErrorsOfYamlAreToldInBothLanguages(_ value: String, _ en: String, _ id: String) {
    let found = problems("start: 2026-01-05\nunits:\(value)")
    #expect(found.count == 1 && found[0].message.contains(en) && found[0].messageInIndonesian.contains(id), "\(found)")
    let words = ["did not", "found ", "not allowed", "expected"]
    #expect(!found.contains { problem in words.contains { problem.messageInIndonesian.contains($0) } }, "\(found)")
  }
}
