import Foundation
import Government
import Testing

@testable import Scenarios

@Suite struct MixedFileTests {
  /// A study in Indonesian around some of its lines.
  private func studi(_ policy: String = "", _ rest: String = "") -> String {
    """
    mulai: 2026-01-05
    perangkat_daerah:
      dukcapil: { pegawai: 4, layanan: { akta: { laju: 6/hari, waktu: 20 menit, janji: 1 hari kerja } } }
      perpustakaan: { pegawai: 8, beban: 0.7 }
    kebijakan:
      pinjam:
        instrumen: penugasan
        ke: dukcapil
        dari: perpustakaan
        berapa: 1
        \(policy.isEmpty ? "kapan: { tunggakan_di_atas: 1.5 hari, berturut_turut: 2 hari kerja }" : policy)
        hingga: { setelah: 40 hari kerja }
    \(rest)
    """
  }

  @Test func anIndonesianFileReads() throws {
    let read = try ScenarioReader.read(
      text: studi("", "sasaran: [ { untuk: dukcapil, tepat_waktu: sedikitnya 90%, pada: seluruh_masa } ]"))
    #expect(read.scenario.policies.map(\.name) == ["nothing", "pinjam"])
    #expect(read.scenario.windows.map(\.name) == ["whole"])
    #expect(read.scenario.targets.map(\.value) == [0.9])
    #expect(read.inputs.contains { $0.path == "kebijakan.pinjam.batas.pegawai_tersisa" })
    #expect(read.resolved.contains("instrumen: penugasan"))
  }

  @Test func constantsOfTheModelAreCalledInTheLanguageOfTheFile() throws {
    let read = try ScenarioReader.read(text: studi("", "tetapan: { kesediaan: -2 }"))
    #expect(read.scenario.parameters.acceptanceConstant == -2)
    #expect(read.inputs.contains { $0.path == "tetapan.keberatan_dari" })
    #expect(read.resolved.contains("bagian_produktif:"))
    let messages = problems(studi("", "tetapan: { acceptance: -2 }")).map(\.message)
    #expect(messages.count == 1 && messages[0].contains("where it is \"kesediaan\""), "\(messages)")
  }

  @Test func warningsNameKeysInTheLanguageOfTheFile() throws {
    let idle = try ScenarioReader.read(text: studi("kapan: tidak pernah")).warnings
    #expect(idle.map(\.messageInIndonesian).contains("tidak berbuat apa-apa: kapan adalah tidak pernah"))
    // What a grid tries out is no mistake.
    let grid = "variasikan: { pinjam.kapan: [tidak pernah, { tunggakan_di_atas: 1 hari }] }"
    let varied = try ScenarioReader.read(text: studi("kapan: tidak pernah", grid)).warnings
    #expect(!varied.contains { $0.message.contains("does nothing") }, "\(varied)")
  }

  /// Each is told as what it is, with what to write.
  @Test(arguments: [
    ("when: { tunggakan_di_atas: 1.5 hari }", "\"when\" is English; this file is in Indonesian, where it is \"kapan\""),
    ("kapan: { backlog_above: 1.5 hari }", "where it is \"tunggakan_di_atas\""),
    (
      "kapan: { tunggakan_di_atas: 1.5 days }",
      "did you mean \"1.5 hari\"?"
    ),
    (
      "kapan: never",
      "\"never\" is English, and this file is in Indonesian (mutasim translate changes a whole file); did you mean \"tidak pernah\"?"
    ),
  ])
  func anEnglishPartOfAnIndonesianFileIsRefused(_ policy: String, _ expected: String) {
    let messages = problems(studi(policy)).map(\.message)
    #expect(messages.contains { $0.contains(expected) }, "\(messages)")
  }

  @Test(arguments: [
    ("kebijakan: {}", "\"kebijakan\" is Indonesian; this file is in English, where it is \"policies\""),
    ("surges: { rush: { in: desk, starts: 2026-03-02, puncak: 2 times } }", "where it is \"peak\""),
    ("surges: { rush: { in: desk, starts: 2026-03-02, peak: 2 kali } }", "\"2 kali\" is Indonesian"),
    ("targets: { of: desk, tepat_waktu: at least 90% }", "where it is \"on_time\""),
  ])
  func anIndonesianPartOfAnEnglishFileIsRefused(_ rest: String, _ expected: String) {
    let messages = problems(study(rest: rest)).map(\.message)
    #expect(messages.contains { $0.contains(expected) }, "\(messages)")
    #expect(messages.contains { $0.contains("mutasim translate") })
  }

