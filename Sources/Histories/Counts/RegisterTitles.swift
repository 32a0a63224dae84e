/// What offices and their systems call the columns of a register or an event log.
package enum RegisterTitles {
  package static let received = [
    "diterima", "tanggal masuk", "tanggal terima", "tanggal diterima", "waktu masuk", "masuk", "tgl masuk",
    "tanggal permohonan", "case start", "received at", "arrival",
  ]
  package static let started = ["mulai", "waktu mulai", "dimulai", "start", "start time", "start timestamp"]
  package static let finished = [
    "selesai", "tanggal selesai", "waktu selesai", "tgl selesai", "keluar", "diserahkan", "completed",
    "completion time", "end", "end time", "complete timestamp", "time:timestamp",
  ]
  package static let service = ["layanan", "jenis layanan", "jenis pelayanan", "pelayanan"]
  package static let step = ["langkah", "tahap", "tahapan", "kegiatan", "aktivitas", "activity", "concept:name"]
  package static let officer = [
    "petugas", "nama petugas", "operator", "nama operator", "pegawai", "staf", "verifikator", "officer", "resource",
    "org:resource",
  ]
  package static let request = [
    "no register", "nomor register", "no registrasi", "nomor registrasi", "no permohonan", "nomor permohonan",
    "id permohonan", "case", "case id", "case:concept:name",
  ]
  /// The office itself; parts of one are no offices.
  package static let office = ["unit kerja", "unit", "perangkat daerah", "opd", "instansi"]
  package static let unit = office + ["bidang", "loket"]
}
