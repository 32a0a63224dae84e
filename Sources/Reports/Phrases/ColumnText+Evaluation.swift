/// The tables of an evaluation, and the record of them.
extension ColumnText {
  private static let shares = [50, 80, 95].map {
    ColumnText(
      "inside_\($0)", in: "days", en: "of them, days inside the \($0) % band", id: "di antaranya di dalam pita \($0) %")
  }

  private static let judged =
    [
      ColumnText("measure", en: "as in services.csv", id: "seperti di services.csv"),
      ColumnText(
        "days", en: "days with a figure, services counted apart", id: "hari dengan angka, tiap layanan dihitung sendiri"
      ),
    ] + shares + [
      ColumnText("mean_actual", in: "as measure", en: "mean of what happened", id: "rata-rata yang terjadi"),
      ColumnText("mean_expected", in: "as measure", en: "mean of what was expected", id: "rata-rata yang diharapkan"),
    ]

  static let evaluationMeasures = judged

  static let evaluationCauses = [
    ColumnText(
      "input", en: "demand, pace (on busy days), absence (officers at work), arrival (of new officers)",
      id:
        "demand = permohonan, pace = kecepatan pada hari sibuk, absence = pegawai hadir, arrival = kedatangan pegawai baru"
    ),
    ColumnText(
      "finding", en: "ratio, days or unknown", id: "ratio = nisbah, days = tanggal, unknown = tidak diketahui"),
    ColumnText("off", en: "yes = settled not to be as in the study", id: "yes = pasti tidak seperti dalam studi"),
    ColumnText("ratio", en: "what was over what was expected", id: "kenyataan dibagi harapan"),
    ColumnText("lower", en: "lower end of its 95 % interval", id: "batas bawah selang 95 %"),
    ColumnText("upper", en: "upper end of it", id: "batas atasnya"),
    ColumnText("days", en: "days that it rests on", id: "hari yang mendasarinya"),
    ColumnText("actual_day", en: "first stamp of somebody new", id: "cap pertama pegawai baru"),
    ColumnText(
      "expected_p10", en: "day by which one of ten trials had its first ready",
      id: "hari satu dari sepuluh ulangan siap"),
    ColumnText("expected_p50", en: "half of them", id: "separuhnya"),
    ColumnText("expected_p90", en: "nine of ten", id: "sembilan dari sepuluh"),
    ColumnText("why_unknown", en: "why it cannot be told", id: "sebab tidak dapat diketahui"),
  ]

  static let record =
    [
      ColumnText("study", en: "name of the scenario file", id: "nama berkas skenario"),
      ColumnText("run", en: "folder of its results", id: "folder hasilnya"),
      ColumnText("from", en: "first day evaluated", id: "hari pertama yang dinilai"),
      ColumnText("to", en: "last day", id: "hari terakhir"),
      policy,
    ] + judged

  static let ofEvaluation: [(file: String, columns: [ColumnText])] = [
    ("evaluation.csv", past), ("measures.csv", evaluationMeasures), ("causes.csv", evaluationCauses),
    ("record.csv", record),
  ]
}
