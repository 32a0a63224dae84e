import Foundation
import Government
import Testing

@testable import Histories
@testable import Tables

@Suite struct CountsFileTests {
  private func read(_ text: String, order: CountsFile.DateOrder? = nil) throws -> CountsFile {
    try CountsFile(TextTable.read(Array(text.utf8), file: "counts.csv"), order: order, known: .national)
  }

  private func counts(_ service: CountsFile.Service) -> [Int?] { service.series.days.map(\.count) }

  @Test(arguments: [
    "tanggal,KTP,KK\n2026-01-05,5,7\n2026-01-06,6,8\n2026-01-07,4,9\n",
    "REKAPITULASI;;\nTAHUN 2026;;\n;;\nTANGGAL;KTP;KK\n05/01/2026;5;7\n06/01/2026;6;8\n07/01/2026;4;9\nJumlah;15;24\n14/01/2026;3;3\n",
    "date\tKTP\tKK\n5 Januari 2026\t5\t7\n6 Januari 2026\t6\t8\n7 Januari 2026\t4\t9\n",
    "Tanggal,Layanan,Jumlah Permohonan\n2026-01-05,KTP,5\n2026-01-06,KTP,6\n2026-01-07,KTP,4\n2026-01-05,KK,7\n2026-01-06,KK,8\n2026-01-07,KK,9\n",
  ])
  func `the same counts are read from every form`(_ text: String) throws {
    let file = try read(text)
    #expect(file.services.map(\.name) == ["KTP", "KK"])
    #expect(file.services.allSatisfy { $0.series.first == "2026-01-05" })
    #expect(Array(counts(file.services[0]).prefix(3)) == [5, 6, 4])
    #expect(Array(counts(file.services[1]).prefix(3)) == [7, 8, 9])
  }

  @Test func `a register is counted by day and service, names of persons unread`() throws {
    let text = """
      No Register;Nama Pemohon;Layanan;Diterima;Selesai
      R1;ORANG SATU;KTP;13/01/2026 08:02;13/01/2026 08:19
      R2;ORANG DUA;KTP;13/01/2026 08:14;13/01/2026 08:26
      R3;ORANG TIGA;KK;14/01/2026 09:00;14/01/2026 09:20
      R4;ORANG EMPAT;KTP;16/01/2026 09:00;16/01/2026 09:20
      """
    let file = try read(text)
    #expect(file.services.map(\.name) == ["KTP", "KK"])
    // Thursday the 15th was open, as nothing says that it was not: nobody came.
    #expect(counts(file.services[0]) == [2, 0, nil, 1] || counts(file.services[0]) == [2, 0, 0, 1])
    #expect(!file.understood.joined().contains("ORANG"))
  }

