import Tables
import Testing

@Suite struct HeaderTests {
  private static let known = KnownColumns([
    .init("unit", names: ["unit kerja", "opd"], isRequired: true), .init("headcount", names: ["bezetting"]),
    .init("need", names: ["kebutuhan", "waktu penyelesaian"]),
  ])

  private func table(_ text: String) throws -> Table {
    try #require(Table.find(in: try book(text), knowing: Self.known).first)
  }

  @Test(arguments: [
    ("Unit Kerja,Bezetting,Kebutuhan\na,1,2\n", 1...1),
    ("PETA JABATAN\nKota Contoh,,\n\nTanggal Export: 1/1/2026\nUNIT KERJA,BEZETTING,KEBUTUHAN\na,1,2\n", 5...5),
    ("Rekap unit kerja,,\n,,\n  opd ,Bezetting (orang),Kebutuhan\na,1,2\n", 3...3),
    (String(repeating: "judul,x\n", count: 29) + "opd,bezetting,kebutuhan\na,1,2\n", 30...30),
    ("KEBUTUHAN\n\nOPD,Bezetting,Kebutuhan\na,1,2\n", 3...3),
    ("PEGAWAI,,KEBUTUHAN\nUNIT KERJA,BEZETTING,\na,1,2\n", 1...2),
  ])
  func theHeaderIsFoundBelowTitles(_ text: String, _ rows: ClosedRange<Int>) throws {
    let found = try table(text)
    #expect(found.header.rows == rows)
    #expect(["unit", "headcount", "need"].map { found.header.column($0) } == [0, 1, 2])
    #expect(found.rows.map { $0.cells.map(\.shown) } == [["a", "1", "2"]])
    #expect(found.score > 0.8 && found.missing.isEmpty)
  }

  @Test func belowRow30NobodyLooks() throws {
    let found = try table(String(repeating: "judul,x\n", count: 30) + "opd,bezetting,kebutuhan\na,1,2\n")
    #expect(found.header.matches.isEmpty && found.missing == ["unit"] && found.score == 0)
  }

  @Test func aNameThatIsBegunIsWorthLess() throws {
    let found = try table("opd,waktu penyelesaian (menit),bezetting\na,1,2\n")
    #expect(found.header.matches.map(\.quality) == [1, 1, 0.95])
    #expect(try table("opd,waktu penyelesaian menit\na,1\n").header.matches.last?.quality == 0.6)
  }

  @Test func theSheetWithTheColumnsComesFirst() {
    func sheet(_ name: String, _ titles: [String], isHidden: Bool = false) -> Sheet {
      Sheet(
        name: name, isHidden: isHidden,
        rows: [.init(number: 1, cells: titles.map { .text($0) }), .init(number: 2, cells: [.text("a"), .number(1)])])
    }
    let book = Workbook(
      file: "a.xlsx",
      sheets: [
        sheet("Petunjuk", ["baca", "ini"]), sheet("Lama", ["unit", "headcount", "need"], isHidden: true),
        sheet("Sebagian", ["unit", "lain"]), sheet("Data", ["unit", "headcount", "need"]),
        Sheet(name: "Kosong", rows: []),
      ])
    let found = Table.find(in: book, knowing: Self.known)
    #expect(found.map(\.sheet) == ["Data", "Sebagian", "Petunjuk", "Lama"])
    #expect(found[0].score == 1 && found[3].isHidden)
  }
}
