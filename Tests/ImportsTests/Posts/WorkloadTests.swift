import Imports
import Testing

@Suite struct WorkloadTests {
  private func made(_ rows: [String], time: String = "WAKTU PENYELESAIAN", options: ImportOptions = ImportOptions())
    throws -> Import
  {
    let header =
      "NO;NAMA JABATAN;URAIAN TUGAS;\(time);WAKTU KERJA EFEKTIF;BEBAN KERJA SETAHUN;PEGAWAI YANG DIBUTUHKAN;PEGAWAI YANG ADA"
    let text = (["UNIT KERJA : KANTOR PASAR", "", header] + rows).joined(separator: "\n") + "\n"
    return try Folder(["abk.csv": text]).made("abk.csv", options: options)
  }

  private func need(_ made: Import) -> Substring? {
    made.text("units.csv").split(separator: "\n").dropFirst().first?.split(separator: ",").last
  }

  @Test(arguments: [
    ("36;72000;2000", "1"), ("36;75000;2000", "0.96"), ("2;1250;2000", "3.2"), ("2;1200;600", "1"),
    ("36;6000;500", "3"),
    ("2;104;52", "1"), ("0,5;1250;2500", "1"), ("30;300;10", "1"),
  ])
  func hoursOrMinutesAreToldByTheOfficersYear(_ cells: String, _ need: String) throws {
    let made = try made(["1;Operator;Mencatat;\(cells);;4"])
    #expect(made.refusals == [] && self.need(made) == need[...])
  }

  @Test func aTitleThatIsAgainstTheYearIsSettledByTheNeedOrRefused() throws {
    let row = "1;Operator;Mencatat;30;1250;2500"
    // 2,500 · 30 minutes are 1,250 hours.
    #expect(need(try made([row + ";1;4"], time: "WAKTU PENYELESAIAN (MENIT)")) == "1")
    let refused = try made([row + ";;4"], time: "WAKTU PENYELESAIAN (MENIT)")
    #expect(refused.files.isEmpty)
    #expect(
      refused.refusals == [
        "abk.csv, D4: 30 may be minutes (1 officer needed) or hours (60 needed) with 1250 a year; say --time minutes or --time hours"
      ])
    let settled = try made([row + ";;4"], time: "WAKTU PENYELESAIAN (MENIT)", options: ImportOptions(time: .minutes))
    #expect(need(settled) == "1")
  }

  @Test func aPostIsNamedOnceForSeveralTasksAndTotalsAreLeftOut() throws {
    let made = try made([
      "1;Operator;Mencatat;36;72000;1000;0,5;3", ";;Memeriksa;\"36,0\";72000;1000;0,5;", ";JUMLAH;;;;;1;3",
      "2;Arsiparis Mahir;Menyimpan;72;72000;500;0,5;1",
    ])
    #expect(
      made.text("units.csv").split(separator: "\n").dropFirst() == [
        "kantor_pasar,KANTOR PASAR,pelaksana,3,1", "kantor_pasar,KANTOR PASAR,functional,1,0.5",
      ])
    #expect(made.report.text(inIndonesian: true).contains("baris 6 jumlah dari baris lain"))
  }

  @Test func aTaskWithoutTheOfficersYearIsRefusedWithWhatIsExpected() throws {
    let refused = try made(["1;Operator;Mencatat;30;;2500;1;4"])
    #expect(refused.refusals.first?.contains("expected 72000 or 75000 minutes, or 1200 or 1250 hours") == true)
  }

  @Test func aLoadThatHardlyAnyUnitHasIsAskedAfter() throws {
    // 36 minutes, 10,000 times: five officers' work, of whom one is there.
    let made = try made(["1;Operator;Mencatat;36;72000;10000;1;1"])
    #expect(made.refusals == [])
    #expect(made.report.text(inIndonesian: false).contains("needs 5 officers for 1 (EJ 5): are minutes, volumes"))
  }

  @Test func numbersThatCanBeReadInTwoWaysAreRefusedUntilSaid() throws {
    let row = "1;Operator;Mencatat;36;72000;2.000;1;4"
    let refused = try made([row])
    #expect(refused.refusals.count == 1 && refused.refusals[0].contains("--decimal comma or --decimal point"))
    #expect(need(try made([row], options: ImportOptions(decimal: .comma))) == "1")
  }

  @Test func theTemplateForPostsHasThreeRowsOfHeader() throws {
    let text = """
      UNIT KERJA : KANTOR PASAR
      NAMA JABATAN : Operator Layanan

      TUGAS POKOK;;;;;;BAHAN KERJA
      Uraian Tugas;Hasil Kerja;Satuan Hasil Kerja;Beban Kerja 1 Tahun;Waktu Kerja Efektif 1 Tahun;Waktu Penyelesaian;Bahan
      (text);(text);(text);(angka);(1250 / 75000);(angka);(text)
      Mencatat;Kartu;Dokumen;2500;75000;30;Kertas
      """
    let made = try Folder(["infojab.csv": text]).made("infojab.csv")
    #expect(made.refusals == [])
    #expect(made.text("study.yaml").contains("EJ: 1 officer's work for 1; infojab.csv, D7:F7"))
  }

  @Test func aMapOfPostsGivesHeadsAndNeeds() throws {
    let text = """
      Peta Jabatan
      Unit Kerja,KANTOR PASAR
      Tanggal Export,28/11/2026 10:00

      No,Kode,Nama Jabatan,Bezetting,Kebutuhan,Selisih,Status,Keterangan
      1,A1,Kepala Kantor,1,1,0,Sesuai,
      2,A2,Operator Layanan,5,8,-3,Kurang,
      """
    let made = try Folder(["peta.csv": text]).made("peta.csv")
    #expect(made.refusals == [])
    #expect(
      made.text("units.csv").split(separator: "\n").dropFirst() == [
        "kantor_pasar,KANTOR PASAR,managerial,1,1", "kantor_pasar,KANTOR PASAR,pelaksana,5,8",
      ])
  }
}
