extension ColumnText {
  static let moves = [
    trial, policy,
    ColumnText("officer", en: "synthetic officer", id: "pegawai sintetis"),
    ColumnText("from_unit", en: "unit that lends", id: "OPD asal"),
    ColumnText("to_unit", en: "unit that receives", id: "OPD penerima"),
    ColumnText(
      "instrument",
      en:
        "assignment and pool (return), redeployment (inside the unit), mutasi and rotation (for good), or own_request (for good, "
        + "asked for by the officer)",
      id:
        "assignment = penugasan sementara, pool = dari kelompok siap bantu, redeployment = di dalam OPD sendiri, mutasi = mutasi, "
        + "rotation = rotasi, own_request = mutasi atas permintaan sendiri"),
    ColumnText("ordered", en: "day of the order", id: "hari perintah"),
    ColumnText("due", en: "end of the stages", id: "akhir tahapan"),
    ColumnText("arrived", en: "first day of service", id: "hari dinas pertama"),
    ColumnText("trained_days", in: "days", en: "days of training", id: "hari pelatihan"),
    ColumnText(
      "accepted", en: "yes, no, or forced after a refusal",
      id: "yes = ya, no = tidak, forced = dipindahkan walau menolak"),
    ColumnText("rejected_because", en: "why not moved", id: "alasan tidak dipindahkan"),
    ColumnText("returned", en: "first day back home", id: "hari pertama kembali"),
    ColumnText("confirmed", en: "day on which an evaluation let him stay", id: "hari lulus evaluasi"),
    ColumnText(
      "in_time_for", en: "surges at the receiving unit that began while he served there",
      id: "lonjakan di OPD penerima yang mulai selama ia bertugas di sana"),
  ]
}
