internal import Government

/// Heads of the columns that the files of results have, as people read them.
extension Phrases.Workbook {
  static func head(_ column: String) -> Phrase {
    heads[column] ?? Measure(rawValue: column).map { MeasureText.of($0).name } ?? AxisText.name(ofColumn: column)
      ?? Phrase(column.inWords)
  }

  private static let heads: [String: Phrase] = [
    "policy": Phrase(en: "policy", id: "kebijakan"), "against": Phrase(en: "compared to", id: "pembanding"),
    "window_name": Phrase(en: "window", id: "jendela waktu"), "unit": Phrase(en: "unit", id: "perangkat daerah"),
    "measure": Phrase(en: "measure", id: "ukuran"), "difference": Phrase(en: "difference", id: "selisih"),
    "lower": Phrase(en: "lower end", id: "batas bawah"), "upper": Phrase(en: "upper end", id: "batas atas"),
    "level": Phrase(en: "confidence", id: "tingkat kepercayaan"), "method": Phrase(en: "method", id: "metode"),
    "trials": Phrase(en: "number", id: "jumlah"), "verdict": Phrase(en: "verdict", id: "putusan"),
    "tolerance": Phrase(en: "tolerance", id: "toleransi"),
    "family": Phrase(en: "part of the answer", id: "bagian dari jawaban"),
    "title": Phrase(en: "title", id: "sebutan"), "varied": Phrase(en: "varied policy", id: "kebijakan induk"),
    "date": Phrase(en: "date", id: "tanggal"), "service": Phrase(en: "service", id: "layanan"),
    "mean": Phrase(en: "mean", id: "rata-rata"), "actual": Phrase(en: "what happened", id: "kenyataan"),
    "p2_5": quantile("2,5"), "p10": quantile("10"), "p25": quantile("25"), "p50": quantile("50"), "p75": quantile("75"),
    "p90": quantile("90"), "p97_5": quantile("97,5"),
    "all_targets": Phrase(en: "all targets met", id: "semua sasaran tercapai"),
    "all_targets_lower": Phrase(en: "all targets met, lower end", id: "semua sasaran, batas bawah"),
    "all_targets_upper": Phrase(en: "all targets met, upper end", id: "semua sasaran, batas atas"),
    "opening": Phrase(en: "opens", id: "buka"), "closing": Phrase(en: "closes", id: "tutup"),
    "break_start": Phrase(en: "break from", id: "istirahat mulai"),
    "break_end": Phrase(en: "break to", id: "istirahat selesai"),
    "trial": Phrase(en: "trial", id: "nomor ulangan"), "officer": Phrase(en: "officer", id: "pegawai"),
    "from_unit": Phrase(en: "from unit", id: "OPD asal"), "to_unit": Phrase(en: "to unit", id: "OPD penerima"),
    "instrument": Phrase(en: "means", id: "cara"), "ordered": Phrase(en: "ordered", id: "diperintahkan"),
    "due": Phrase(en: "stages end", id: "tahapan selesai"),
    "arrived": Phrase(en: "first day of service", id: "hari dinas pertama"),
    "trained_days": Phrase(en: "training", id: "pelatihan"), "accepted": Phrase(en: "accepted", id: "bersedia"),
    "rejected_because": Phrase(en: "why not moved", id: "sebab tidak pindah"),
    "returned": Phrase(en: "back home", id: "kembali"), "confirmed": Phrase(en: "confirmed", id: "ditetapkan"),
    "how_many": Phrase(en: "how many officers", id: "berapa pegawai"),
    "when_by": Phrase(en: "how long before", id: "berapa lama sebelumnya"),
    "when_backlog_above": Phrase(en: "when the backlog is above", id: "bila tunggakan di atas"),
    "until_after": Phrase(en: "for how long", id: "selama"),
    "prepare_training": Phrase(en: "training before", id: "pelatihan sebelumnya"),
    "hours": Phrase(en: "extra hours a day", id: "jam tambahan per hari"),
    "in_time_for": Phrase(en: "in time for", id: "tepat waktu untuk"),
  ]

  private static func quantile(_ percent: String) -> Phrase {
    Phrase(en: "\(percent.replacing(",", with: ".")) % of trials below", id: "\(percent) % ulangan di bawahnya")
  }
}
