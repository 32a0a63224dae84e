import Tables
import Testing

@Suite struct PersonalColumnsTests {
  @Test(arguments: [
    "NIP", "nip baru", "Nama", "NAMA PEGAWAI", "NIK", "NIP Atasan", "N.I.K", "Tanggal Lahir", "Nama Petugas Loket",
    "NAMA LENGKAP PEMOHON", "Nama Petugas Layanan",
  ])
  func titlesOfPersonsAreKnown(_ title: String) {
    #expect(PersonalColumns.isPersonal(title) == (title != "N.I.K"))
  }

  @Test(arguments: [
    "UNOR NAMA", "Nama Jabatan", "unit", "Kebutuhan", "PENDIDIKAN NAMA", "JENIS PEGAWAI NAMA", "Nama Jabatan Pegawai",
    "Petugas",
  ])
  func titlesOfOtherThingsAreNot(_ title: String) { #expect(!PersonalColumns.isPersonal(title)) }

  @Test func numbersOfPersonsAreFoundUnderAnyTitle() throws {
    let text = "kode,unit,ket\n1,a,\n2,b,NIP 19800101 200501 1 001\n"
    let table = try #require(Table.find(in: try book(text), knowing: KnownColumns([])).first)
    #expect(PersonalColumns.places(in: table) == [2])
    #expect(PersonalColumns.holdsLongNumber(.number(198_001_012_005_011_008)))
  }

  @Test(arguments: [
    ("198001012005011001", true), ("NIP. 19800101 200501 1 001", true), ("19800101.200501.1.001", true),
    ("Kepala (19800101-200501-1-001)", true), ("198001ÿÿ012005011001", true), ("19800101 200501 1 00", false),
    ("01-02-2026 08.00 - 03-02-2026 09.00", false), ("2.000.000.000.000", false), ("2026-01-05 08:00:00", false),
  ])
  func aNumberIsOneHoweverItIsWritten(_ text: String, _ isNumber: Bool) {
    #expect(PersonalColumns.hasLongNumber(text) == isNumber)
  }

  /// A citizen's number (NIK) has 16 digits, which a column of amounts may have too: it is not told, and makes no column one of persons.
  @Test func aCitizensNumberIsNotTold() {
    #expect(PersonalColumns.isUntold("KTP 3201010101800001") && PersonalColumns.isUntold("3201 0101 0180 0001"))
    #expect(PersonalColumns.isUntold("Rekam 3374.010101.800001") && !PersonalColumns.isUntold("1.234.567.890.123.456"))
    #expect(!PersonalColumns.isUntold("KTP 320101010180000") && !PersonalColumns.hasLongNumber("3201010101800001"))
    #expect(PersonalColumns.isUntold(.number(3_201_010_101_800_001)))
  }
}
