import Imports
import Testing

@Suite struct StaffListTests {
  private func roster(_ made: Import) -> [[Substring]] {
    made.text("roster.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  @Test(arguments: [";", ",", "\t", "|"])
  func everySeparatorIsUnderstood(_ separator: String) throws {
    let made = try Folder(["staf.csv": OfficeFiles.staff(separator)]).made("staf.csv")
    #expect(made.refusals == [] && roster(made).count == 11)
  }

  @Test func everyEncodingIsUnderstood() throws {
    let text = OfficeFiles.staff().replacing("Kepala Bidang", with: "Kepala Bidang é")
    let windows = text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 63 }
    let utf16: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), windows, utf16] {
      let folder = try Folder()
      try folder.write(bytes, to: "staf.csv")
      #expect(roster(folder.made("staf.csv")).count == 11)
    }
  }

  @Test func theHeaderIsFoundBelowTitles() throws {
    let above = ["DAFTAR PEGAWAI", "KEADAAN 1 MARET 2026", "", ""]
    #expect(roster(try Folder(["staf.csv": OfficeFiles.staff(above: above)]).made("staf.csv")).count == 11)
  }

  @Test func statusAndPostAreTakenFromTheWordsOfTheFile() throws {
    let rows = roster(try Folder(["staf.csv": OfficeFiles.staff()]).made("staf.csv"))
    #expect(
      rows.map { $0[3] } == ["pns", "pppk", "pns", "pppk_part_time", "pns", "pns", "pppk", "pns", "pns", "pns", "pns"])
    #expect(rows[2][4] == "managerial" && rows[5][4] == "functional" && rows[0][4] == "pelaksana")
    // From 20 January 2020 to 1 January 2021: no count says more of the start.
    #expect(rows.allSatisfy { $0[5] == "0.9" || $0[5] == "1" })
  }

  @Test func aStatusThatNamesNoEmploymentLeavesNobodyOut() throws {
    let text =
      "NIP;Nama;Jabatan;Unit Kerja;TMT Jabatan;Status\n198001152005011017;Budi Santoso;Pengelola Data;Kantor Pasar;20/01/2018;Aktif\n"
    let made = try Folder(["staf.csv": text]).made("staf.csv")
    #expect(made.refusals == [] && roster(made).map { $0[3] } == ["pns"])
    let told = made.report.text(inIndonesian: false)
    #expect(told.contains("names neither PNS nor PPPK: all are taken as PNS"))
    #expect(told.contains("start 2019-01-01: assumed: first of the year after the last appointment"), "\(told)")
  }

  @Test func aPersonInTheNameOfAUnitIsTakenOut() throws {
    let text = OfficeFiles.staff().replacing(OfficeFiles.people[0].name, with: "Drs. Budi Santoso, M.Si")
      .replacing("KANTOR PASAR", with: "KANTOR PASAR (BUDI SANTOSO)")
    let made = try Folder(["staf.csv": text]).made("staf.csv")
    #expect(made.refusals == [])
    let told = made.report.text(inIndonesian: false) + made.text("study.yaml") + made.text("import.yaml")
    #expect(!told.uppercased().contains("SANTOSO") && told.contains("KANTOR PASAR"))
  }

  /// Two places called like two on the list would be one, and nobody would know.
  @Test func placesCalledLikePersonsAreTold() throws {
    let named = OfficeFiles.staff().replacing(OfficeFiles.people[0].name, with: "Sultan Agung")
      .replacing(OfficeFiles.people[1].name, with: "Budi Santoso")
    let staff = named.replacing("KANTOR PASAR", with: "PUSKESMAS SULTAN AGUNG").replacing(
      "BAGIAN ARSIP", with: "PUSKESMAS BUDI SANTOSO")
    let said = try Folder(["staf.csv": staff]).made("staf.csv").report.text(inIndonesian: false)
    #expect(said.contains("staf.csv: told without names") && said.contains("\"PUSKESMAS\" (2 ways of writing it"))
    // Names stand on the staff list and places in another file.
    let load = OfficeFiles.workload.replacing("DINAS PERTANAMAN", with: "DINAS SULTAN AGUNG")
    let both = try Folder(["staf.csv": named, "abk.csv": load]).made("staf.csv", "abk.csv").report
    #expect(both.text(inIndonesian: false).contains("abk.csv: told without names"), "\(both.text(inIndonesian: false))")
    #expect(both.text(inIndonesian: true).contains("tulislah dengan cara lain"))
    // A service called like somebody is no service, and nobody would miss it.
    let counts = OfficeFiles.counts.replacing("IZIN LAPAK", with: "SULTAN AGUNG")
    let short = try Folder(["staf.csv": named, "rekap.csv": counts]).made("staf.csv", "rekap.csv").report
    #expect(
      short.text(inIndonesian: false).contains("rekap.csv: called as persons on the staff list are, and not told: C3"))
    let none = try Folder(["staf.csv": OfficeFiles.staff()]).made("staf.csv").report.text(inIndonesian: false)
    #expect(!none.contains("told without names"))
  }

  @Test(arguments: [
    ("15/07/1968", "15/02/2020"), ("1968-07-15", "2020-02-15"), ("15 Juli 1968", "15 Februari 2020"),
    ("25034", "43876"),
  ])
  func daysAreReadInEveryForm(_ born: String, _ since: String) throws {
    let rows = OfficeFiles.staffRows(born: { _ in born }, since: { _ in since }).map { $0.joined(separator: ";") }
    let text = ([OfficeFiles.staffTitles.joined(separator: ";")] + rows).joined(separator: "\n")
    let map = "mutasim_import: 1\nstart: 2026-02-02\n"
    let made = try Folder(["staf.csv": text, "map.yaml": map]).made("staf.csv", map: "map.yaml")
    // 58 years on 15 July 2026: from the first of August on.
    #expect(made.refusals == [] && made.text("study.yaml").contains("- { on: 2026-08-01, retire: 4 }"))
    #expect(roster(made).allSatisfy { $0[5] == "6" })
  }

  @Test func daysThatCanBeReadInTwoWaysAreRefusedUntilSaid() throws {
    let rows = OfficeFiles.staffRows(born: { _ in "05/07/1968" }, since: { _ in "03/04/2020" }).map {
      $0.joined(separator: ";")
    }
    let text = ([OfficeFiles.staffTitles.joined(separator: ";")] + rows).joined(separator: "\n")
    let folder = try Folder(["staf.csv": text])
    let refused = folder.made("staf.csv")
    #expect(refused.files.isEmpty && refused.refusals.count == 2)
    #expect(refused.refusals.allSatisfy { $0.contains("--dates dd/mm or --dates mm/dd") })
    #expect(refused.refusals.last?.contains("2020-04-03 with the day first, 2020-03-04 with the month first") == true)
    #expect(folder.made("staf.csv", options: ImportOptions(dates: .dayFirst)).refusals == [])
  }

  @Test func whoIsAwayOrTwiceOnTheListIsLeftOutAndTold() throws {
    let lines = OfficeFiles.staff().split(separator: "\r\n")
    let text = (lines + [lines[1]]).joined(separator: "\n")
    let made = try Folder(["staf.csv": text]).made("staf.csv")
    let said = made.report.text(inIndonesian: false)
    #expect(said.contains("staf.csv: row 13 is not at work: tugas belajar"))
    #expect(said.contains("staf.csv: row 14 is the person of row 2 again"))
    #expect(roster(made).count == 11)
  }

  @Test(arguments: [
    ("Guru Ahli Pertama", 60), ("Dokter Ahli Utama", 65), ("Analis Ahli Madya", 60), ("Perawat Terampil", 58),
    ("Kepala Dinas Pasar", 60), ("Kepala Bidang", 58),
  ])
  func theAgeOfRetirementIsThatOfThePost(_ post: String, _ age: Int) throws {
    let row = ["199", "PEGAWAI 001", "15-06-\(2026 - age)", "PNS", "Aktif", "", post, "15-01-2020", "KANTOR PASAR"]
    let text = [OfficeFiles.staffTitles, row].map { $0.joined(separator: ";") }.joined(separator: "\n")
    let map = "start: 2026-02-02\n"
    let made = try Folder(["staf.csv": text, "map.yaml": map]).made("staf.csv", map: "map.yaml")
    #expect(made.text("study.yaml").contains("- { on: 2026-07-01, retire: 1 }"), "\(made.refusals)")
  }

  /// One slip, 6019, neither moves the start of the study nor is anybody in the post since then.
  @Test func aYearThatCannotBeIsNotUsed() throws {
    let rows = OfficeFiles.staff().replacing("Pengelola Data;20-01-2020", with: "Pengelola Data;20-01-6019")
    let made = try Folder(["staf.csv": rows]).made("staf.csv")
    #expect(made.refusals == [] && made.line("start: ")?.hasPrefix("start: 2021-01-01") == true)
    #expect(made.report.text(inIndonesian: false).contains("has a TMT of a year that cannot be; not used"))
  }

  @Test func countsOfAYearThatCannotBeAreRefused() throws {
    let made = try Folder(["rekap.csv": OfficeFiles.counts.replacing("/2026;", with: "/6026;")]).made("rekap.csv")
    #expect(made.files.isEmpty && made.refusals.joined().contains("a year that cannot be"))
  }

  /// `PEGAWAI 003, S.Kom` in a file of commas moves a post under the title of units.
  @Test func aRowWithACommaInANameIsLeftOut() throws {
    let rows = OfficeFiles.staff(",").replacing("PEGAWAI 003,", with: "PEGAWAI 003, S.Kom,")
    let made = try Folder(["staf.csv": rows]).made("staf.csv")
    #expect(made.refusals == [])
    #expect(made.report.text(inIndonesian: false).contains("staf.csv: row 4 has more cells than there are titles"))
    #expect(
      !made.text("study.yaml").contains("Kepala Bidang") && made.text("key.csv").split(separator: "\n").count == 11)
  }
}
