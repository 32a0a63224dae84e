internal import Government

/// When a policy acts.
enum TriggerKeys {
  static let on = Property<[Int]>(
    .on, { .set(of: .day(of: $0.span), by: <) }, "Dates, such as 2026-03-02", "Tanggal, misalnya 2026-03-02")
  static let every = Property<Int>(
    .every, { .span(from: $0.start, in: 1...StudySpan.longestDays) }, "At reviews, such as every 13 weeks",
    "Pada peninjauan berkala, misalnya setiap 13 weeks")
  static let from = Property(
    .from, .date, "Of every: the first review", "Untuk every: tanggal peninjauan pertama"
  ).usually("the end of the warm-up", "akhir masa pemanasan")
  static let backlogAbove = Property(
    .backlogAbove, .amount(.workloadDays, in: 0...10_000), "Days of work waiting, above which it acts",
    "Hari kerja yang menunggu; berlaku bila lebih")
  static let loadAbove = Property(
    .loadAbove, .load(), "Load (EJ) over the last 20 working days, above which it acts",
    "Beban (EJ) selama 20 hari kerja terakhir; berlaku bila lebih")
  static let forecastAbove = Property(
    .forecastAbove, .load(), "Announced load (EJ) of a stay ordered today, above which it acts",
    "Perkiraan beban (EJ) selama penugasan yang diperintahkan hari ini; berlaku bila lebih")
  static let `for` = Property(
    .for, .whole(.workingDays, in: 1...1000), "Evenings in a row", "Berapa sore berturut-turut"
  ).usually(1, .assumed(1...5, .workingDays))
  static let over = Property(
    .over, .whole(.workingDays, in: 1...250), "Of forecast_above: working days of the stay",
    "Untuk forecast_above: hari kerja penugasan"
  ).usually(20, .assumed(5...60, .workingDays))
  static let before = Property<[Int]>(
    .before, { .set(of: .reference(to: $0.names.surges, noun: Sentence("surge", "lonjakan")), by: <) },
    "Surges, by name: officers are ready before each of them",
    "Nama lonjakan: pegawai siap sebelum masing-masing")
  static let by = Property(
    .by, .whole(.workingDays, in: 0...1000), "Working days ahead of the surge", "Hari kerja sebelum lonjakan"
  ).usually(0, .assumed(0...60, .workingDays))
  static let within = Branch(
    .within, .mapping(PeriodKeys.section), "Dates between which it may order, the last included",
    "Tanggal-tanggal pemberian perintah, termasuk yang terakhir"
  ).usually("any day after the warm-up", "hari mana pun sesudah masa pemanasan")
  static let once = Property(
    .once, .truth, "Whether each unit is helped one time only: nobody is ordered in place of those who returned",
    "Apakah setiap OPD dibantu satu kali saja: yang sudah kembali tidak diganti"
  ).usually("false", "false")
  /// What any trigger may have beside it.
  static let ofAll: [any Described] = [within, once]

  static let section = Section(
    "trigger", Sentence("When a policy acts", "Kapan kebijakan berlaku"),
    [on, every, from, backlogAbove, loadAbove, forecastAbove, `for`, over, before, by, within, once],
    [
      .needsOne(.backlogAbove, .loadAbove, .forecastAbove, .before, .on, .every),
      .notTogether(.backlogAbove, .before), .notTogether(.before, .for),
    ])
}
