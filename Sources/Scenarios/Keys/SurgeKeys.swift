internal import Government
internal import Stochastics

/// A time of raised demand.
enum SurgeKeys {
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let `in` = Property<[Surge.Place]>(
    .in,
    { .set(of: .surgePlace($0.names), by: { ($0.unit, $0.service ?? -1) < ($1.unit, $1.service ?? -1) }) },
    "Where: a unit, unit/service, or a list of them", "Di mana: OPD, OPD/layanan, atau beberapa")
  static let shape = Property(
    .shape, .surgeShape,
    "trapezoid (builds, holds, fades), step (holds), spike (fades), exponential (rises until a date)",
    "trapezoid { builds, holds, fades }, step { holds }, spike { fades }, exponential { rises } sampai suatu tanggal"
  ).usually(.trapezoid, .sourced("builds up, holds and fades", "naik, bertahan, lalu surut"))
  static let starts = Property<UncertainDate>(
    .starts, { .uncertainDate($0.span.calendar) }, "First day; uncertain … to … = drawn once a trial",
    "Hari pertama; uncertain … to … = diundi sekali tiap permainan")
  static let until = Property(
    .until, .date, "Of exponential: the day of the peak, after which it is over",
    "Untuk exponential: hari puncak; sesudahnya berakhir")
  static let builds = Property(
    .builds, .uncertainDays(in: 0...1000, isWhole: true), "Working days of the straight rise before the peak",
    "Hari kerja kenaikan lurus sebelum puncak"
  ).usually(UncertainDays(0), .assumed(0...10, .workingDays))
  static let rises = Property(
    .rises, .amount(.workingDays, in: 0.1...200), "Of exponential: time constant of the rise in working days",
    "Untuk exponential: tetapan waktu kenaikan dalam hari kerja")
  static let peak = Property(
    .peak, .law(.multiple, in: 0...1000, allowsUncertain: true),
    "Multiple of the ordinary demand; uncertain … = drawn once a trial",
    "Kelipatan permohonan biasa; uncertain … = diundi sekali tiap permainan")
  static let holds = Property(
    .holds, .uncertainDays(in: 1...1000, isWhole: true), "Working days at the peak", "Hari kerja pada puncak"
  ).usually(UncertainDays(1), .assumed(1...20, .workingDays))
  static let fades = Property(
    .fades, .uncertainDays(in: 0...200, isWhole: false),
    "Time constant of the fading in working days; 0 ends at once",
    "Tetapan waktu penurunan dalam hari kerja; 0 langsung berakhir"
  ).usually(UncertainDays(0), .assumed(0...10, .workingDays))

  static let section = Section(
    "surge",
    Sentence(
      "A time of raised demand; of what is not known a policy sees what is announced",
      "Masa permohonan meningkat; dari yang belum pasti, kebijakan melihat yang diumumkan"),
    [name, `in`, shape, starts, until, builds, rises, peak, holds, fades],
    [.needs(.in, .peak), .needsOne(.starts, .until)])
}
