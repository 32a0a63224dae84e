import Tables
import Testing

@Suite struct TextTableTests {
  @Test(arguments: [
    ("a,b\n1,2\n", TextForm.Separator.comma), ("a;b\n1,5;2,5\n", .semicolon), ("a\tb\n1\t2\n", .tab),
    ("a|b\n1|2\n", .bar), ("a,b\n\"x;y\",\"z;w\"\n", .comma), ("Laporan, bulanan\n\na;b;c\n1;2;3\n4;5;6\n", .semicolon),
    ("when\n2026-01-05\n", .comma), ("unit;need\nparks;0,5\ntax;0,7\n", .semicolon),
    ("sep=|\na|b,c\n1|2,3\n", .bar),
  ])
  func theMarkBetweenCellsIsToldByTheWholeFile(_ text: String, _ mark: TextForm.Separator) throws {
    #expect(try book(text).form?.separator == mark)
  }

  private static func wide(_ text: String, highFirst: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      let pair = [UInt8(unit & 255), UInt8(unit >> 8)]
      bytes += highFirst ? pair.reversed() : pair
    }
    return bytes
  }

  private static let encoded: [([UInt8], TextForm.Encoding)] = [
    (Array("nama,è\n".utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array("nama,è\n".utf8), .utf8),
    (Array("nama,".utf8) + [0xE8, 0x0A], .windows1252), ([0xFF, 0xFE] + wide("nama,è\n", highFirst: false), .utf16),
    ([0xFE, 0xFF] + wide("nama,è\n", highFirst: true), .utf16), (wide("nama,è\n", highFirst: false), .utf16),
  ]

  @Test(arguments: encoded)
  func theEncodingIsToldByTheBytes(_ bytes: [UInt8], _ encoding: TextForm.Encoding) throws {
    let read = try TextTable.read(bytes, file: "a.csv")
    #expect(read.form?.encoding == encoding)
    #expect(shown(read.sheets.first) == [["nama", "è"]])
  }

  @Test func quotesHoldMarksAndLines() throws {
    let read = try book("a;b\r\n\"x;\r\ny \"\"z\"\"\";2\r\n\r\n;;\r\nc;d\r\n")
    #expect(shown(read.sheets.first) == [["a", "b"], ["x; y \"z\"", "2"], ["c", "d"]])
    #expect(read.sheets.first?.rows.map(\.number) == [1, 2, 5])
  }

  @Test func oldLineEndsAreLineEnds() throws {
    #expect(shown(try book("a,b\r1,2\r").sheets.first) == [["a", "b"], ["1", "2"]])
  }

  @Test func moreRowsThanASheetHoldsAreRefused() {
    let text = String(repeating: "1\n", count: TextTable.mostRows + 1)
    #expect(throws: TableError(file: "a.csv", .tooManyRows(limit: TextTable.mostRows))) { try book(text) }
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func columnsHaveLetters(_ column: Int, _ letters: String) {
    #expect(CellPlace(sheet: "S", row: 3, column: column).description == "S!\(letters)3")
  }
}
