internal import Government
internal import Stochastics

/// Something that citizens apply for.
enum ServiceKeys {
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let rate = DemandKeys.rate
  static let time = Property(
    .time, StepKeys.work, "Norm time (norma waktu) of one desk step, such as 12 min",
    "Norma waktu satu langkah meja, misalnya 12 min")
  static let promise = Property(
    .promise, .amount(.workingDays, in: 0...1000), "Working days until it is promised", "Hari kerja yang dijanjikan"
  ).usually(5, .assumed(1...14, .workingDays))
  static let demand = Branch(
    .demand, .mapping(DemandKeys.section),
    "Where requests come from: a rate, a file of recorded arrivals, or a forecast from earlier counts",
    "Asal permohonan: laju, berkas kedatangan tercatat, atau prakiraan dari catatan sebelumnya")
  static let steps = Branch(
    .steps, .list(.mapping(StepKeys.section)), "Pieces of work, one after the other", "Langkah kerja, berurutan")
  static let priority = Property(
    .priority, .priority, "After counter before desk, before the older ticket",
    "Setelah loket sebelum meja, sebelum tiket yang lebih lama"
  ).usually(.normal, .sourced("none given", "tidak ditulis"))

  static let section = Section(
    "service", Sentence("Something that citizens apply for", "Yang dimohon warga"),
    [name, rate, time, promise, demand, steps, priority],
    [
      .needsOne(.rate, .demand), .needsOne(.time, .steps), .notTogether(.rate, .demand),
      .notTogether(.time, .steps),
    ])
}

/// Where the requests of a service come from.
enum DemandKeys {
  /// Requests a day, of one service.
  static let largestRate = 1_000_000.0

  static let rate = Property(
    .rate, .amount(.rate, in: 0...largestRate), "Requests on an average day, such as 22/day",
    "Permohonan pada hari biasa, misalnya 22/day")
  static let file = Property(
    .file, .file, "Table (CSV or spreadsheet) of recorded arrivals, replayed exactly",
    "Tabel (CSV atau spreadsheet) kedatangan tercatat, diputar ulang")
  static let daily = Property(
    .daily, .file, "Table (CSV or spreadsheet) of recorded counts by day (date, count, service), replayed exactly",
    "Tabel (CSV atau spreadsheet) jumlah harian tercatat { date, count, service }, diputar ulang")
  static let forecast = Property(
    .forecast, .file,
    "Daily counts or a register (spreadsheet or text) of days before the study, from which the demand of each day is forecast",
    "Jumlah harian atau register (spreadsheet atau teks) sebelum masa studi, dasar prakiraan permintaan tiap hari")
  static let column = Property(
    .column, .text, "Of file: its column with the time stamps; of forecast: what the service is called in the file",
    "Untuk { file }: kolom waktunya; untuk { forecast }: nama layanan di dalam berkas")
  static let caseColumn = Property(
    .caseColumn, .text, "Of file: its column that names the case: each counts once, at its first stamp",
    "Untuk { file }: kolom nama berkas perkara; masing-masing dihitung sekali, pada waktu pertamanya")
  static let online = Property<Double?>(
    .online, .orNever(.amount(.share, in: 0...1)),
    "Share of the requests that come without a visit; never = in person only, whatever a policy says",
    "Bagian permohonan tanpa kunjungan; never = hanya tatap muka, apa pun kebijakannya"
  ).usually(0, .sourced("everybody comes", "semua datang"))
  static let noShows = Property(
    .noShows, .amount(.share, in: 0...1), "Share of those who booked a visit and do not come that day",
    "Bagian yang memesan kunjungan tetapi tidak datang hari itu"
  ).usually(0, .sourced("everybody comes", "semua datang"))
  static let dayVariation = Property(
    .dayVariation, .amount(.share, in: 0...1), "Coefficient of variation of a day's common factor",
    "Koefisien variasi faktor bersama suatu hari"
  ).usually(0.10, .sourced("0.06–0.13 measured at service desks", "0.06–0.13 terukur pada loket layanan"))
  static let weekdays = Property<[Double]>(
    .weekdays, { .weekdays($0.span.calendar) },
    "Factors by day of the week, relative to their mean: from Monday on, or { mon: 1.2, fri: 0.8 }",
    "Faktor menurut hari, relatif terhadap rata-ratanya: mulai Senin, atau { mon: 1.2, fri: 0.8 }"
  ).usually(
    Demand.usualWeekdayFactors,
    .assumed(
      "0.7–1.3 each; normalised to mean 1", "masing-masing 0.7–1.3; dinormalkan ke rata-rata 1", 0...2))
  static let profile = Property(
    .profile, .profile,
    "When on a day requests come: proportions of 2 to 96 equal parts from opening to closing",
    "Kapan permohonan datang dalam sehari: perbandingan 2 sampai 96 bagian sama panjang dari buka sampai tutup"
  )
  static let season = Property(
    .season, .season, "Factors by month, such as { jul: 1.4 }; months not named have 1",
    "Faktor menurut bulan, misalnya { jul: 1.4 }; bulan lain 1")
  static let trend = Property(
    .trend, .amount(.growth, in: -50...100), "Growth, compounded from the start, such as 3%/year",
    "Pertumbuhan majemuk sejak awal, misalnya 3%/year")
  static let from = Property(.from, .date, "Of a new programme: its first day", "Untuk program baru: hari pertamanya")
  static let builds = Property(
    .builds, .whole(.workingDays, in: 0...1000), "Of a new programme: working days until it is in full flow",
    "Untuk program baru: hari kerja sampai berjalan penuh"
  ).usually(0, .assumed(0...20, .workingDays))
  static let to = Property(
    .lastDay, .date, "Of a programme that ends: its last day", "Untuk program yang berakhir: hari terakhirnya")

  /// The ways of giving it, of which one is chosen.
  static let sources = [rate.key, file.key, daily.key, forecast.key]
  /// What makes the flow of a rate differ from day to day.
  static let variation: [any Described] = [dayVariation, weekdays, season, trend, from, builds, to]

  static let section = Section(
    "demand", Sentence("Where the requests of a service come from", "Asal permohonan suatu layanan"),
    [rate, file, daily, forecast, column, caseColumn, profile, online, noShows] + variation,
    [
      .needsOne(.rate, .file, .daily, .forecast), .notTogether(.rate, .file), .notTogether(.rate, .daily),
      .notTogether(.file, .daily), .notTogether(.rate, .forecast), .notTogether(.file, .forecast),
      .notTogether(.daily, .forecast),
    ])
}
