/// What happened beside what the model says of it, and the daily bands of services.
extension ColumnText {
  private static let date = ColumnText("date", en: "working day, ISO 8601", id: "hari kerja, ISO 8601")
  private static let service = ColumnText("service", en: "service of the unit", id: "layanan OPD")
  private static let flow = ColumnText(
    "measure",
    en:
      "received, finished, open (in the evening), turnaround (working days, mean of those finished that day), on_time (share of these that kept the promise; not in past.csv)",
    id:
      "received = masuk, finished = selesai, open = belum selesai sore hari, turnaround = hari kerja, rata-rata yang selesai hari itu, on_time = bagiannya yang sesuai janji (tidak ada di past.csv)"
  )

  static let quantiles = ["p2_5", "p10", "p25", "p50", "p75", "p90", "p97_5"].map {
    ColumnText($0, in: "as measure", en: "quantile over trials", id: "kuantil antar-ulangan")
  }

  static let services = [date, policy, unit, service, flow] + quantiles + [mean]
  static let calendar = [
    date, ColumnText("opening", en: "office hours: opening", id: "jam buka kantor"),
    ColumnText(
      "break_start", en: "common break, 00:00 where there is none", id: "mulai istirahat, 00:00 bila tidak ada"),
    ColumnText("break_end", en: "its end", id: "akhir istirahat"),
    ColumnText("closing", en: "closing", id: "jam tutup kantor"),
  ]
  static let actual = ColumnText(
    "actual", in: "as measure", en: "what happened, from the office's own file",
    id: "yang terjadi, dari berkas kantor sendiri")
  static let past = [date, unit, service, flow, actual] + quantiles + [mean]
}
