extension ColumnText {
  static let comparisons = [
    policy,
    ColumnText("against", en: "policy it is compared to", id: "kebijakan pembanding"),
    window, unit,
    measure,
    ColumnText(
      "difference", in: "as measure", en: "mean of the differences by trial", id: "rata-rata selisih per ulangan"),
    ColumnText(
      "lower", in: "as measure",
      en: "lower end of its interval; of a run in rounds, of what the intervals after all its rounds have in common; "
        + "of a share, where too few trials differ to tell more, as far as those few may reach",
      id:
        "batas bawah selang; untuk bagian, bila terlalu sedikit ulangan yang berbeda, sejauh yang mungkin dicapainya; pada proses bertahap, bagian yang termuat dalam selang semua tahap"
    ),
    ColumnText("upper", in: "as measure", en: "upper end of its interval", id: "batas atas selang"),
    ColumnText(
      "level", in: "share", en: "confidence of this interval by itself; of a run in rounds, of that after the last",
      id: "tingkat kepercayaan selang ini sendiri; pada proses bertahap, selang tahap terakhir"),
    ColumnText("method", en: "how the interval was made", id: "cara menghitung selang"),
    ColumnText("trials", in: "trials", en: "trials with both values", id: "ulangan yang memiliki kedua nilai"),
    ColumnText(
      "verdict",
      en: "better, worse, equal (within tolerance), changed (neither good nor bad), open (not settled), "
        + "too few (trials to tell)",
      id: "better = lebih baik, worse = lebih buruk, equal = dalam toleransi, changed = berubah tanpa arah baik, "
        + "open = belum pasti, too few = ulangan terlalu sedikit"),
    ColumnText(
      "tolerance", in: "as measure", en: "difference too small to matter",
      id: "selisih yang terlalu kecil untuk berarti"),
    ColumnText(
      "family", en: "yes = one of the differences whose intervals hold together",
      id: "yes = salah satu selisih yang selangnya berlaku sekaligus"),
  ]

  static let daily =
    [
      ColumnText("date", en: "day, ISO 8601", id: "hari, ISO 8601"),
      policy, unit,
      ColumnText(
        "measure",
        en:
          "backlog (days of capacity, evening), work_pressure (index 0–100), officers (posted), present (of them at work)",
        id: "backlog = tunggakan sore (hari kapasitas), work_pressure = indeks tekanan kerja 0–100, "
          + "officers = pegawai ditempatkan, present = di antaranya yang hadir"),
    ] + quantiles + [mean]
}
