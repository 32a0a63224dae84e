import Foundation
import Government
import Imports
import Scenarios
import Testing

@Suite struct ImportTests {
  private func folder() throws -> Folder { try Folder(OfficeFiles.all) }

  /// Writes what was made, without the key, and reads the study.
  private func read(_ made: Import, in folder: Folder) throws -> ReadScenario {
    for file in made.files where !file.isPrivate { try folder.write(file.bytes, to: file.name) }
    return try ScenarioReader.read(path: folder.path("study.yaml"), overrides: [])
  }

  @Test(arguments: [false, true])
  func theStudyReadsAndHasTheFiguresOfTheFiles(inIndonesian: Bool) throws {
    let folder = try folder()
    let made = folder.made("staf.csv", "abk.csv", "rekap.csv", inIndonesian: inIndonesian)
    #expect(made.refusals == [])
    let units = try read(made, in: folder).scenario.units
    #expect(units.map(\.name) == ["bagian_arsip", "dinas_pertanaman", "kantor_pasar"])
    #expect(units.map(\.title) == ["BAGIAN ARSIP", "DINAS PERTANAMAN", "KANTOR PASAR"])
    #expect(units.map { $0.officers.reduce(0) { $0 + $1.count } } == [2, 4, 5])
    #expect(units[2].services.map(\.title) == ["IZIN LAPAK", "KARTU PEDAGANG"])
  }

