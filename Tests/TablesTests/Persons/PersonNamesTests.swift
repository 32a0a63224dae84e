import Tables
import Testing

@Suite struct PersonNamesTests {
  @Test(arguments: [
    ("KTP a.n. Bambang Pamungkas", "KTP"), ("Dinas Pasar (Rina Marlina)", "Dinas Pasar"), ("RINA MARLINA", ""),
    ("Plt. Kepala Bidang (a.n. Orang Lain)", "Plt. Kepala Bidang"), ("Kartu atas nama Siti", "Kartu"),
    ("Kartu JOKO SUSILO hilang", "Kartu  hilang"), ("Puskesmas Mutiara", "Puskesmas Mutiara"),
    ("a.n. Orang Lain", ""), ("A/N ORANG LAIN", ""), ("Atas nama Orang Lain", ""), ("atas nama", "atas nama"),
    ("Izin Budi Karya Sumadi", "Izin"), ("Izin Budi Karya", "Izin"),
    ("KTP M. Yusuf", "KTP"), ("Loket Moh Rizal", "Loket"), ("KK Budi Hartono", "KK"), ("KIA Ahmad Fauzi", "KIA"),
    ("Akta Siti Rahmawati", "Akta"), ("Akta Nur'aini Lubis", "Akta"), ("KTP Salim Agus", "KTP"),
    ("KTP Dewi Sartika", "KTP"), ("KIA Eko Prasetyo", "KIA"), ("Izin H. M. Noor", "Izin"), ("Kartu Agus", "Kartu Agus"),
    ("Perubahan Atas Nama Sertifikat", "Perubahan Atas Nama Sertifikat"), ("Surat a.n. Bupati", "Surat a.n. Bupati"),
    ("Akta", "Akta"), ("An. Kesehatan", "An. Kesehatan"), ("", ""),
  ])
  func namesAreTakenOut(_ text: String, _ left: String) throws {
    let rows =
      "Nama;Layanan\nRina Marlina, S.Sos;x\nDrs. H. Joko Susilo, M.Si;x\nMutiara;x\nBambang Pamungkas;x\nBudi Karya;x\nBudi Karya Sumadi;x\n"
      + "M. Yusuf;x\nMoh. Rizal;x\nDrs Budi Hartono, M.Si;x\nH Ahmad Fauzi;x\nDr.Siti Rahmawati;x\nNur’aini Lubis;x\n"
      + "Agus Salim;x\nDewi Sartika Putri;x\nEko Prasetyo S.Kom. M.M;x\nH. M. Noor;x\n"
    let table = try #require(
      Table.find(in: try book(rows), knowing: KnownColumns([.init("service", names: ["layanan"])])).first)
    #expect(PersonNames(table).without(text) == left)
  }
}
