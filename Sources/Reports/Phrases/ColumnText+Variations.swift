extension ColumnText {
  static let variations = [
    ColumnText("varied", en: "policy that is varied", id: "kebijakan yang divariasikan"),
    ColumnText("policy", en: "the combination, as in trials.csv", id: "kombinasi, seperti di trials.csv"),
    ColumnText("values", en: "what is put in place of its own parts", id: "nilai pengganti bagiannya"),
    window,
    ColumnText("unit", en: "unit (OPD) measured", id: "unit (OPD) yang diukur"),
    measure,
    mean,
    ColumnText("lower", in: "as measure", en: "lower end of its own interval", id: "batas bawah selangnya sendiri"),
    ColumnText("upper", in: "as measure", en: "upper end of its own interval", id: "batas atas selangnya sendiri"),
    ColumnText(
      "level", in: "share", en: "confidence of the interval of the mean", id: "tingkat kepercayaan selang rata-rata"),
    ColumnText("trials", in: "trials", en: "trials with a value", id: "ulangan yang memiliki nilai"),
    ColumnText(
      "all_targets", in: "share", en: "share of trials that meet all targets at once; NA without targets",
      id: "bagian ulangan yang mencapai semua sasaran sekaligus; NA tanpa sasaran"),
    ColumnText(
      "all_targets_lower", in: "share",
      en: "lower end of the interval by which the line is decided (Clopper and Pearson)",
      id: "batas bawah selang penentu deretnya (Clopper-Pearson)"),
    ColumnText(
      "all_targets_upper", in: "share",
      en: "upper end of the interval by which the line is decided (Clopper and Pearson)",
      id: "batas atas selang penentu deretnya (Clopper-Pearson)"),
  ]
}
