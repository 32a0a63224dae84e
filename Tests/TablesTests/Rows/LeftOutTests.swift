import Tables
import Testing

@Suite struct LeftOutTests {
  private func table(_ text: String, drops: Bool = false) throws -> Table {
    let known = KnownColumns([.init("no"), .init("jabatan"), .init("ada"), .init("perlu")])
    return try #require(
      Table.find(in: try book(text), knowing: known, rules: .init(dropsDuplicates: drops)).first)
  }

  @Test func everyRowIsKeptOrLeftOutWithItsReason() throws {
    let found = try table(
      """
      NO,JABATAN,ADA,PERLU
      (1),(2),(3),4=(3x2)
      1,Arsiparis,2,3


      ,JUMLAH,2,3
      NO,JABATAN,ADA,PERLU
      2,Pranata,1,1
      ,Total OPD,3,4
      ,Rata-rata,"1,5",2
      Catatan: angka sementara,,,
      3,Total Quality,x,1
      """)
    #expect(found.rows.map(\.number) == [3, 8, 12])
    #expect(
      found.leftOut == [
        LeftOut(rows: 2...2, .columnNumbers), LeftOut(rows: 4...5, .empty), LeftOut(rows: 6...6, .total),
        LeftOut(rows: 7...7, .repeatedHeader), LeftOut(rows: 9...9, .total), LeftOut(rows: 10...10, .total),
        LeftOut(rows: 11...11, .note),
      ])
  }

  @Test func aSignatureBelowTheTableIsANote() throws {
    let found = try table(
      "no,jabatan,ada,perlu\n1,a,2,3\n2,b,2,3\n\n,,\"Kota Contoh, 2 Januari 2026\"\n,,Kepala Dinas\n\n,,(NAMA)\n,,NIP. 1\n"
    )
    #expect(found.rows.map(\.number) == [2, 3])
    #expect(found.leftOut.filter { $0.reason == .note }.map(\.rows.lowerBound) == [5, 6, 8, 9])
  }

  @Test func duplicatesAreLeftOutWhereTheCallerSaysSo() throws {
    let text = "no,jabatan,ada,perlu\n1,a,2,3\n2,b,2,3\n1,a,2,3\n"
    #expect(try table(text).rows.count == 3)
    #expect(try table(text, drops: true).leftOut == [LeftOut(rows: 4...4, .duplicate(of: 2))])
  }

  @Test func aRowWithOneTextIsAnEntryUnlessItSaysOtherwise() throws {
    #expect(try table("no,jabatan,ada,perlu\n,parks,,\n,b,2,3\n").rows.map(\.number) == [2, 3])
  }
}
