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
