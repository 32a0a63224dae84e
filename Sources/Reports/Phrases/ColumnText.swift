internal import Government

/// What a column of a data file means, or a part of the summary.
struct ColumnText {
  let name: String
  /// In which it is given; empty where there is none.
  let unit: String
  let meaning: Phrase

  init(_ name: String, in unit: String = "", _ meaning: Phrase) {
    self.name = name
    self.unit = unit
    self.meaning = meaning
  }

  init(_ name: String, in unit: String = "", en: String, id: String) {
    self.init(name, in: unit, Phrase(en: en, id: id))
  }

  static func of(_ measure: Measure) -> ColumnText {
    let text = MeasureText.of(measure)
    return ColumnText(measure.rawValue, in: text.scale == 100 ? "share" : text.unit.en, text.meaning)
  }

  static let trial = ColumnText("trial", en: "number of the trial, from 0", id: "nomor ulangan, mulai 0")
  static let policy = ColumnText("policy", en: "name of the policy", id: "nama kebijakan")
  static let window = ColumnText("window_name", en: "span of days measured", id: "rentang hari yang diukur")
  static let unit = ColumnText(
    "unit", en: "unit (OPD); lenders = all units that may lend; system = all units",
    id: "unit (OPD); lenders = semua unit yang dapat memberi pegawai; system = seluruh OPD")
  static let measure = ColumnText("measure", en: "column of trials.csv.gz", id: "kolom trials.csv.gz")
  static let mean = ColumnText("mean", in: "as measure", en: "mean over trials", id: "rata-rata antar-ulangan")

  /// What stands before the measures of a trial.
  static let trials = [trial, policy, window, unit]

  /// A figure by itself.
  static let longTrials =
    trials + [measure, ColumnText("value", in: "as measure", en: "what the trial gave", id: "hasil ulangan")]
}
