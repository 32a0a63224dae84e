/// The tables of a study of worlds.
extension ColumnText {
  private static let world = ColumnText(
    "world", en: "name of the world; planned = the study without changes",
    id: "nama keadaan; planned = studi tanpa perubahan")
  private static let lower = ColumnText(
    "lower", in: "as measure", en: "lower end of its interval", id: "batas bawah selangnya")
  private static let upper = ColumnText(
    "upper", in: "as measure", en: "upper end of its interval", id: "batas atas selangnya")
  private static let level = ColumnText(
    "level", in: "share", en: "confidence of all intervals together", id: "tingkat kepercayaan semua selang sekaligus")

  static let worlds = [
    world, ColumnText("title", en: "what the world is called", id: "sebutan keadaan"), policy, window, unit,
    ColumnText(
      "measure", en: "what is measured: on_time or turnaround_p90", id: "yang diukur: on_time atau turnaround_p90"),
    mean, lower, upper,
    ColumnText("trials", en: "trials in which it was observed", id: "ulangan yang mengamatinya"),
    ColumnText(
      "regret", in: "as measure", en: "how far it lies behind the best policy of the world, 0 or more",
      id: "seberapa jauh tertinggal dari kebijakan terbaik keadaan itu, 0 atau lebih"),
    ColumnText("regret_lower", in: "as measure", en: "lower end of its interval", id: "batas bawah selangnya"),
    ColumnText("regret_upper", in: "as measure", en: "upper end of its interval", id: "batas atas selangnya"),
    ColumnText(
      "verdict", en: "best = as good as the best within the tolerance, behind, or not settled",
      id: "best = sama baik dengan yang terbaik dalam toleransi, behind = tertinggal, atau not settled = belum pasti"),
    ColumnText(
      "targets", en: "whether its means meet all targets: met, missed, not settled; empty without targets",
      id: "apakah rata-ratanya mencapai semua sasaran: met, missed, not settled; kosong tanpa sasaran"),
    level,
  ]

  static let robustness = [
    policy, ColumnText("measure", en: "what is measured", id: "yang diukur"),
    ColumnText(
      "largest_regret", in: "as measure", en: "largest regret over all worlds",
      id: "tertinggal terjauh dari semua keadaan"),
    ColumnText("regret_lower", in: "as measure", en: "lower end of its interval", id: "batas bawah selangnya"),
    ColumnText("regret_upper", in: "as measure", en: "upper end of its interval", id: "batas atas selangnya"),
    ColumnText("regret_world", en: "world in which the means have it", id: "keadaan tempat rata-rata mencapainya"),
    ColumnText(
      "least_regret", en: "chosen, rival (not settled that the one chosen is as good), or other",
      id: "chosen = terpilih, rival = belum pasti yang terpilih sama baik, atau other = lainnya"),
    ColumnText(
      "worst", in: "as measure", en: "worst mean over all worlds", id: "rata-rata terburuk dari semua keadaan"),
    ColumnText("worst_lower", in: "as measure", en: "lower end of its interval", id: "batas bawah selangnya"),
    ColumnText("worst_upper", in: "as measure", en: "upper end of its interval", id: "batas atas selangnya"),
    ColumnText("worst_world", en: "world in which the means have it", id: "keadaan tempat rata-rata mencapainya"),
    ColumnText("best_worst", en: "the same of the best worst mean", id: "sama, untuk rata-rata terburuk yang terbaik"),
    ColumnText(
      "met_fewest", en: "worlds in which the targets are settled to be met; empty without targets",
      id: "keadaan yang pasti mencapai sasaran; kosong tanpa sasaran"),
    ColumnText(
      "met_most", en: "worlds in which they are not settled to be missed", id: "keadaan yang tidak pasti meleset"),
    ColumnText("worlds", en: "all worlds", id: "semua keadaan"), level,
  ]

  static let ofWorlds: [(file: String, columns: [ColumnText])] = [
    ("worlds.csv", worlds), ("robustness.csv", robustness),
  ]
}
