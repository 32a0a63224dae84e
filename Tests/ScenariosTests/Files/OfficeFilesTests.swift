import Foundation
import Government
import Programs
import Scenarios
import Testing

/// Files in the forms that offices have them give the studies that plain ones give.
@Suite struct OfficeFilesTests {
  private static let head = "start: 2026-01-05\nlength: 12 weeks\n"
  private static let units =
    head + """
      units_table: FILE
      units: { desk: { officers: 2, services: { deed: { rate: 5/day, time: 20 min } } } }
      policies:
        p: { instrument: assignment, to: desk, from: [parks], how_many: 1, when: never, until: never }
      """
  private static let plain = "unit,name,headcount,need\nparks,Taman,8,6.5\ntax,Pajak,1300,1250\n"

  @Test(arguments: [
    "unit;name;headcount;need\r\nparks;Taman;8;6,5\r\ntax;Pajak;1300;1.250\r\n",
    "\u{FEFF}PETA JABATAN\nKota Contoh;;;\n\nUnit;Name;Headcount;Need\n(1);(2);(3);(4)\nparks;Taman;8;6,50\ntax;Pajak;1300;1.250\n"
      + ";JUMLAH;1.308;1.256,5\n",
    "unit\tname\theadcount\tneed\nparks\tTaman\t8\t6.5\ntax\tPajak\t1300\t1250\n",
  ])
  func aTableOfUnitsMayHaveAnyForm(_ text: String) throws {
    let first = try read(Self.units.replacing("FILE", with: "a.csv"), files: ["a.csv": Self.plain])
    let second = try read(Self.units.replacing("FILE", with: "b.csv"), files: ["b.csv": text])
    #expect(described(first.scenario) == described(second.scenario))
    let totals = second.warnings.map(\.message).filter { $0.contains("totals are left out (rows 8)") }
    #expect(totals.count == (text.contains("JUMLAH") ? 1 : 0))
  }

  @Test func countsMayHaveTheDayFirst() throws {
    let yaml = study(services: "deed: { time: 20 min, demand: { daily: counts.csv } }")
    let plain = try read(yaml, files: ["counts.csv": "date,count\n2026-01-05,7\n2026-01-13,9\n"])
    let form = "REKAP\n;\n\nDate;Count\n05/01/2026;7\n13/01/2026;9\nTotal;16\n"
    #expect(described(try read(yaml, files: ["counts.csv": form]).scenario) == described(plain.scenario))
  }

  @Test func aLogMayHaveTheDayFirstAndAClock() throws {
    let yaml = study(services: "deed: { time: 20 min, demand: { file: log.csv, column: Diterima, case: No } }")
    let plain = "No,Diterima\n1,2026-01-05 08:02\n2,2026-01-13 08:14\n"
    let form = "REGISTER;\nNo;Diterima\n1;05/01/2026 08:02\n1;05/01/2026 09:00\n2;13/01/2026 08.14\n"
    let found = try [plain, form].map { described(try read(yaml, files: ["log.csv": $0]).scenario) }
    #expect(found[0] == found[1])
  }

  @Test func aLogWithDaysThatMayBeMonthsIsRefusedWithBoth() {
    let yaml = study(services: "deed: { time: 20 min, demand: { file: log.csv, column: when } }")
    let found = messages(yaml, files: ["log.csv": "when\n05/01/2026 08:02\n"])
    #expect(
      found.contains { $0.contains("row 2 is 2026-01-05 with the day first, 2026-05-01 with the month") }, "\(found)")
  }

  @Test func numbersOfPersonsAreToldOnceWithTheirCount() {
    let yaml = study(services: "deed: { rate: 5/day, time: 20 min }").replacing(
      "officers: 2", with: "officers: [{ roster: staff.csv }]")
    let rows = (10..<30).map { "P\($0),1980010120050110\($0)\n" }.joined()
    let found = messages(yaml, files: ["staff.csv": "id,group\n" + rows])
    #expect(found.count { $0.contains("18 digits") } == 1)
    #expect(
      found.contains { $0.contains("row 2): has a number of 18 digits") && $0.contains("19 other rows") }, "\(found)")
    #expect(!found.contains { $0.contains("19800101") })
  }

  @Test(arguments: [
    ("a\0b\0\0", "is neither a text nor a spreadsheet"), ("%PDF-1.7", "is a PDF"), ("<html><table>", "is a web page"),
  ])
  func whatIsNoTableIsNamed(_ text: String, _ message: String) {
    let found = messages(Self.units.replacing("FILE", with: "a.xlsx"), files: ["a.xlsx": text])
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test(arguments: [
    "2026-01-06\n2026-01-13\n", "date\n2026-01-06\n2026-01-13\n",
    "HARI LIBUR;\n\nTanggal;Nama\n06/01/2026;Libur\n13/01/2026;Cuti\n", "6 Januari 2026\n13 Januari 2026\n",
  ])
  func daysOffMayHaveAnyForm(_ text: String) throws {
    let days = try read(study(rest: "holidays: free.csv"), files: ["free.csv": text]).scenario
    let listed = try ScenarioReader.read(text: study(rest: "holidays: [2026-01-06, 2026-01-13]")).scenario
    #expect(described(days) == described(listed))
  }

  @Test(arguments: [
    ("date\n2026-01-06\nsoon\n", "row 3 of"), ("date\n06/01/2026\n", "with the day first"), ("", ""),
  ])
  func daysOffThatAreNoneAreRefused(_ text: String, _ message: String) {
    let found = messages(study(rest: "holidays: free.csv"), files: ["free.csv": text])
    #expect(message.isEmpty == found.isEmpty && (found.isEmpty || found[0].contains(message)), "\(found)")
  }

  private static let python = PythonFinder().candidates.first { candidate in
    if case .ended(status: 0, _, _) = ProgramRun(candidate, ["-c", "import openpyxl, python_calamine"], timeout: 60) {
      return true
    }
    return false
  }

  @Test(.enabled(if: python != nil))
  func aWorkbookGivesWhatAPlainFileGives() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = """
      import sys, openpyxl
      book = openpyxl.Workbook()
      book.active.append(["Petunjuk"])
      sheet = book.create_sheet("ABK")
      for row in [["PETA"], [], ["Unit", "Name", "Headcount", "Need"], ["parks", "Taman", 8, 6.5], ["tax", "Pajak", 1300, "1.250,0"]]:
          sheet.append(row)
      sheet.merge_cells("A1:D1")
      book.save(sys.argv[1])
      """
    let python = try #require(Self.python)
    _ = ProgramRun(python, ["-c", script, folder.appending(path: "a.xlsx").path], timeout: 60)
    let scenario = try ScenarioReader.read(
      text: Self.units.replacing("FILE", with: "a.xlsx"), path: folder.appending(path: "study.yaml").path
    ).scenario
    let plain = try read(Self.units.replacing("FILE", with: "a.csv"), files: ["a.csv": Self.plain])
    #expect(described(scenario) == described(plain.scenario))
  }
}
