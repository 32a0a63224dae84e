import Foundation
import Testing

@testable import Scenarios

@Suite struct InputWordingTests {
  @Test(arguments: [
    (FileLanguage.en, "units.desk.officers[0].in_post", "0–40 years", "0–40 tahun"),
    (.id, "perangkat_daerah.desk.pegawai[0].masa_jabatan", "0–40 years", "0–40 tahun"),
  ])
  func anInputIsToldInBothLanguages(_ language: FileLanguage, _ path: String, _ english: String, _ indonesian: String) {
    let wording = InputWording(of: language)
    #expect(wording.about(path) == OfficerKeys.inPost.property.description.about)
    #expect(wording.text(language == .en ? english : indonesian) == Sentence(english, indonesian))
  }

  @Test(arguments: [
    ("3 to 10 min; cv 0.6", "3 sampai 10 menit; cv 0,6"),
    ("1.4 to 2.5 (usually 1.9) times, drawn", "1,4 sampai 2,5 (biasanya 1,9) kali, drawn"),
    ("[1.15, 1, 0.85]", "[1,15; 1; 0,85]"),
  ])
  func behindACommaWordsAreToldToo(_ english: String, _ indonesian: String) {
    #expect(InputWording(of: .en).text(english) == Sentence(english, indonesian))
  }

  @Test func whatAKeyIsForIsToldWithoutTheExampleForItsWriter() {
    let wording = InputWording(of: .en)
    #expect(wording.about("units.desk.services.card.steps[0].time")?.id == "Menit baku")
    #expect(wording.about("units.desk.load")?.id.contains("misalnya") == false)
    #expect(wording.about("units.desk.load")?.en.hasSuffix(": stands for one desk service") == true)
  }

  @Test(arguments: [
    ("units.desk.dispatch", "Pegawai bebas mana yang mulai: paling lama menganggur atau paling cakap"),
    ("units.desk.breaks", "bersama, atau bergiliran, loket tetap buka"),
    ("units.desk.replaced_after", "Waktu sampai jabatan yang ditinggalkan diisi lagi, atau tidak pernah"),
    (
      "policies.lend.choose",
      "Siapa yang lebih dahulu: kecocokan, senioritas, predikat, undian, sukarelawan, optimal"
    ),
    ("policies.lend.how_many", "Jumlah untuk setiap OPD, atau { aturan: abk, paling banyak: 4 }"),
    ("policies.lend.hours", "Untuk jam tambahan (paling lama 4 jam/hari) dan layanan sabtu: berapa lama"),
    ("parameters.minimum_crew", "di bawahnya OPD dihitung kekurangan pegawai (hari kurang pegawai)"),
  ])
  func inIndonesianWordsOfTheFileAreToldInIndonesian(path: String, told: String) {
    #expect(InputWording(of: .en).about(path)?.id == told)
    #expect(InputWording(of: .en).about(path)?.en.contains("paling") == false)
  }

  /// Descriptions of all inputs of a study hold no word of files that is spelt otherwise in Indonesian.
  @Test(arguments: ["sawahlunto", "makassar"]) func noEnglishWordIsLeftInTheInputsOfAStudy(_ name: String) throws {
    let read = try ScenarioReader.read(path: repository.appending(path: "scenarios/\(name).yaml").path)
    let english: [Word] = [
      .longestIdle, .staggered, .never, .managerial, .functional, .seniority, .volunteers, .exponential, .hyperbolic,
    ]
    for input in read.inputs {
      let told = read.inputWording.about(input.path)?.id ?? ""
      for word in english { #expect(!told.contains(Vocabulary.english.spelling(word)), "\(input.path): \(told)") }
    }
  }

  /// Nor in their ranges, whatever the language of the file; what an Indonesian file declares is told in English too.
  @Test(arguments: FileLanguage.allCases) func rangesAreToldInBothLanguages(_ language: FileLanguage) throws {
    let text = try Translation(of: text("scenarios/sawahlunto.yaml"), to: language).text
    let read = try ScenarioReader.read(text: text)
    let ranges = Dictionary(uniqueKeysWithValues: read.inputs.map { ($0.path, read.inputWording.range($0.range)) })
    #expect(
      ranges[read.path("units.dukcapil.replaced_after")]
        == Sentence("20 to 250 working days", "20 sampai 250 hari kerja"))
    #expect(
      ranges[read.path("units.sports.dispatch")]
        == Sentence("longest idle or most proficient", "paling lama menganggur atau paling cakap"))
    #expect(
      ranges[read.path("units.sports.officers[0].in_post")]
        == Sentence("0–40 years, 0–22.5 on average", "0–40 tahun, rata-rata 0–22,5"))
    #expect(ranges[read.path("units.sports.work.time")] == Sentence("10–120 min", "10–120 menit"))
    let english = ["working days", "never", "managerial", "poor", "together", "longest", "years", "seniority"]
    for (path, range) in ranges {
      for word in english { #expect(!range.id.contains(word), "\(path): \(range.id)") }
      for word in ["hari", "sampai", "tahun", "menit"] { #expect(!range.en.contains(word), "\(path): \(range.en)") }
    }
  }

  @Test(arguments: [(FileLanguage.en, "uncertain 1.4 to 2.5"), (.id, "tidak_pasti 1.4 sampai 2.5")])
  func whatIsDrawnIsToldInWords(language: FileLanguage, written: String) {
    let told = InputWording(of: language).text(written)
    #expect(told == Sentence("uncertain: 1.4 to 2.5", "tidak pasti: 1,4 sampai 2,5"))
    #expect(InputWording(of: .en).about("skills.cards.time_constant")?.id.contains("uncertain") == false)
  }

  /// Every input of a study says what it is for.
  @Test(arguments: ["sawahlunto", "pontianak"]) func everyInputOfAStudyIsKnown(_ name: String) throws {
    let read = try ScenarioReader.read(path: repository.appending(path: "scenarios/\(name).yaml").path)
    let wording = read.inputWording
    #expect(read.inputs.filter { wording.about($0.path) == nil }.map(\.path) == [])
  }

  @Test func whatIsNoKeyIsNotExplained() {
    #expect(InputWording(of: .en).about("units.desk.colour") == nil && InputWording(of: .en).about("") == nil)
  }
}
