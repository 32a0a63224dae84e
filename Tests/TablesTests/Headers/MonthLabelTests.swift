import Testing

@testable import Tables

@Suite struct MonthLabelTests {
  @Test(arguments: [
    ("REKAP BULAN JANUARI 2026", [1], [2026]), ("Peb 2026", [2], [2026]), ("TAHUN : 2026", [], [2026]),
    ("JANUARI - MARET", [1, 3], []), ("Dicetak 3 Maret 2027", [], []), ("BULAN MEI, dicetak 1 Juni 2026", [5], []),
    ("Perda Nomor 5 Tahun 2016", [], []), ("LAPORAN 2025/2026", [], [2025, 2026]), ("Sheet1", [], []), ("", [], []),
  ])
  func monthsAndYearsAreThoseOfATitle(_ text: String, _ months: [Int], _ years: [Int]) {
    #expect(MonthLabel([text]) == MonthLabel(months: months, years: years))
  }
}
