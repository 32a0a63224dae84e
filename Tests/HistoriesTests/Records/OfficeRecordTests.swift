import Government
import Testing

@testable import Histories
@testable import Tables

/// Registers of a few rows, counted by hand on the weeks from Monday, 5 January 2026.
@Suite struct OfficeRecordTests {
  private static let head = "No;Layanan;Diterima;Selesai;Petugas\n"
  /// One of the week before, so that the days below are whole.
  private static let before = "0;KTP;22/12/2025 08:00;22/12/2025 08:30;ORANG SATU\n"
  private static let rows = """
    1;KTP;05/01/2026 08:00;05/01/2026 08:45;ORANG SATU
    2;KTP;05/01/2026 15:30;06/01/2026 08:00;ORANG DUA
    3;ktp;06/01/2026 09:00;proses;
    4;KK;10/01/2026 09:00;12/01/2026 09:00;ORANG SATU
    5;KTP;13/01/2026 09:00;13/01/2026 08:00;ORANG SATU
    6;KTP;19/01/2026 11:30;19/01/2026 13:30;ORANG TIGA

    """

  private let calendar = WorkCalendar(start: "2026-01-05", dayCount: 140)

  private func register(_ text: String) throws -> OfficeRegister {
    try #require(try OfficeRegister(TextTable.read(Array(text.utf8), file: "register.csv")))
  }

  private func record(_ text: String, days: Int = 20) throws -> OfficeRecord {
    OfficeRecord(.register(try register(text)), on: calendar, days: days)
  }

  @Test(arguments: [
    (FlowMeasure.received, 0, 2.0), (.received, 1, 1), (.received, 2, 0), (.finished, 0, 1), (.finished, 1, 1),
    (.open, 0, 1), (.open, 1, 1), (.open, 14, 1),
    // 45 of 450 minutes; half an hour on Monday and half on Tuesday; an hour of noon is no working time.
    (.turnaround, 0, 0.1), (.turnaround, 1, 60.0 / 450), (.turnaround, 14, 60.0 / 450),
  ])
  func `a request counts where it came and where it was done`(_ measure: FlowMeasure, day: Int, _ value: Double) throws
  {
    let record = try record(Self.head + Self.before + Self.rows)
    #expect(record.services.map(\.name) == ["KTP", "KK"])
    #expect(abs(record.services[0].figure(measure, day: day) - value) < 1e-12)
  }

  @Test func `what comes on a day off counts on the next working day`() throws {
    let record = try record(Self.head + Self.before + Self.rows)
    let card = record.services[1]
    #expect(card.figure(.received, day: 7) == 1 && card.figure(.finished, day: 7) == 1)
    #expect([5, 6].allSatisfy { card.figure(.received, day: $0).isNaN })
    #expect(card.recorded == [5: 1])
  }

  @Test(arguments: ["05/01/2026 08:00;04/01/2026 08:30", "05/01/2026 08:00;05/01/9999 08:30"])
  func `what is finished before it came or ten years after has come, and is not open`(_ stamps: String) throws {
    let text = Self.head + Self.before + "1;KTP;\(stamps);ORANG SATU\n2;KTP;06/01/2026 08:00;06/01/2026 09:00;P\n"
    let record = try record(text)
    #expect(record.impossibleRows == 1 && record.days.upperBound == "2026-01-06")
    #expect(record.services[0].figure(.received, day: 0) == 1 && record.services[0].figure(.open, day: 0) == 0)
    #expect(record.services[0].figure(.finished, day: 0) == 0)
    let alone = try register(
      Self.head + "1;KTP;\(stamps.replacing("05/01", with: "25/01").replacing("04/01", with: "24/01"));P\n")
    #expect(alone.entries.count == 1 && alone.impossible == 1 && !alone.hasOpen)
  }