  @Test func `closed days, blank cells and days without a row are three things`() throws {
    var text = "tanggal,KTP,KK\n"
    let first: CivilDate = "2026-01-05"
    for day in 0..<28 where first.adding(days: day).weekday < 5 {
      let date = first.adding(days: day)
      switch day {
      case 8: text += "\(date.iso),LIBUR,\n"
      case 9: text += "\(date.iso),,4\n"
      case 15: break
      default: text += "\(date.iso),5,6\n"
      }
    }
    let days = try read(text).services[0].series.days
    #expect(
      days[8] == .closed && days[9] == .unknown && days[15] == .unknown && days[5] == .closed && days[0] == .count(5))
    // Isra Mikraj, 16 January 2026: without a row it is a day off.
    #expect(
      try read(text.replacingOccurrences(of: "2026-01-16,5,6\n", with: "")).services[0].series.days[11] == .closed)
  }

  @Test func `nobody came on days of NIHIL, and a service with a count now and then is one`() throws {
    let rows = (5...9).map { "0\($0)/01/2026;\($0 == 7 ? "NIHIL" : "4");\($0 == 8 ? "1" : "-")" }
    let file = try read("TANGGAL;KTP;CERAI\n" + rows.joined(separator: "\n") + "\n", order: .dayFirst)
    #expect(file.services.map(\.name) == ["KTP", "CERAI"])
    #expect(counts(file.services[0]) == [4, 4, 0, 4, 4] && counts(file.services[1]) == [nil, nil, nil, 1, nil])
  }

  @Test func `a day is of the month above it, and where none is said nobody guesses`() throws {
    let rows = "TANGGAL;KTP;KK\n5;1;2\n6;3;4\nFEBRUARI\n2;5;6\n3;7;8\n"
    let file = try read("REKAP JANUARI 2026\n\n" + rows)
    #expect(file.services[0].series.first == "2026-01-05" && file.services[0].series.last == "2026-02-03")
    #expect(file.understood[0] == "column A \"TANGGAL\": days of a month, which the sheet or a title names")
    #expect(throws: CountsError("counts.csv", .whichMonth(place: "A2"))) { try read(rows) }
    #expect(throws: CountsError("counts.csv", .whichYear(place: "A4"))) { try read("REKAP JANUARI\n\n" + rows) }
  }

  @Test func `what is not used is told`() throws {
    let file = try read("NO;TANGGAL;KTP;KK;CUACA\n1;13/01/2026;5;7;cerah\n2;14/01/2026;6;8;hujan\n")
    #expect(
      file.understood.last == "not used: NO, CUACA" && file.understoodInIndonesian.last == "tidak dipakai: NO, CUACA")
  }

  @Test func `what was left out is listed with its reason`() throws {
    let file = try read("tanggal,KTP,KK\n13/01/2026,5,7\n14/01/2026,6,8\nJUMLAH,11,15\n15/01/2026,4,9\n")
    #expect(
      file.leftOut == [
        .init(sheet: nil, rows: 4...4, reason: "is a total of others", reasonInIndonesian: "jumlah dari baris lain")
      ])
    #expect(counts(file.services[0]) == [5, 6, 4])
  }

  @Test(arguments: [
    ("tanggal,KTP\n03/04/2026,5\n05/04/2026,6\n", "--dates dd/mm or --dates mm/dd"),
    ("tanggal,KTP\n2026-01-05,5\n2026-01-05,6\n", "a second count of KTP for 2026-01-05"),
    ("tanggal,KTP\n2026-01-05,-3\n2026-01-06,4\n2026-01-07,4\n", "\"-3\" is no count"),
    ("tanggal,KTP\n2026-01-05,2.5\n2026-01-06,4\n2026-01-07,4\n", "\"2.5\" is no count"),
    ("tanggal,KTP\n2026-01-05,sakit\n2026-01-06,4\n2026-01-07,4\n2026-01-08,9\n", "\"sakit\" is no count"),
    ("KTP,KK\n5,6\n7,8\n", "no column of days"),
    ("tanggal,keterangan\n2026-01-05,ramai\n2026-01-06,sepi\n", "no column of counts"),
    ("tanggal,NIP,KTP\n2026-01-05,1,5\n2026-01-06,2,4\n", "belongs to persons"),
    ("tanggal,KTP\n2206-01-05,5\n2026-01-06,4\n", "one of the two must be wrong"), ("", "has no day with a count"),
  ])
  func `what cannot be understood is refused with its reason`(_ text: String, _ message: String) throws {
    let said: String
    do {
      said = try read(text).services.description
    } catch {
      said = String(describing: error)
    }
    #expect(said.contains(message), "\(said)")
  }

  @Test func `one slip of a day is one, however many services are counted on it`() throws {
    let first: CivilDate = "2025-01-06"
    let days = (0..<80).map { first.adding(days: $0).iso } + ["2027-12-12"]
    let text = "tanggal,A,B,C\n" + days.map { "\($0),5,6,7\n" }.joined()
    #expect(throws: CountsError("counts.csv", .farFromOthers("2027-12-12", rows: 1, days: 991))) {
      try read(text)
    }
  }

  @Test func `an option settles which of two numbers is the day`() throws {
    let text = "tanggal,KTP\n03/04/2026,5\n05/04/2026,6\n"
    #expect(try read(text, order: .dayFirst).services[0].series.first == "2026-04-03")
    #expect(try read(text, order: .monthFirst).services[0].series.first == "2026-03-04")
  }

  @Test func `a service is found by its name`() throws {
    let file = try read("tanggal,KTP-el,Kartu Keluarga\n13/01/2026,5,7\n14/01/2026,6,8\n")
    #expect(try file.service("kartu keluarga").name == "Kartu Keluarga")
    #expect(throws: CountsError.self) { try file.service("KK") }
  }
}
