import Foundation
import Government
import Tables
import Testing

@Suite(.enabled(if: Books.canWrite)) struct SpreadsheetTests {
  @Test func cellsAreWhatTheSpreadsheetHolds() throws {
    let read = try Books.read(
      """
      sheet["B3"] = "teks\\tdan\\nbaris \\\\ ini"
      sheet["C3"] = 2.5
      sheet["D3"] = datetime.date(2026, 3, 1)
      sheet["E3"] = datetime.datetime(2026, 3, 1, 8, 30, 15)
      sheet["F3"] = datetime.time(8, 30)
      sheet["G3"] = True
      sheet["H3"] = "0012"
      sheet["A5"] = 1
      """)
    let sheet = try #require(read.sheets.first)
    #expect(sheet.rows.map(\.number) == [3, 5])
    #expect(
      sheet.rows[0].cells == [
        .empty, .text("teks\tdan\nbaris \\ ini"), .number(2.5), .date("2026-03-01", seconds: nil),
        .date("2026-03-01", seconds: 30_615), .clock(seconds: 30_600), .boolean(true), .text("0012"),
      ])
    #expect(sheet.rows[0].cells[1].shown == "teks dan baris \\ ini")
    #expect(sheet.place(row: 3, column: 1).description == "First!B3")
  }

  @Test func errorsAndFormulasNeverComputedAreTold() throws {
    let read = try Books.read(
      """
      sheet["A1"] = "=1+1"
      sheet["B1"] = "#DIV/0!"
      sheet["B1"].data_type = "e"
      sheet["C1"] = 3
      """)
    #expect(read.sheets.first?.rows.first?.cells == [.error("#NEVER COMPUTED"), .error("#DIV/0!"), .number(3)])
  }

  @Test func sheetsHaveTheirNamesAndMayBeHidden() throws {
    let read = try Books.read(
      """
      sheet["A1"] = 1
      other = book.create_sheet("Sembunyi & lain")
      other["A1"] = "x"
      other.sheet_state = "hidden"
      book.create_sheet("Kosong")
      """)
    #expect(read.sheets.map(\.name) == ["First", "Sembunyi & lain", "Kosong"])
    #expect(read.sheets.map(\.isHidden) == [false, true, false])
    #expect(read.sheets.map(\.rows.count) == [1, 1, 0])
  }

  @Test func theSystemOf1904IsKnown() throws {
    let read = try Books.read(
      """
      book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
      sheet.append(["tanggal", "n"])
      sheet.append([datetime.date(2026, 3, 14), 1])
      sheet.append([44637, 2])
      """)
    #expect(read.countsFrom1904)
    let table = try #require(Table.find(in: read, knowing: KnownColumns([.init("tanggal")])).first)
    let reading = try #require(ColumnReadings(table)[column: 0])
    #expect(table.rows.map { reading.date($0[column: 0])?.iso } == ["2026-03-14", "2026-03-18"])
  }

  @Test func mergedTitlesHoldForEveryColumnUnderThem() throws {
    let read = try Books.read(
      """
      sheet["A1"] = "PETA JABATAN"
      sheet.merge_cells("A1:E1")
      for place, text in {"A3": "NO", "B3": "NAMA JABATAN", "C3": "PEGAWAI", "E3": "KET", "C4": "ADA", "D4": "PERLU"}.items():
          sheet[place] = text
      for merge in ["A3:A4", "B3:B4", "C3:D3", "E3:E4"]: sheet.merge_cells(merge)
      sheet.append([1, 2, 3, 4, 5])
      sheet.append([1, "Arsiparis", 2, 3])
      """)
    let table = try #require(
      Table.find(in: read, knowing: KnownColumns([.init("nama jabatan"), .init("pegawai ada"), .init("perlu")])).first)
    #expect(table.header.titles == ["NO", "NAMA JABATAN", "PEGAWAI ADA", "PEGAWAI PERLU", "KET"])
    #expect(table.header.rows == 3...4)
    #expect(table.leftOut == [LeftOut(rows: 5...5, .columnNumbers)])
    #expect(table.rows.map(\.number) == [6])
  }

  @Test func openDocumentSheetsAreReadToo() throws {
    let read = try Books.read(
      """
      office = 'urn:oasis:names:tc:opendocument:xmlns:'
      content = f'''<?xml version="1.0"?><office:document-content xmlns:office="{office}office:1.0"
       xmlns:table="{office}table:1.0" xmlns:text="{office}text:1.0" office:version="1.2"><office:body><office:spreadsheet>
       <table:table table:name="Data"><table:table-row><table:table-cell office:value-type="string"><text:p>unit</text:p>
       </table:table-cell><table:table-cell office:value-type="float" office:value="2.5"><text:p>2,5</text:p>
       </table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-03-01"><text:p>1/3/26</text:p>
       </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'''
      kind = "application/vnd.oasis.opendocument.spreadsheet"
      manifest = f'''<manifest:manifest xmlns:manifest="{office}manifest:1.0">
       <manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'''
      with zipfile.ZipFile(path, "w") as archive:
          archive.writestr("mimetype", kind)
          archive.writestr("META-INF/manifest.xml", manifest)
          archive.writestr("content.xml", content)
      """, name: "book.ods")
    #expect(read.sheets.first?.name == "Data")
    #expect(read.sheets.first?.rows.first?.cells.first?.shown == "unit")
    #expect(read.sheets.first?.rows.first?.cells[1] == .number(2.5))
    #expect(read.sheets.first?.rows.first?.cells[2] == .date("2026-03-01", seconds: nil))
  }

  @Test func mergesOfOpenDocumentSheetsHoldToo() throws {
    let read = try Books.read(
      """
      office = 'urn:oasis:names:tc:opendocument:xmlns:'
      def cell(text, more=""):
          if not text: return '<table:covered-table-cell/>'
          return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'
      def row(*cells): return f'<table:table-row>{"".join(cells)}</table:table-row>'
      wide, tall = 'table:number-columns-spanned="2"', 'table:number-rows-spanned="2"'
      rows = (row(cell("UNIT", tall), cell("PEGAWAI", wide), cell("")) + row(cell(""), cell("ADA"), cell("PERLU"))
          + row(cell("a"), cell("1"), cell("2")))
      content = f'''<?xml version="1.0"?><office:document-content xmlns:office="{office}office:1.0"
       xmlns:table="{office}table:1.0" xmlns:text="{office}text:1.0" office:version="1.2"><office:body><office:spreadsheet>
       <table:table table:name="Data">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'''
      kind = "application/vnd.oasis.opendocument.spreadsheet"
      manifest = f'''<manifest:manifest xmlns:manifest="{office}manifest:1.0">
       <manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'''
      with zipfile.ZipFile(path, "w") as archive:
          archive.writestr("mimetype", kind)
          archive.writestr("META-INF/manifest.xml", manifest)
          archive.writestr("content.xml", content)
      """, name: "book.ods")
    let table = try #require(
      Table.find(in: read, knowing: KnownColumns([.init("unit"), .init("pegawai perlu")])).first)
    #expect(table.header.titles == ["UNIT", "PEGAWAI ADA", "PEGAWAI PERLU"])
    #expect(table.rows.map(\.number) == [3])
  }

  @Test func aSheetWithACellFarAwayEndsInASentence() throws {
    let error = #expect(throws: TableError.self) {
      try Books.read("sheet[\"A1\"] = 1\nsheet[\"XFD1048576\"] = 2")
    }
    #expect(
      error?.description.contains("or save the sheet as CSV") == true
        || error?.reason == .tooManyCells(limit: SpreadsheetReader.mostCells))
  }
}
