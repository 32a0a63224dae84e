import Imports
import Testing

@Suite(.enabled(if: Books.canWrite)) struct SpreadsheetFormTests {
  private func made(_ lines: String, options: ImportOptions = ImportOptions()) throws -> Import {
    let folder = try Folder()
    try Books.write(lines, to: folder.path("buku.xlsx"))
    return folder.made("buku.xlsx", options: options)
  }

  /// A sheet a unit, titles merged, the post merged over its tasks, decimals as text.
  @Test func aWorkloadFormHasASheetAUnit() throws {
    let made = try made(
      """
      for name, minutes in (("DINAS PERTANAMAN DAN PEMAKAMAN KO", 36), ("KANTOR PASAR", "18,0")):
        page = book.create_sheet(name[:31])
        page.append(["FORMULIR ANALISIS BEBAN KERJA"]); page.merge_cells("A1:H1")
        page.append(["UNIT KERJA", ":", name])
        page.append([])
        page.append(["NO", "NAMA JABATAN", "URAIAN TUGAS", "WAKTU PENYELESAIAN", "WAKTU KERJA EFEKTIF", "BEBAN KERJA", "KEBUTUHAN PEGAWAI", "BEZETTING"])
        page.append([1, 2, 3, 4, 5, 6, 7, 8])
        page.append([1, "Operator Layanan", "Mencatat", minutes, 72000, 2000, 1, 5])
        page.append([None, None, "Memeriksa", minutes, 72000, 2000, 1, None])
        page.append(["JUMLAH", None, None, None, None, None, 2, 5])
        page.merge_cells("B6:B7"); page.merge_cells("A8:F8")
      book.remove(sheet)
      """)
    #expect(made.refusals == [])
    #expect(
      made.text("units.csv").split(separator: "\n").dropFirst() == [
        "dinas_pertanaman,DINAS PERTANAMAN DAN PEMAKAMAN KO,pelaksana,5,2", "kantor_pasar,KANTOR PASAR,pelaksana,5,1",
      ])
    #expect(made.report.text(inIndonesian: false).contains("KANTOR PASAR: row 8 is a total of others"))
  }

  @Test func aSheetNameThatWasCutOffIsTheUnitOfTheStaffList() throws {
    let folder = try Folder([
      "staf.csv": OfficeFiles.staff().replacing("KANTOR PASAR", with: "KANTOR PENGELOLAAN PASAR DAN PEDAGANG KECIL")
    ])
    try Books.write(
      """
      sheet.title = "KANTOR PENGELOLAAN PASAR DAN PEDAGANG"[:31]
      sheet.append(["NAMA JABATAN", "URAIAN TUGAS", "WAKTU PENYELESAIAN", "WAKTU KERJA EFEKTIF", "VOLUME"])
      sheet.append(["Operator Layanan", "Mencatat", 36, 72000, 4000])
      """, to: folder.path("abk.xlsx"))
    let made = folder.made("staf.csv", "abk.xlsx")
    #expect(made.refusals == [])
    #expect(
      made.text("study.yaml").contains("EJ: 2 officers' work for 5; abk.xlsx, KANTOR PENGELOLAAN PASAR DAN PE!C2:E2"))
  }

  /// Numbers and dates as cells of their own kinds; a number of a person that lost its last digits stays in the key.
  @Test func aStaffListHasDatesAsCells() throws {
    let made = try made(
      """
      sheet.append(["DAFTAR PEGAWAI"]); sheet.merge_cells("A1:F1")
      sheet.append([])
      sheet.append(["NIP", "NAMA", "TGL LAHIR", "JABATAN", "TMT JABATAN", "UNIT KERJA"])
      for n in range(1, 5):
        sheet.append([198001152005011010 + n, "PEGAWAI 00%d" % n, datetime.date(1969, 4, n), "Guru Ahli Muda", datetime.date(2021, 1, 4), "KANTOR PASAR"])
      """)
    #expect(made.refusals == [] && made.text("roster.csv").split(separator: "\n").count == 5)
    #expect(made.text("key.csv").contains("P0004,,PEGAWAI 004"))
    #expect(
      made.report.text(inIndonesian: false).contains("row 4, 5, 6, 7 has a number (NIP) that lost its last digits"))
    let others = made.files.filter { !$0.isPrivate }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(!others.contains { $0.contains("PEGAWAI") || $0.contains("1980011520050110") || $0.contains("1969") })
  }

  @Test func theTemplateForPostsHasMergedTitlesOverItsColumns() throws {
    let made = try made(
      """
      sheet.title = "INFOJAB II"
      sheet.append(["NAMA JABATAN : Operator Layanan"])
      sheet.append(["UNIT KERJA : KANTOR PASAR"])
      sheet.append([])
      sheet.append(["TUGAS POKOK", None, None, None, None, None, "BAHAN KERJA", "PERANGKAT KERJA"])
      sheet.merge_cells("A4:F4")
      sheet.append(["Uraian Tugas", "Hasil Kerja", "Satuan Hasil Kerja", "Beban Kerja 1 Tahun", "Waktu Kerja Efektif 1 Tahun", "Waktu Penyelesaian (jam/menit)", "Bahan", "Perangkat"])
      sheet.append(["(text)", "(text)", "(text)", "(angka)", "(1250 / 75000)", "(angka)", "(text)", "(text)"])
      sheet.append(["Mencatat", "Kartu", "Dokumen", 2500, 1250, 0.5, "Kertas", "Komputer"])
      sheet.append(["Memeriksa", "Kartu", "Dokumen", 2500, 75000, 30, "Kertas", "Komputer"])
      """)
    #expect(made.refusals == [])
    // 2,500 half hours of 1,250 and 2,500 · 30 min of 75,000.
    #expect(made.text("study.yaml").contains("EJ: 2 officers' work for 2; buku.xlsx, INFOJAB II!D7:F8"))
  }

  @Test func aSurveyHasItsSumsBelowWithDecimalCommas() throws {
    let made = try made(
      """
      sheet.append(["PENGOLAHAN SURVEI KEPUASAN MASYARAKAT"])
      sheet.append(["UNIT KERJA : KANTOR PASAR"])
      sheet.append(["NO"] + ["U%d" % n for n in range(1, 10)])
      for n in range(1, 4): sheet.append([n] + [3] * 8 + [4])
      sheet.append(["Jumlah Nilai/Unsur"] + [9] * 8 + [12])
      sheet.append(["NRR/Unsur"] + ["3,00"] * 8 + ["4,00"])
      sheet.append(["NRR tertimbang"] + ["0,333"] * 8 + ["0,444"])
      rows = book.create_sheet("2026")
      rows.append(["REKAP KANTOR PASAR"])
      rows.append(["TANGGAL", "KARTU", "IZIN"])
      for n in range(40):
        day = datetime.date(2026, 1, 5) + datetime.timedelta(days=n)
        if day.weekday() < 5: rows.append([day, 10, 4])
      """)
    #expect(made.refusals == [])
    // (8 · 3 + 4) / 9 · 25
    #expect(
      made.text("study.yaml").contains("# survey of 3 citizens: index 77.78, time (U3) 3 of 4; buku.xlsx, Sheet!B4:J6"))
    // Ten came on each of thirty days, of which 28 are ordinary.
    let rate = try #require(made.line("rate: ")?.firstMatch(of: /rate: fitted ([0-9.]+)\/day .* fitted to 28 of/))
    #expect(abs((Double(rate.1) ?? 0) - 10) < 0.1)
    #expect(made.line("rate: ")?.hasSuffix("buku.xlsx, 2026!B3:B32") == true, "\(made.line("rate: ") ?? "")")
  }
}
