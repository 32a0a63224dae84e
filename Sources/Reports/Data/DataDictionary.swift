internal import Government

extension ResultFiles {
  /// What the columns mean, in English and Indonesian.
  var dictionary: [UInt8] {
    var table = CSVWriter(header: ["file", "column", "unit", "meaning_en", "meaning_id"])
    func add(_ file: String, _ column: String, _ unit: String, _ meaning: Phrase) {
      for text in [file, column, unit, meaning.en, meaning.id] { table.add(text) }
      table.endRow()
    }
    for (file, column, unit, meaning) in Self.columns { add(file, column, unit, meaning) }
    for measure in Layout.measures {
      let text = MeasureText.of(measure)
      add("trials.csv", measure.rawValue, text.scale == 100 ? "share" : text.unit.en, text.meaning)
    }
    return table.bytes
  }

  private static let trial = Phrase(en: "number of the trial, from 0", id: "nomor ulangan, mulai 0")
  private static let policy = Phrase(en: "name of the policy", id: "nama kebijakan")
  private static let window = Phrase(en: "span of days measured", id: "rentang hari yang diukur")
  private static let unit = Phrase(
    en: "unit (OPD); lenders = all units that may lend; system = all units",
    id: "unit (OPD); lenders = semua unit yang dapat memberi pegawai; system = seluruh OPD")

  private static let columns: [(String, String, String, Phrase)] =
    [
      ("trials.csv", "trial", "", trial), ("trials.csv", "policy", "", policy), ("trials.csv", "window", "", window),
      ("trials.csv", "unit", "", unit),
    ] + comparisonColumns + dailyColumns + moveColumns + variationColumns + summaryColumns

  private static let comparisonColumns: [(String, String, String, Phrase)] = [
    ("comparisons.csv", "policy", "", policy),
    ("comparisons.csv", "against", "", Phrase(en: "policy it is compared to", id: "kebijakan pembanding")),
    ("comparisons.csv", "window", "", window), ("comparisons.csv", "unit", "", unit),
    ("comparisons.csv", "measure", "", Phrase(en: "column of trials.csv", id: "kolom trials.csv")),
    (
      "comparisons.csv", "difference", "as measure",
      Phrase(en: "mean of the differences by trial", id: "rata-rata selisih per ulangan")
    ),
    ("comparisons.csv", "lower", "as measure", Phrase(en: "lower end of its interval", id: "batas bawah selang")),
    ("comparisons.csv", "upper", "as measure", Phrase(en: "upper end of its interval", id: "batas atas selang")),
    (
      "comparisons.csv", "level", "share",
      Phrase(en: "confidence of this interval by itself", id: "tingkat kepercayaan selang ini sendiri")
    ),
    ("comparisons.csv", "method", "", Phrase(en: "how the interval was made", id: "cara menghitung selang")),
    (
      "comparisons.csv", "trials", "trials",
      Phrase(en: "trials with both values", id: "ulangan yang memiliki kedua nilai")
    ),
    (
      "comparisons.csv", "verdict", "",
      Phrase(
        en: "better, worse, equal (within tolerance), changed (neither good nor bad), open (not settled)",
        id: "better = lebih baik, worse = lebih buruk, equal = dalam toleransi, changed = berubah tanpa arah baik, "
          + "open = belum pasti")
    ),
    (
      "comparisons.csv", "tolerance", "as measure",
      Phrase(en: "difference too small to matter", id: "selisih yang terlalu kecil untuk berarti")
    ),
    (
      "comparisons.csv", "family", "",
      Phrase(
        en: "yes = one of the differences whose intervals hold together",
        id: "yes = salah satu selisih yang selangnya berlaku sekaligus")
    ),
  ]

  private static let dailyColumns: [(String, String, String, Phrase)] = [
    ("daily.csv", "date", "", Phrase(en: "day, ISO 8601", id: "hari, ISO 8601")),
    ("daily.csv", "policy", "", policy), ("daily.csv", "unit", "", unit),
    (
      "daily.csv", "measure", "",
      Phrase(
        en: "backlog (days of capacity, evening), work_pressure (index 0–100), officers (posted)",
        id: "backlog = tunggakan sore (hari kapasitas), work_pressure = indeks tekanan kerja 0–100, "
          + "officers = pegawai ditempatkan")
    ),
    ("daily.csv", "p2_5", "as measure", quantile), ("daily.csv", "p25", "as measure", quantile),
    ("daily.csv", "p50", "as measure", quantile), ("daily.csv", "p75", "as measure", quantile),
    ("daily.csv", "p97_5", "as measure", quantile),
    ("daily.csv", "mean", "as measure", Phrase(en: "mean over trials", id: "rata-rata antar-ulangan")),
  ]

  private static let quantile = Phrase(en: "quantile over trials", id: "kuantil antar-ulangan")

  private static let moveColumns: [(String, String, String, Phrase)] = [
    ("moves.csv", "trial", "", trial), ("moves.csv", "policy", "", policy),
    ("moves.csv", "officer", "", Phrase(en: "synthetic officer", id: "pegawai sintetis")),
    ("moves.csv", "from", "", Phrase(en: "unit that lends", id: "OPD asal")),
    ("moves.csv", "to", "", Phrase(en: "unit that receives", id: "OPD penerima")),
    (
      "moves.csv", "instrument", "",
      Phrase(
        en: "assignment (returns), mutasi (for good) or own_request (for good, asked for by the officer)",
        id: "assignment = penugasan sementara, mutasi = mutasi, own_request = mutasi atas permintaan sendiri")
    ),
    ("moves.csv", "ordered", "", Phrase(en: "day of the order", id: "hari perintah")),
    ("moves.csv", "due", "", Phrase(en: "end of the stages", id: "akhir tahapan")),
    ("moves.csv", "arrived", "", Phrase(en: "first day of service", id: "hari dinas pertama")),
    ("moves.csv", "trained_days", "days", Phrase(en: "days of training", id: "hari pelatihan")),
    (
      "moves.csv", "accepted", "",
      Phrase(en: "yes, no, or forced after a refusal", id: "yes = ya, no = tidak, forced = dipindahkan walau menolak")
    ),
    ("moves.csv", "rejected_because", "", Phrase(en: "why not moved", id: "alasan tidak dipindahkan")),
    ("moves.csv", "returned", "", Phrase(en: "first day back home", id: "hari pertama kembali")),
    ("moves.csv", "confirmed", "", Phrase(en: "day on which an evaluation let him stay", id: "hari lulus evaluasi")),
    (
      "moves.csv", "in_time_for", "",
      Phrase(
        en: "surges at the receiving unit that began while he served there",
        id: "lonjakan di OPD penerima yang mulai selama ia bertugas di sana")
    ),
  ]
}