  @Test func `of a register of several units one alone is laid on a study`() throws {
    let text =
      "Unit Kerja;Layanan;Diterima;Selesai\nDinas A;KTP;05/01/2026 08:00;05/01/2026 08:45\n"
      + "dinas-a;KK;05/01/2026 09:00;05/01/2026 09:45\nDinas B;KTP;05/01/2026 10:00;13/01/2026 10:45\n"
    let source = OfficeRecord.Source.register(try register(text))
    #expect(source.units == ["Dinas A", "Dinas B"])
    let part = try #require(source.part(ofOneOf: [["other"], ["b", "DINAS B"]]))
    #expect(part.unit == 1 && part.source.services == ["KTP"] && part.source.days == "2026-01-05"..."2026-01-13")
    #expect(source.part(ofOneOf: [["a", "Dinas A"]])?.source.services == ["KTP", "KK"])
    #expect(source.part(ofOneOf: [["Dinas C"]]) == nil && source.part(ofOneOf: [["Dinas A"], ["Dinas B"]]) == nil)
  }

  @Test func `of officers only how many they are is kept`() throws {
    let register = try register(Self.head + Self.before + Self.rows)
    #expect(register.impossible == 1)
    let record = OfficeRecord(.register(register), on: calendar, days: 20)
    #expect(record.officersSeen[0] == 1 && record.officersSeen[1] == 1 && record.officersSeen[2].isNaN)
    #expect(!"\(register)\(record)".contains("ORANG"))
  }

  @Test func `who was on no stamp for four weeks and then is, is new`() throws {
    let long = (0..<40).filter { $0 % 7 < 5 }.map { day in
      let date = CivilDate(iso: "2026-01-05")?.adding(days: day).iso ?? ""
      return "\(day);KTP;\(date) 08:00;\(date) 09:00;P\(day >= 35 ? 2 : day % 2)\n"
    }
    let record = try record(Self.head + long.joined(), days: 60)
    #expect(record.newcomersKnownFrom == 28 && record.newcomers == [35])
  }

  @Test func `a list of what is done alone says nothing whole of its ends`() throws {
    let rows = (0..<10).map { "\($0);KTP;\(12 + $0 % 5)/01/2026 09:00;\(14 + $0 % 5)/01/2026 09:00;P1\n" }
    let record = try record(Self.head + rows.joined())
    let figures = record.services[0]
    // From the 12th to the 18th; two days at either end hold one stamp of requests whose other lies outside.
    #expect((7...9).map { figures.figure(.received, day: $0) } == [2, 2, 2])
    #expect(figures.figure(.finished, day: 8).isNaN && figures.figure(.finished, day: 9) == 2)
    #expect(figures.figure(.open, day: 8).isNaN && figures.figure(.open, day: 9) == 4)
  }

  @Test func `what was open before the first day is known, and stamps without a time are days`() throws {
    let text = Self.head + "1;KTP;30/12/2025;20/01/2026;P1\n2;KTP;02/01/2026;;P1\n3;KTP;07/01/2026;08/01/2026;P1\n"
    let record = try record(text)
    #expect(record.services[0].openBefore == 2 && record.services[0].stamps == nil)
    #expect(record.services[0].figure(.turnaround, day: 3).isNaN)
  }

  @Test func `daily counts tell what came alone`() throws {
    let counts = try CountsFile(
      TextTable.read(
        Array("tanggal,KTP\n2026-01-05,4\n2026-01-06,0\n2026-01-10,3\n2026-01-12,5\n".utf8), file: "c.csv"),
      order: nil, known: .national)
    let record = OfficeRecord(.counts(counts), on: calendar, days: 20)
    #expect(!record.isRegister && record.days == "2026-01-05"..."2026-01-12")
    let service = record.services[0]
    #expect([0, 1, 7].map { service.figure(.received, day: $0) } == [4, 0, 8])
    #expect(service.figure(.received, day: 2).isNaN && service.figure(.open, day: 0).isNaN)
  }

  @Test(arguments: [
    ("No;Layanan;Diterima;Selesai\n1;KTP;kemarin;05/01/2026\n2;KTP;16/01/2026;16/01/2026\n", "\"kemarin\" is no day"),
    ("No;Layanan;Diterima;Selesai\n1;KTP;03/04/2026;05/04/2026\n", "no day is above 12"),
  ])
  func `what cannot be read is refused with its place`(_ text: String, _ message: String) {
    let error = #expect(throws: CountsError.self) { try register(text) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
