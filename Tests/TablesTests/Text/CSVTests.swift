import Tables
import Testing

@Suite struct CSVTests {
  @Test(arguments: [
    ("a,b\r\n1,2\n", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a\n\n1", [["a"], ["1"]]),
    ("\"a, b\",\"say \"\"c\"\"\"\n", [["a, b", "say \"c\""]]),
    ("\"two\nlines\",x", [["two\nlines", "x"]]), ("a,\n", [["a", ""]]), ("", []),
  ])
  func `cells are those of RFC 4180`(_ text: String, _ rows: [[String]]) {
    #expect(CSV.rows(Array(text.utf8)) == rows)
  }

  @Test func `rows have the numbers that a spreadsheet shows`() {
    #expect(CSV.numberedRows(Array("a\n\n\nb\n".utf8)).map(\.number) == [1, 4])
  }
}
