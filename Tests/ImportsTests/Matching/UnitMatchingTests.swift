import Imports
import Testing

@Suite struct UnitMatchingTests {
  private func post(_ unit: String, _ heads: Int = 4) -> String {
    "UNIT KERJA : \(unit)\n\nNAMA JABATAN;BEZETTING;KEBUTUHAN\nOperator Layanan;\(heads);2\n"
  }

  private func units(_ made: Import) -> [String] {
    made.text("units.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").prefix(2).joined(separator: " = ")
    }
  }

  @Test(arguments: ["Dinas Pertanaman", "DINAS  PERTANAMAN", "dinas pertanaman."])
  func caseAndMarksDoNotMatter(_ name: String) throws {
    let folder = try Folder(["staf.csv": OfficeFiles.staff(), "peta.csv": post(name)])
    #expect(units(folder.made("staf.csv", "peta.csv")) == ["dinas_pertanaman = DINAS PERTANAMAN"])
  }

  @Test func aNameLikeAnotherIsTakenForItsOwnAndTheOtherIsProposed() throws {
    let folder = try Folder(["staf.csv": OfficeFiles.staff(), "peta.csv": post("DINAS PERTAMANAN")])
    let made = folder.made("staf.csv", "peta.csv")
    #expect(units(made) == ["dinas_pertamanan = DINAS PERTAMANAN"])
    #expect(made.report.text(inIndonesian: false).contains("unit \"DINAS PERTAMANAN\" is like \"DINAS PERTANAMAN\""))
    #expect(made.report.text(inIndonesian: true).contains("unit \"DINAS PERTAMANAN\" mirip \"DINAS PERTANAMAN\""))
    let map = "units:\n  DINAS PERTANAMAN: taman\n  DINAS PERTAMANAN: taman\n"
    try folder.write(Array(map.utf8), to: "map.yaml")
    let joined = folder.made("staf.csv", "peta.csv", map: "map.yaml")
    #expect(units(joined) == ["taman = DINAS PERTANAMAN"])
    for file in joined.files { try folder.write(file.bytes, to: file.name) }
    #expect(folder.made("staf.csv", "peta.csv", map: "import.yaml").files == joined.files)
  }

  @Test func unitsWithTheSameBeginningHaveKeysOfTheirOwn() throws {
    let names = ["DINAS PASAR KOTA LAMA", "DINAS PASAR KOTA BARU", "Dinas Pasar", "123"]
    let folder = try Folder(
      Dictionary(uniqueKeysWithValues: names.enumerated().map { ("p\($0.offset).csv", post($0.element)) }))
    let made = Import((0..<4).map { folder.path("p\($0).csv") })
    #expect(
      units(made).map { $0.prefix { $0 != " " } } == [
        "dinas_pasar_lama", "dinas_pasar_baru", "dinas_pasar", "unit_123",
      ])
  }

  @Test func aSecondFormOfAUnitDoesNotCountAndIsTold() throws {
    let folder = try Folder(["a.csv": post("KANTOR PASAR"), "b.csv": post("KANTOR PASAR", 9)])
    let made = folder.made("a.csv", "b.csv")
    #expect(
      made.text("units.csv").contains("kantor_pasar,KANTOR PASAR,pelaksana,4,2")
        && !made.text("units.csv").contains(",9,"))
    #expect(made.report.text(inIndonesian: false).contains("is a second form of \"KANTOR PASAR\" after a.csv"))
  }

  @Test func countsOfAnUnnamedOfficeAreRefusedUntilMapped() throws {
    let counts = OfficeFiles.counts.replacing("REKAP LAYANAN KANTOR PASAR", with: "REKAP LAYANAN")
    let folder = try Folder(["staf.csv": OfficeFiles.staff(), "rekap.csv": counts])
    let refused = folder.made("staf.csv", "rekap.csv")
    #expect(refused.refusals.count == 1 && refused.refusals[0].contains("does not say which unit its counts are of"))
    let map = "files: [ { file: rekap.csv, form: counts, unit: KANTOR PASAR } ]\n"
    try folder.write(Array(map.utf8), to: "map.yaml")
    let made = folder.made("staf.csv", "rekap.csv", map: "map.yaml")
    #expect(made.refusals == [] && made.text("study.yaml").contains("of: kantor_pasar"))
  }
}
