internal import Scenarios
internal import Tables

extension Form {
  static let ofStaff = [
    FormColumn(
      "number", ["nip baru", "nip", "nip nik", "nomor induk pegawai"], "the person's number, for key.csv alone",
      "nomor orangnya, hanya untuk key.csv", .text, isPersonal: true),
    FormColumn(
      "person", ["nama", "nama pegawai", "nama lengkap", "nama asn"], "the person's name, for key.csv alone",
      "nama orangnya, hanya untuk key.csv", .text, isPersonal: true),
    FormColumn(
      "born", ["tanggal lahir", "tgl lahir", "tgl. lahir"], "birth, for the year of retirement; not kept",
      "tanggal lahir, untuk tahun pensiun; tidak disimpan", .date, isPersonal: true),
    FormColumn(
      "status", ["jenis pegawai nama", "jenis pegawai", "status kepegawaian", "status pegawai"], "employment",
      "status kepegawaian", .text),
    FormColumn(
      "standing", ["kedudukan hukum nama", "kedudukan hukum", "status aktif", "keaktifan"], "who is at work",
      "siapa yang bertugas", .text),
    FormColumn("probation", ["status cpns pns"], "CPNS or PNS", "CPNS atau PNS", .text),
    FormColumn(
      "kind", ["jenis jabatan nama", "jenis jabatan"], "kind of post", "jenis jabatan", .text),
    FormColumn(
      "position", ["jabatan nama", "nama jabatan", "jabatan"], "post", "jabatan", .text),
    FormColumn(
      "echelon", ["eselon nama", "eselon"], "echelon, for the kind of post", "eselon, untuk jenis jabatan", .text),
    FormColumn(
      "since", ["tmt jabatan", "tmt jabatan terakhir", "tanggal jabatan"], "in the post since, for years in post",
      "sejak kapan dalam jabatan", .date),
    FormColumn(
      "unit", ["unor nama", "unit kerja", "unit organisasi", "perangkat daerah", "opd", "skpd", "nama unit kerja"],
      "unit",
      "unit kerja", .text),
    FormColumn(
      "office", ["satuan kerja kerja nama", "satuan kerja nama", "satuan kerja"], "unit, where the other is empty",
      "unit kerja, bila kolom lain kosong", .text),
    FormColumn(
      "rating", ["predikat kinerja", "hasil kinerja", "predikat skp"], "grade of the appraisal", "predikat kinerja",
      .text),
  ]
}
