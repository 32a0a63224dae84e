internal import Experiments
internal import Government

extension ResultFiles {
  /// One row a combination of a grid; only where a policy is varied.
  var variationTable: [ResultFile] {
    guard !comparison.doseResponses.isEmpty else { return [] }
    let layout = comparison.result.layout
    var table = CSVWriter(header: [
      "varied", "policy", "values", "window", "unit", "measure", "mean", "lower", "upper", "level", "trials",
      "all_targets", "all_targets_lower", "all_targets_upper",
    ])
    for response in comparison.doseResponses {
      for point in response.points {
        table.add(layout.policies[response.variation.base])
        table.add(layout.policies[point.policy])
        table.add(zip(response.variation.axes, point.values).map { "\($0.path)=\($1.text)" }.joined(separator: "; "))
        table.add(layout.windows[response.window].name)
        table.add(layout.scopes[response.scope].name)
        table.add(response.measure.rawValue)
        for value in [point.estimate.mean, point.estimate.lower, point.estimate.upper, comparison.confidence] {
          table.add(value)
        }
        table.add(point.estimate.trials)
        let share = point.attainment?.probability ?? .absent
        for value in [share.mean, share.lower, share.upper] { table.add(value) }
        table.endRow()
      }
    }
    return [ResultFile(path: "variations.csv", bytes: table.bytes)]
  }

  /// Its columns, for the dictionary.
  static let variationColumns: [(String, String, String, Phrase)] = [
    ("variations.csv", "varied", "", Phrase(en: "policy that is varied", id: "kebijakan yang divariasikan")),
    (
      "variations.csv", "policy", "",
      Phrase(en: "the combination, as in trials.csv", id: "kombinasi, seperti di trials.csv")
    ),
    (
      "variations.csv", "values", "",
      Phrase(en: "what is put in place of its own parts", id: "nilai pengganti bagiannya")
    ),
    ("variations.csv", "window", "", Phrase(en: "span of days measured", id: "rentang hari yang diukur")),
    ("variations.csv", "unit", "", Phrase(en: "unit (OPD) measured", id: "unit (OPD) yang diukur")),
    ("variations.csv", "measure", "", Phrase(en: "column of trials.csv", id: "kolom trials.csv")),
    ("variations.csv", "mean", "as measure", Phrase(en: "mean over trials", id: "rata-rata antar-ulangan")),
    (
      "variations.csv", "lower", "as measure",
      Phrase(en: "lower end of its own interval", id: "batas bawah selangnya sendiri")
    ),
    (
      "variations.csv", "upper", "as measure",
      Phrase(en: "upper end of its own interval", id: "batas atas selangnya sendiri")
    ),
    (
      "variations.csv", "level", "share",
      Phrase(en: "confidence of each interval by itself", id: "tingkat kepercayaan tiap selang sendiri")
    ),
    ("variations.csv", "trials", "trials", Phrase(en: "trials with a value", id: "ulangan yang memiliki nilai")),
    (
      "variations.csv", "all_targets", "share",
      Phrase(
        en: "share of trials that meet all targets at once; NA without targets",
        id: "bagian ulangan yang mencapai semua sasaran sekaligus; NA tanpa sasaran")
    ),
    (
      "variations.csv", "all_targets_lower", "share",
      Phrase(en: "lower end of Wilson's interval", id: "batas bawah selang Wilson")
    ),
    (
      "variations.csv", "all_targets_upper", "share",
      Phrase(en: "upper end of Wilson's interval", id: "batas atas selang Wilson")
    ),
  ]

  /// Parts of the summary that no table has, for the dictionary.
  static let summaryColumns: [(String, String, String, Phrase)] = [
    (
      "summary.json", "targets", "",
      Phrase(
        en: "share of trials that meet each target, with Wilson's interval",
        id: "bagian ulangan yang mencapai tiap sasaran, dengan selang Wilson")
    ),
    (
      "summary.json", "joint_targets", "",
      Phrase(
        en: "the same for all targets of a window at once; window null = all windows",
        id: "hal yang sama untuk semua sasaran suatu jendela sekaligus; window null = semua jendela")
    ),
    (
      "summary.json", "side_figures", "",
      Phrase(
        en: "what policies take and give over the whole study, and recovery and continuity, with own intervals",
        id: "biaya dan hasil kebijakan selama masa studi, serta pemulihan dan kesinambungan, dengan selang sendiri")
    ),
    (
      "summary.json", "bottlenecks", "share",
      Phrase(
        en: "parts of the open time in queues at the receiving unit by what is missing, in the main window",
        id: "bagian waktu tunggu di jam kerja dalam antrean OPD penerima menurut yang kurang, pada jendela utama")
    ),
    (
      "summary.json", "variations", "",
      Phrase(
        en: "grids of policies: smallest = the least that meets all targets in the share of trials called enough",
        id: "kisi kebijakan: smallest = yang paling sedikit yang mencapai semua sasaran dalam bagian ulangan enough")
    ),
    (
      "summary.json", "letters", "",
      Phrase(
        en:
          "days by which letters must be ordered and signed, counted with the usual length of each stage; in_time = letters of the run that took no longer; ordered_by_for_90_percent = day after which 90 % are signed in time; null = before the study or unknown",
        id:
          "hari paling lambat surat mulai diproses dan ditandatangani, dihitung dengan lama tahapan yang lazim; in_time = surat dalam simulasi yang tidak lebih lama; ordered_by_for_90_percent = hari agar 90 % surat tepat waktu; null = sebelum masa studi atau tidak diketahui"
      )
    ),
  ]
}
