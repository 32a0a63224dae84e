import Government
import Testing

@testable import Histories
@testable import Tables

@Suite struct EventLogTests {
  static func log(_ text: String) throws -> EventLog {
    let book = try TextTable.read(Array(text.utf8), file: "log.csv")
    return try #require(EventLog(book, order: .dayFirst))
  }

  @Test func `a register is read by its columns, officers by the place of their first row alone`() throws {
    let log = try Self.log(
      """
      No Register;Nama Pemohon;Layanan;Diterima;Selesai;Petugas
      R2;ORANG DUA;KTP;13/01/2026 08:14;13/01/2026 08:26;SITI AMINAH
      R1;ORANG SATU;KK;13/01/2026 08:02;13/01/2026 08:19;BUDI SANTOSO
      R3;ORANG TIGA;KTP;14/01/2026 09:00;14/01/2026 09:20;SITI AMINAH
      """)
    #expect(log.activities.map(\.name) == ["KTP", "KK"])
    #expect(log.entries.map(\.activity) == [1, 0, 0])
    #expect(log.officers == ["F2", "F3"])
    #expect(log.requestCount == 3)
    #expect(log.entries.map { $0.finished - $0.enabled } == [17, 12, 20])
    #expect(log.days == "2026-01-13"..."2026-01-14")
    #expect(!String(describing: log).contains("SITI"))
  }

  @Test func `a step can be begun when the one before it is finished`() throws {
    let log = try Self.log(
      """
      case,case_start,activity,resource,completed
      c1,2026-01-13 08:00:00,check,A,2026-01-13 08:10:30
      c1,2026-01-13 08:00:00,write,B,2026-01-13 09:00:00
      c2,2026-01-13,check,A,2026-01-13 08:20:00
      """)
    #expect(log.entries.map { $0.finished - $0.enabled } == [10.5, 500, 49.5])
    #expect(log.entries.map(\.isDayOnly) == [false, true, false])
  }

  @Test func `a number of a person in a name of work is not read`() throws {
    let log = try Self.log("Layanan;Diterima;Selesai\n199008032016121001;13/01/2026 08:00;13/01/2026 08:10\n")
    #expect(log.activities.map(\.name) == ["?"])
  }

  @Test(arguments: [
    "Tanggal,KTP,KK\n2026-01-05,5,7\n2026-01-06,6,8\n",
    "Layanan;Diterima;Selesai\nKTP;13/01/2026;14/01/2026\nKK;13/01/2026;15/01/2026\n",
  ])
  func `what has no time of finishing is no log`(_ text: String) throws {
    let book = try TextTable.read(Array(text.utf8), file: "log.csv")
    #expect(EventLog(book, order: nil) == nil)
  }

  @Test func `numbers of requests are told apart to the letter`() throws {
    let log = try Self.log(
      """
      case,case_start,activity,completed
      a-1,2026-01-13 08:00:00,check,2026-01-13 08:10:00
      A-1,2026-01-13 08:00:00,write,2026-01-13 09:00:00
      a-1,2026-01-13 08:00:00,write,2026-01-13 10:00:00
      """)
    #expect(log.requestCount == 2)
    // `write` of a-1 begins when its check is done, that of A-1 when it came.
    #expect(log.entries.map { $0.finished - $0.enabled } == [10, 60, 110])
  }

  @Test func `a request of several steps is counted once`() throws {
    let text = """
      case,case_start,activity,completed
      c1,2026-01-13 08:00:00,check,2026-01-13 08:10:30
      c1,2026-01-13 08:00:00,write,2026-01-13 09:00:00
      c2,2026-01-13 10:00:00,check,2026-01-14 08:20:00
      """
    let counts = try CountsFile(TextTable.read(Array(text.utf8), file: "log.csv"), order: nil, known: .national)
    #expect(counts.services.map { $0.series.days.compactMap(\.count).reduce(0, +) } == [2])
  }
}
