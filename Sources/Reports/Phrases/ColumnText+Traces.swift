extension ColumnText {
  static let ofTraces: [(file: String, columns: [ColumnText])] = [
    ("requests.csv", requestEvents), ("officers.csv", officerEvents),
  ]

  static let requestEvents = [
    ColumnText("request", en: "number of the request, by arrival", id: "nomor permohonan, menurut kedatangan"),
    ColumnText("service", en: "service applied for", id: "layanan yang dimohon"),
    ColumnText("unit", en: "unit (OPD) where it happens", id: "unit (OPD) tempat kejadian"),
    ColumnText(
      "event", en: "received, started and finished (a step), left (for good, without an end)",
      id: "received = diterima, started dan finished = langkah dimulai dan selesai, left = pergi tanpa selesai"),
    ColumnText("step", en: "step that is started or finished", id: "langkah yang dimulai atau selesai"),
    ColumnText(
      "time", en: "on the clock of the office, to the second", id: "menurut jam kantor, sampai detik"),
    ColumnText("officer", en: "synthetic officer, as in moves.csv.gz", id: "pegawai sintetis, seperti di moves.csv.gz"),
    ColumnText(
      "waiting_for",
      en:
        "what a step that starts has waited for most while the office was open: staff, skill, a machine (equipment), a "
        + "machine that is out (outage), a stock (supply); hours = for the opening alone; empty = nothing",
      id:
        "yang paling lama ditunggu langkah itu selama jam buka: staff = pegawai, skill = kompetensi, equipment = alat, "
        + "outage = alat rusak, supply = persediaan; hours = hanya menunggu jam buka; kosong = tidak menunggu"),
  ]

  static let officerEvents = [
    ColumnText("officer", en: "synthetic officer; empty = no candidate", id: "pegawai sintetis; kosong = tanpa calon"),
    ColumnText(
      "event",
      en: "ordered, due (end of the stages), trained (by then), arrived (first day of service), confirmed (stays), "
        + "returned (first day back), rejected (not moved)",
      id: "ordered = perintah, due = akhir tahapan, trained = sudah dilatih saat itu, arrived = hari dinas pertama, "
        + "confirmed = lulus evaluasi, returned = hari pertama kembali, rejected = tidak dipindahkan"),
    ColumnText("date", en: "day, ISO 8601", id: "hari, ISO 8601"),
    ColumnText("from_unit", en: "unit that lends", id: "OPD asal"),
    ColumnText("to_unit", en: "unit that receives", id: "OPD penerima"),
    ColumnText("instrument", en: "as in moves.csv.gz", id: "seperti di moves.csv.gz"),
    ColumnText("detail", en: "days of training, or why not moved", id: "hari pelatihan, atau alasan tidak dipindahkan"),
  ]
}
