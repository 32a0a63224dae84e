extension ColumnText {
  static let policies = [
    policy, ColumnText("title", en: "what the policy is called", id: "sebutan kebijakan"),
    ColumnText(
      "varied", en: "policy of whose grid it is; empty = written out",
      id: "kebijakan induk kisinya; kosong = ditulis sendiri"),
    ColumnText("trials", in: "trials", en: "trials in which it was played", id: "ulangan yang memainkannya"),
  ]

  /// A part of a policy that is varied.
  static func varied(_ name: String, in unit: String, path: String) -> ColumnText {
    ColumnText(name, in: unit, en: "what the grid puts in place of \(path)", id: "nilai kisi pengganti \(path)")
  }

  static let variations = [
    ColumnText("varied", en: "policy that is varied", id: "kebijakan yang divariasikan"),
    ColumnText("policy", en: "the combination, as in trials.csv.gz", id: "kombinasi, seperti di trials.csv.gz"),
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
      "all_targets", in: "share", en: "share of trials that meet all targets at once; empty without targets",
      id: "bagian ulangan yang mencapai semua sasaran sekaligus; kosong tanpa sasaran"),
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