  @Test(arguments: ["staf.csv", "rekap.csv"]) func titlesWithoutRowsAreToldAsSuch(_ name: String) throws {
    let all = OfficeFiles.all
    let head = try #require(all[name]?.split(whereSeparator: \.isNewline).first { $0.contains(";") })
    let folder = try Folder(all.merging([name: head + "\n"]) { $1 })
    let made = folder.made("staf.csv", "abk.csv", "rekap.csv")
    #expect(made.refusals.count == 1 && made.files.isEmpty, "\(made.refusals)")
    #expect(
      made.refusals.first?.hasPrefix("\(name): has titles of columns and no rows below them") == true,
      "\(made.refusals)")
    #expect(
      made.problems.first?.text(inIndonesian: true).contains("memuat judul kolom tanpa baris di bawahnya") == true)
  }

  @Test func ratesAndWeekdaysAreThoseOfOpenDays() throws {
    let made = try folder().made("staf.csv", "abk.csv", "rekap.csv")
    // 8 Mondays of 20 and 31 other open days of 10: 470 over 39 days.
    #expect(made.line("rate: ")?.hasPrefix("rate: 12.05/day") == true)
    #expect(made.line("rate: ")?.hasSuffix("mean of 39 open days, 2026-01-05 to 2026-02-27; rekap.csv, B4:B43") == true)
    // 20 over the mean of five weekdays, 12.
    #expect(made.line("weekdays: ")?.hasPrefix("weekdays: [1.67, 0.83, 0.83, 0.83, 0.83]") == true)
    #expect(made.line("start: ")?.hasPrefix("start: 2026-03-02") == true)
  }

  @Test func loadsAreWorkOverOfficersAndNameTheirCells() throws {
    let made = try folder().made("staf.csv", "abk.csv", "rekap.csv")
    // Two officers' work for three and a part-timer of 4 in 7.5 hours.
    let load = try #require(made.line("load: "))
    #expect(load.hasPrefix("load: 0.57") && load.hasSuffix("abk.csv, E6:G7"), "\(load)")
    #expect(made.text("units.csv").contains("dinas_pertanaman,DINAS PERTANAMAN,pelaksana,4,2\n"))
  }

  @Test func aServiceHasTheTimeOfTheTaskThatIsNamedLikeIt() throws {
    let made = try folder().made("staf.csv", "abk.csv", "rekap.csv")
    #expect(made.line("time: 20 min")?.hasSuffix("norm time, abk.csv, E9:G9, row 9") == true)
    #expect(made.line("time: assumed")?.contains("no task of the ABK is named like it") == true)
  }

  @Test func mappedAgainItHasTheSameBytes() throws {
    let folder = try folder()
    let options = ImportOptions(dates: .dayFirst, decimal: .comma)
    let made = folder.made("staf.csv", "abk.csv", "rekap.csv", options: options)
    for file in made.files { try folder.write(file.bytes, to: file.name) }
    let again = folder.made("staf.csv", "abk.csv", "rekap.csv", map: "import.yaml")
    #expect(again.refusals == [] && again.files == made.files && !made.files.isEmpty)
  }

  @Test func gapsAreNamed() throws {
    let made = try Folder(["rekap.csv": OfficeFiles.counts]).made("rekap.csv")
    #expect(made.refusals == [])
    #expect(made.text("study.yaml").contains("# not known: how many serve here"))
    #expect(made.text("study.yaml").contains("# not known: the promise of the service standard"))
  }

  @Test func aSurveyIsTold() throws {
    let rows = (1...4).map { "\($0);3;4;3;3;4;4;4;4;3" }.joined(separator: "\n")
    let survey =
      "UNIT KERJA : KANTOR PASAR\n\nNO;U1;U2;U3;U4;U5;U6;U7;U8;U9\n\(rows)\nJumlah Nilai/Unsur;12;16;12;12;16;16;16;16;12\n"
    let folder = try Folder(OfficeFiles.all.merging(["skm.csv": survey]) { $1 })
    let made = folder.made("staf.csv", "abk.csv", "rekap.csv", "skm.csv")
    // (3+4+3+3+4+4+4+4+3) / 9 · 25
    #expect(made.text("study.yaml").contains("# survey of 4 citizens: index 88.89, time (U3) 3 of 4; skm.csv, B4:J7"))
  }

  /// Whatever is given, the study that comes of it reads.
  @Test(arguments: [
    ["staf.csv"], ["abk.csv"], ["rekap.csv"], ["tanpa.csv"], ["staf.csv", "tanpa.csv"], ["staf.csv", "abk.csv"],
  ])
  func someOfTheFilesMakeAStudyToo(_ names: [String]) throws {
    let folder = try folder()
    // Nobody says how many officers there are.
    let without = OfficeFiles.workload.split(separator: "\n", omittingEmptySubsequences: false)
      .map {
        $0.contains(";")
          ? $0.split(separator: ";", omittingEmptySubsequences: false).dropLast().joined(separator: ";") : String($0)
      }
    try folder.write(Array(without.joined(separator: "\n").utf8), to: "tanpa.csv")
    let made = Import(names.map(folder.path))
    #expect(made.refusals == [])
    let read = try read(made, in: folder)
    #expect(read.scenario.policies.count > 1)
    if names == ["tanpa.csv"] {
      #expect(
        made.text("study.yaml").contains("officers: 2")
          && made.text("study.yaml").contains("# not known: how many officers there are"))
    }
    if names == ["abk.csv"] {
      #expect(made.line("- { group: pelaksana")?.hasSuffix("# Pengelola Data 4; abk.csv") == true)
    }
  }

  @Test func everythingIsToldInBothLanguages() throws {
    let made = try folder().made("staf.csv", "abk.csv", "rekap.csv")
    let (en, id) = (made.report.text(inIndonesian: false), made.report.text(inIndonesian: true))
    #expect(en.contains("rekap.csv: daily counts\n  column A \"TANGGAL\": days; 40 of 40 read as dd/mm/yyyy"))
    #expect(id.contains("rekap.csv: rekap harian\n  kolom A \"TANGGAL\": hari; 40 dari 40 terbaca sebagai dd/mm/yyyy"))
    #expect(en.contains("kantor_pasar = KANTOR PASAR: 5 officers, EJ 0.4, KARTU PEDAGANG 12.05/day, IZIN LAPAK 5/day"))
    #expect(id.contains("kantor_pasar = KANTOR PASAR: 5 pegawai, EJ 0,4, KARTU PEDAGANG 12,05/hari, IZIN LAPAK 5/hari"))
    #expect(en.split(separator: "\n").count == id.split(separator: "\n").count)
  }

  @Test func countsByOfficerAreNoCountsOfServices() throws {
    let rows = (12...30).map { "\($0)/01/2026;PEGAWAI 00\($0 % 3);5" }.joined(separator: "\n")
    let made = try Folder(["rekap.csv": "TANGGAL;PETUGAS;JUMLAH BERKAS\n" + rows]).made("rekap.csv")
    #expect(made.files.isEmpty && made.refusals.count == 1 && !made.refusals[0].contains("PEGAWAI 0"))
    #expect(made.refusals[0].contains("its columns: TANGGAL, PETUGAS, JUMLAH BERKAS"))
  }
}
