import Tables
import Testing

@Suite struct PersonNamesTests {
  @Test(arguments: [
    ("KTP a.n. Bambang Pamungkas", "KTP"), ("Dinas Pasar (Rina Marlina)", "Dinas Pasar"), ("RINA MARLINA", ""),
    ("Plt. Kepala Bidang (a.n. Orang Lain)", "Plt. Kepala Bidang"), ("Kartu atas nama Siti", "Kartu"),
    ("Kartu JOKO SUSILO hilang", "Kartu  hilang"), ("Puskesmas Mutiara", "Puskesmas Mutiara"),
    ("a.n. Orang Lain", ""), ("A/N ORANG LAIN", ""), ("Atas nama Orang Lain", ""), ("atas nama", "atas nama"),
    ("Izin Budi Karya Sumadi", "Izin"), ("Izin Budi Karya", "Izin"),
    ("Akta", "Akta"), ("An. Kesehatan", "An. Kesehatan"), ("", ""),
  ])
  func namesAreTakenOut(_ text: String, _ left: String) throws {
    let rows =
      "Nama;Layanan\nRina Marlina, S.Sos;x\nDrs. H. Joko Susilo, M.Si;x\nMutiara;x\nBambang Pamungkas;x\nBudi Karya;x\nBudi Karya Sumadi;x\n"
    let table = try #require(
      Table.find(in: try book(rows), knowing: KnownColumns([.init("service", names: ["layanan"])])).first)
    #expect(PersonNames(table).without(text) == left)
  }
}
