/// The tables of a sensitivity study.
extension ColumnText {
  private static let input = ColumnText(
    "input", en: "path of the value, as --set takes it", id: "jalur nilai, seperti untuk --set")
  private static let inputUnit = ColumnText("unit", en: "unit of the number", id: "satuan angka")
  private static let confidence = ColumnText("level", in: "share", en: "confidence", id: "tingkat kepercayaan")

  static let tornado = [
    input,
    ColumnText(
      "value", en: "what it was set to, the others as in the study", id: "nilai yang dipasang, yang lain seperti studi"),
    ColumnText("number", in: "unit", en: "the number in it; empty for a choice", id: "angkanya; kosong untuk pilihan"),
    inputUnit,
    ColumnText(
      "lead", in: "as measure",
      en: "measure of the policy recommended less that of its rival, above 0 where it is better",
      id: "ukuran kebijakan yang dianjurkan dikurangi pesaingnya, di atas 0 bila lebih baik"),
    ColumnText(
      "lead_lower", in: "as measure",
      en: "lower end of its interval (Student), which counts what the study's own lead is uncertain by",
      id: "batas bawah selangnya (Student), termasuk ketidakpastian keunggulan studi sendiri"),
    ColumnText(
      "lead_upper", in: "as measure", en: "upper end of its interval (Student)", id: "batas atas selangnya (Student)"),
    ColumnText(
      "change", in: "as measure", en: "lead less that of the study", id: "keunggulan dikurangi keunggulan studi"),
    ColumnText(
      "change_lower", in: "as measure", en: "lower end of its interval (Student)", id: "batas bawah selangnya (Student)"
    ),
    ColumnText(
      "change_upper", in: "as measure", en: "upper end of its interval (Student)", id: "batas atas selangnya (Student)"),
    ColumnText("answer", en: "policy that the means recommend", id: "kebijakan yang dianjurkan rata-rata"),
    ColumnText(
      "share_same", in: "share", en: "resamples of the trials that recommend what the study does",
      id: "sampel ulang yang menganjurkan hal yang sama dengan studi"),
    ColumnText(
      "verdict", en: "same, other: settled; open: the trials do not tell; unreadable: no study with this value",
      id: "same, other: pasti; open: ulangan belum cukup; unreadable: studi tidak dapat dibaca dengan nilai ini"),
    ColumnText(
      "targets",
      en:
        "whether the policy recommended by the study meets all targets on average: met, missed, open; empty = no targets",
      id:
        "apakah kebijakan yang dianjurkan studi rata-rata mencapai semua sasaran: met, missed, open = belum pasti; kosong = tanpa sasaran"
    ),
    ColumnText("trials", in: "trials", en: "trials played", id: "ulangan yang dimainkan"),
  ]

  static let screening = [
    input,
    ColumnText("value", en: "in the study", id: "dalam studi"),
    ColumnText("low", in: "unit", en: "lower end of its range", id: "batas bawah rentang"),
    ColumnText("high", in: "unit", en: "upper end of its range", id: "batas atas rentang"),
    inputUnit,
    ColumnText(
      "mean", in: "as measure", en: "mean elementary effect μ on the lead",
      id: "rata-rata pengaruh dasar μ pada keunggulan"),
    ColumnText("mean_size", in: "as measure", en: "mean size μ* of the effects", id: "rata-rata besar pengaruh μ*"),
    ColumnText("error", in: "as measure", en: "standard error of mean_size", id: "galat baku mean_size"),
    ColumnText(
      "deviation", in: "as measure", en: "standard deviation σ of the effects", id: "simpangan baku pengaruh σ"),
  ]

  static let indices = [
    input,
    ColumnText("first", in: "share", en: "first Sobol' index of the lead", id: "indeks Sobol' pertama dari keunggulan"),
    ColumnText("first_lower", in: "share", en: "lower end of its interval", id: "batas bawah selangnya"),
    ColumnText("first_upper", in: "share", en: "upper end of its interval", id: "batas atas selangnya"),
    ColumnText("total", in: "share", en: "total Sobol' index of the lead", id: "indeks Sobol' total dari keunggulan"),
    ColumnText("total_lower", in: "share", en: "lower end of its interval", id: "batas bawah selangnya"),
    ColumnText("total_upper", in: "share", en: "upper end of its interval", id: "batas atas selangnya"),
    confidence,
    ColumnText(
      "worth", in: "as measure", en: "expected gain from knowing the input before deciding (EVPPI)",
      id: "manfaat harapan dari mengetahui masukan sebelum memutuskan (EVPPI)"),
    ColumnText("worth_error", in: "as measure", en: "standard error of worth", id: "galat baku worth"),
  ]

  static let switches = [
    input,
    ColumnText(
      "direction", en: "side of the study's value on which the answer changes",
      id: "sisi nilai studi tempat jawaban berubah"),
    ColumnText("value", in: "unit", en: "number at which the answer changes", id: "angka saat jawaban berubah"),
    ColumnText(
      "holds_at", in: "unit", en: "last number at which the answer is settled to hold",
      id: "angka terakhir saat jawaban pasti tetap"),
    ColumnText(
      "fails_at", in: "unit", en: "first number at which another is settled",
      id: "angka pertama saat jawaban lain pasti"),
    ColumnText("now", in: "unit", en: "number in the study", id: "angka dalam studi"),
    inputUnit,
    ColumnText("policy", en: "policy that is the answer then", id: "kebijakan yang lalu menjadi jawaban"),
  ]

  static let sensitivity: [(file: String, columns: [ColumnText])] = [
    ("tornado.csv", tornado), ("screening.csv", screening), ("indices.csv", indices), ("switches.csv", switches),
  ]
}