  /// A word of the other language is meant only where it could stand.
  @Test(arguments: [
    ("units.desk.leadership", "tinggi", "high"), ("units.desk.officers", "rendah", "low"),
    ("policies.p.instrument", "tinggi", "high"),
  ])
  func aWordThatCannotStandThereIsNotProposed(_ path: String, _ value: String, _ word: String) {
    let messages = problems(study(), overrides: [(path, value)]).map(\.message)
    #expect(messages.count == 1 && messages[0].contains(value) && !messages[0].contains(word), "\(messages)")
  }

  @Test func aNumberWithACommaIsProposedWithTheUnitOfTheLanguage() {
    let path = "perangkat_daerah.dukcapil.layanan.akta"
    for (key, text, right) in [
      ("waktu", "3,5 menit", "3.5 menit"), ("laju", "3,5", "3.5/hari"), ("waktu", "3,5", "3.5 menit"),
    ] {
      let messages = problems(studi(), overrides: [(path + "." + key, text)]).map(\.messageInIndonesian)
      #expect(messages.count == 1 && messages[0].hasSuffix("maksudnya \"\(right)\"?"), "\(messages)")
    }
  }

  @Test(arguments: ["perangkat_daerah.dukcapil.pegawai", "units.dukcapil.officers"])
  func anOverrideSpeaksEitherLanguage(_ path: String) throws {
    let read = try ScenarioReader.read(text: studi(), overrides: [(path, "7"), ("compare.trials", "12")])
    #expect(read.scenario.units.first { $0.name == "dukcapil" }?.officerCount == 7)
    #expect(read.scenario.comparison.trials.most == 12)
    #expect(read.path(path) == "perangkat_daerah.dukcapil.pegawai")
  }

  /// Its value does so too, whole mappings and words that only their place tells.
  @Test func theWordsOfAnOverrideSpeakTheLanguageOfItsPath() throws {
    let stay = ("policies.pinjam.until.after", "30 working days")
    let rule = ("policies.pinjam.how_many", "{ rule: abk, at_most: 3 }")
    let action = try ScenarioReader.read(text: studi(), overrides: [stay, rule]).scenario.policies[1].actions[0]
    #expect(action.until == .after(days: 30) && action.howMany == .workload(atMost: 3))
    let english = study(rest: "surges: { rush: { in: desk, starts: 2026-03-02, peak: 2 times } }")
    let read = try ScenarioReader.read(text: english, overrides: [("lonjakan.rush.bertahan", "4 hari kerja")])
    #expect(read.scenario.surges[0].holdDays == 4)
  }

  @Test func anOverrideInBothLanguagesSaysWhatToWrite() {
    let path = "perangkat_daerah.dukcapil.services.akta.rate"
    let messages = problems(studi(), overrides: [(path, "7/hari")]).map(\.message)
    #expect(messages.contains { $0.contains("\"services\" is English") && $0.contains("\"layanan\"") }, "\(messages)")
  }

  @Test(arguments: [
    ("kapan: { tunggakan_di_atas: 1.5 hari, berturut_turut: 2 }", "expected for example \"5 hari kerja\""),
    ("kapan: { tunggakan_di_atas: 1.5 hari, berturut_turut: 2 harikerja }", "did you mean \"2 hari kerja\"?"),
    (
      "kapan: besok", "expected { pada_tanggal, setiap, dari,"
    ),
  ])
  func examplesAreInTheLanguageOfTheFile(_ policy: String, _ expected: String) {
    let messages = problems(studi(policy)).map(\.message)
    #expect(messages.contains { $0.contains(expected) }, "\(messages)")
  }

  @Test func anUnknownKeyIsToldAmongThoseOfTheLanguage() {
    let message = problems(studi("kapn: tidak pernah")).first { $0.message.contains("kapn") }?.message
    #expect(message?.contains("did you mean \"kapan\"?") == true)
    #expect(message?.contains("instrumen, ke, kapan, hingga") == true)
  }
}
