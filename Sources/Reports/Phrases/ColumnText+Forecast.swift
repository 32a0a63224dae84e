/// The tables of a forecast.
extension ColumnText {
  private static let service = ColumnText(
    "service", en: "name of the service in the file", id: "nama layanan dalam berkas")

  static let forecast = [
    service,
    ColumnText(
      "measure", en: "requests received, finished or open; the last two of registers alone",
      id: "permohonan: received = masuk, finished = selesai, open = belum selesai; dua terakhir hanya dari register"),
    ColumnText(
      "date", en: "day, first day of the week, or evening of its last day",
      id: "hari, hari pertama minggu, atau petang hari terakhirnya"),
    ColumnText("span", en: "day, week or evening", id: "day = hari, week = minggu, evening = petang"),
    ColumnText("open_days", en: "open days in it", id: "hari buka di dalamnya"),
    ColumnText("mean", in: "requests", en: "mean of what may come", id: "rata-rata kemungkinan"),
    ColumnText(
      "q2_5", in: "requests", en: "2.5 % quantile: lower end of the 95 % band",
      id: "kuantil 2,5 %: batas bawah pita 95 %"),
    ColumnText("q10", in: "requests", en: "10 % quantile", id: "kuantil 10 %"),
    ColumnText("q25", in: "requests", en: "25 % quantile", id: "kuantil 25 %"),
    ColumnText("q50", in: "requests", en: "median", id: "median"),
    ColumnText("q75", in: "requests", en: "75 % quantile", id: "kuantil 75 %"),
    ColumnText("q90", in: "requests", en: "90 % quantile", id: "kuantil 90 %"),
    ColumnText("q97_5", in: "requests", en: "97.5 % quantile", id: "kuantil 97,5 %"),
  ]

  static let forecastScores = [
    service,
    ColumnText(
      "method", en: "model, same_weekday (its last half year) or seasonal_naive (last week's same day)",
      id: "model, same_weekday (setengah tahun terakhir) atau seasonal_naive (hari sama minggu lalu)"),
    ColumnText("used", en: "whether the forecast is made by it", id: "apakah prakiraan dibuat dengannya"),
    ColumnText(
      "origins", en: "earlier days at which forecasts were made", id: "jumlah hari lampau tempat prakiraan dibuat"),
    ColumnText("days", en: "days scored", id: "hari yang dinilai"),
    ColumnText(
      "crps", in: "requests", en: "continuous ranked probability score, mean over days",
      id: "continuous ranked probability score, rata-rata hari"),
    ColumnText(
      "wis", in: "requests", en: "weighted interval score, mean over days",
      id: "weighted interval score, rata-rata hari"),
    ColumnText("inside_50", in: "share", en: "days inside the 50 % band", id: "hari di dalam pita 50 %"),
    ColumnText("inside_80", in: "share", en: "days inside the 80 % band", id: "hari di dalam pita 80 %"),
    ColumnText("inside_95", in: "share", en: "days inside the 95 % band", id: "hari di dalam pita 95 %"),
    ColumnText(
      "special_inside_50", in: "share", en: "the same of days around feasts and in the fast; empty without such days",
      id: "sama, untuk hari di sekitar hari raya dan puasa; kosong tanpa hari demikian"),
    ColumnText("special_inside_80", in: "share", en: "likewise", id: "demikian pula"),
    ColumnText("special_inside_95", in: "share", en: "likewise", id: "demikian pula"),
  ]

  static let ofForecast: [(file: String, columns: [ColumnText])] = [
    ("forecast.csv", forecast), ("scores.csv", forecastScores),
  ]
}
