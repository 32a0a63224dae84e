extension Parameters {
  /// What is known of one constant.
  public struct Entry: Sendable {
    public enum Mark: String, Sendable { case sourced, assumed }

    /// Key in a scenario's `parameters:`.
    public let key: String
    public let path: any WritableKeyPath<Parameters, Double> & Sendable
    public let mark: Mark
    /// Plausible values; those outside are refused.
    public let range: ClosedRange<Double>
    public let unit: String
    public let source: String
    public let sourceInIndonesian: String
  }

  private static func entry(
    _ key: String, _ path: any WritableKeyPath<Parameters, Double> & Sendable, _ mark: Entry.Mark,
    _ range: ClosedRange<Double>, _ unit: String, _ source: String, _ inIndonesian: String? = nil
  ) -> Entry {
    Entry(
      key: key, path: path, mark: mark, range: range, unit: unit, source: source,
      sourceInIndonesian: inIndonesian ?? source)
  }

  /// Every constant with its source or its range, in the order in which reports list them.
  public static let catalogue: [Entry] = serving + people + pressure + moves

  private static let serving: [Entry] = [
    entry(
      "productive_share", \.productiveShare, .sourced, 0.05...1, "share",
      "ABK: 300 of 450 minutes (PermenPANRB 1/2020)", "ABK: 300 dari 450 menit (PermenPANRB 1/2020)"
    ),
    entry(
      "late_limit", \.lateLimitMinutes, .assumed, 0...240, "minutes", "counter queue served after closing",
      "antrean loket yang dilayani sesudah tutup"),
    entry(
      "return_share", \.returnShare, .assumed, 0...1, "share", "retrial seen (Kendari); size assumed",
      "kedatangan ulang terlihat (Kendari); besarnya diandaikan"),
    entry(
      "counter_places_per_head", \.counterPlacesPerHead, .assumed, 0.1...10, "places", "work stations", "tempat kerja"),
    entry(
      "early_share", \.earlyShare, .assumed, 0...0.5, "share", "arrivals in the hour before opening",
      "kedatangan dalam satu jam sebelum buka"),
    entry(
      "online_outside_hours", \.onlineOutsideHours, .assumed, 0...0.8, "share",
      "requests online sent outside office hours, at the office from midnight on",
      "permohonan daring yang dikirim di luar jam kerja, tiba di kantor mulai tengah malam"),
    entry(
      "error_share", \.errorShare, .assumed, 0...0.25, "share", "steps done again, of a calm and proficient officer",
      "tahap yang diulang, oleh pegawai yang tenang dan mahir"),
  ]

  private static let people: [Entry] = [
    entry(
      "speed_deviation", \.speedDeviation, .sourced, 0...0.6, "log sd", "21 agents, CV .22 (Technion, Feb 1999)",
      "21 petugas, CV .22 (Technion, Feb 1999)"),
    entry(
      "learning_deviation", \.learningDeviation, .assumed, 0...1, "cv", "time constant between people",
      "konstanta waktu antarpegawai"),
    entry(
      "proficiency_floor", \.proficiencyFloor, .assumed, 0.05...0.8, "proficiency", "newcomer without match",
      "pegawai baru tanpa kecocokan"),
    entry(
      "proficiency_match_gain", \.proficiencyMatchGain, .assumed, 0...0.95, "proficiency", "newcomer with full match",
      "pegawai baru dengan kecocokan penuh"),
    entry(
      "training_gain", \.trainingGain, .sourced, 0...0.5, "proficiency", "one week +10 % (De Grip & Sauermann)",
      "satu minggu +10 % (De Grip & Sauermann)"),
    entry(
      "training_time_cut", \.trainingTimeCut, .assumed, 0...0.9, "share", "shorter time constant after training",
      "konstanta waktu lebih pendek sesudah pelatihan"),
    entry(
      "training_scale", \.trainingScaleDays, .assumed, 0.5...20, "days", "saturation of training", "kejenuhan pelatihan"
    ),
    entry(
      "drain_per_newcomer", \.drainPerNewcomer, .sourced, 0...1, "share", "25 % of one experienced person (Madachy)",
      "25 % dari seorang yang berpengalaman (Madachy)"),
    entry(
      "drain_floor", \.drainFloor, .assumed, 0.05...1, "share", "least speed while inducting",
      "kecepatan terendah selama membimbing"),
    entry(
      "induction_days", \.inductionDays, .sourced, 0...120, "working days", "assimilation delay (Madachy)",
      "masa penyesuaian (Madachy)"),
    entry(
      "shadowing", \.shadowing, .assumed, 0...1, "share of a day", "practice below a step's minimum",
      "latihan di bawah batas kemahiran suatu tahap"),
    entry(
      "induction_proficiency", \.inductionProficiency, .assumed, 0...1, "proficiency", "end of induction",
      "akhir masa pengenalan"),
    entry(
      "forgetting_after", \.forgettingAfterDays, .assumed, 0...250, "working days", "unused skill",
      "keahlian yang tidak dipakai"),
    entry(
      "forgetting_time_constant", \.forgettingTimeConstantDays, .assumed, 10...2000, "days", "6–12 months", "6–12 bulan"
    ),
    entry(
      "announcement_dip", \.announcementDip, .assumed, 0.5...1, "factor", "2–5 % while a move is pending",
      "2–5 % selama perpindahan menunggu"),
  ]

  private static let pressure: [Entry] = [
    entry(
      "load_speed_gain", \.loadSpeedGain, .assumed, 0...0.25, "share", "KC & Terwiesch 2009: shape; size assumed",
      "KC & Terwiesch 2009: bentuk; besarnya diandaikan"),
    entry("load_speed_from", \.loadSpeedFrom, .assumed, 0...0.99, "load", "KC & Terwiesch 2009"),
    entry(
      "fatigue_speed_loss", \.fatigueSpeedLoss, .assumed, 0...0.25, "share", "KC & Terwiesch 2009: shape; size assumed",
      "KC & Terwiesch 2009: bentuk; besarnya diandaikan"),
    entry(
      "fatigue_full", \.fatigueFull, .assumed, 5...200, "points", "fatigue of full speed loss",
      "kelelahan saat kecepatan turun penuh"),
    entry(
      "fatigue_gain", \.fatigueGain, .assumed, 0...100, "points", "15–25 per day of overload",
      "15–25 per hari kelebihan beban"),
    entry("fatigue_time_constant", \.fatigueTimeConstantDays, .assumed, 0.5...30, "days", "2–3 days", "2–3 hari"),
    entry("load_reference", \.loadReference, .assumed, 0.3...1.2, "load", "load without strain", "beban tanpa tekanan"),
    entry(
      "load_deviation", \.loadDeviation, .assumed, 0.05...1, "load", "one standard deviation of demand",
      "satu simpangan baku tuntutan"),
    entry(
      "backlog_pressure", \.backlogPressure, .assumed, 0...2, "share", "felt load at full backlog",
      "beban yang terasa pada tunggakan penuh"),
    entry(
      "backlog_pressure_days", \.backlogPressureDays, .assumed, 0.5...60, "days", "backlog of full pressure",
      "tunggakan saat tekanan penuh"),
    entry(
      "pressure_mean", \.pressureMean, .sourced, 0...100, "points", "CBI work-related mean (PUMA)",
      "CBI terkait pekerjaan, rata-rata (PUMA)"),
    entry(
      "pressure_deviation", \.pressureDeviation, .sourced, 1...40, "points", "CBI work-related sd (PUMA)",
      "CBI terkait pekerjaan, simpangan baku (PUMA)"),
    entry(
      "pressure_demand_slope", \.pressureDemandSlope, .sourced, 0...1, "correlation",
      "quantitative demands (PUMA, n = 2391)", "tuntutan kuantitatif (PUMA, n = 2391)"),
    entry(
      "pressure_role_slope", \.pressureRoleSlope, .sourced, 0...1, "correlation", "role conflict (PUMA, n = 2391)",
      "konflik peran (PUMA, n = 2391)"),
    entry(
      "support_slope", \.supportSlope, .assumed, 0...1, "per point", "support protects (PMC5356239): sign",
      "dukungan melindungi (PMC5356239): tanda"),
    entry("pressure_time_constant", \.pressureTimeConstantDays, .assumed, 5...365, "days", "30–60 days", "30–60 hari"),
    entry("training_load", \.trainingLoad, .assumed, 0...1.5, "load", "a day in training", "sehari dalam pelatihan"),
    entry("forced_pressure", \.forcedPressure, .assumed, 0...40, "points", "forced move", "perpindahan paksa"),
    entry(
      "forced_pressure_days", \.forcedPressureDays, .assumed, 0...500, "working days", "forced move",
      "perpindahan paksa"),
    entry("boredom_from", \.boredomFromYears, .assumed, 0...40, "years", "same post", "jabatan yang sama"),
    entry(
      "boredom_time_constant", \.boredomTimeConstantYears, .assumed, 0.1...40, "years", "same post", "jabatan yang sama"
    ),
    entry("boredom_speed_loss", \.boredomSpeedLoss, .assumed, 0...0.25, "share", "full boredom", "kejenuhan penuh"),
    entry(
      "sick_share", \.sickShare, .sourced, 0...0.3, "share of working days", "6–8 days a year (PUMA)",
      "6–8 hari setahun (PUMA)"),
    entry("sick_length", \.sickLengthDays, .assumed, 1...60, "working days", "mean spell", "lama rata-rata"),
    entry(
      "sick_slope", \.sickSlope, .sourced, 0...1, "per sd", "RR 1.21 per sd (PUMA)", "RR 1.21 per simpangan baku (PUMA)"
    ),
    entry("leave", \.leaveDaysPerYear, .sourced, 0...60, "working days a year", "annual leave", "cuti tahunan"),
    entry("quits", \.quitsPerYear, .assumed, 0...0.5, "per year", "at mean pressure", "pada tekanan rata-rata"),
    entry(
      "quit_slope", \.quitSlope, .assumed, 0...3, "per sd", "Swider & Zimmerman 2010: sign",
      "Swider & Zimmerman 2010: tanda"),
    entry(
      "own_requests", \.ownRequestsPerYear, .assumed, 0...0.1, "per year",
      "transfers that officers ask for themselves (PerBKN 5/2019), at mean pressure",
      "mutasi atas permintaan sendiri (PerBKN 5/2019), pada tekanan rata-rata"),
    entry(
      "minimum_crew", \.minimumCrewShare, .assumed, 0...1, "share of heads",
      "below it a unit counts as short of crew (days_below_crew)",
      "di bawahnya OPD dihitung kekurangan pegawai (days_below_crew)"),
  ]

  private static let moves: [Entry] = [
    entry(
      "acceptance", \.acceptanceConstant, .assumed, -5...5, "logit", "population mean .5–.7", "rata-rata populasi .5–.7"
    ),
    entry(
      "acceptance_match", \.acceptanceMatch, .assumed, 0...4, "logit", "full competency match",
      "kecocokan kompetensi penuh"),
    entry(
      "acceptance_communication", \.acceptanceCommunication, .assumed, 0...3, "logit",
      "Schulz-Knappe et al. 2019: sign", "Schulz-Knappe dkk. 2019: tanda"
    ),
    entry(
      "acceptance_participation", \.acceptanceParticipation, .assumed, 0...3, "logit", "Coch & French 1948: sign",
      "Coch & French 1948: tanda"),
    entry(
      "acceptance_fairness", \.acceptanceFairness, .assumed, 0...3, "logit", "justice perception: sign",
      "rasa keadilan: tanda"),
    entry(
      "acceptance_career", \.acceptanceCareer, .assumed, 0...3, "logit", "career letter in full",
      "surat karier secara penuh"),
    entry(
      "acceptance_leadership", \.acceptanceLeadership, .assumed, 0...3, "logit", "leader visibly behind it",
      "pimpinan tampak mendukung"),
    entry(
      "acceptance_temporary", \.acceptanceTemporary, .assumed, 0...3, "logit", "an assignment, not for good",
      "penugasan, bukan mutasi"),
    entry(
      "acceptance_boredom", \.acceptanceBoredom, .assumed, 0...3, "logit", "full boredom at the old post",
      "kejenuhan penuh di jabatan lama"),
    entry(
      "acceptance_tenure", \.acceptanceTenure, .assumed, 0...2, "logit", "per ln(1 + years in post)",
      "per ln(1 + tahun dalam jabatan)"),
    entry("acceptance_distance", \.acceptanceDistance, .assumed, 0...2, "logit", "per 10 km"),
    entry(
      "acceptance_resistance", \.acceptanceResistance, .assumed, 0...2, "logit", "per point of RTC (Oreg 2006: sign)",
      "per poin RTC (Oreg 2006: tanda)"),
    entry(
      "acceptance_pressure", \.acceptancePressure, .assumed, 0...2, "logit", "per sd of pressure at the new post",
      "per simpangan baku tekanan di jabatan baru"),
    entry(
      "acceptance_allowance", \.acceptanceAllowance, .assumed, 0...3, "logit", "per 10 % of allowance lost",
      "per 10 % tunjangan yang hilang"),
    entry("resistance_mean", \.resistanceMean, .sourced, 1...6, "points", "Oreg RTC scale 1–6", "skala RTC Oreg 1–6"),
    entry("resistance_deviation", \.resistanceDeviation, .assumed, 0...3, "points", "Oreg RTC"),
    entry(
      "refusal_quiet", \.refusalQuietDays, .assumed, 0...500, "working days", "not asked again", "tidak diminta lagi"),
    entry(
      "release_refusal", \.releaseRefusal, .assumed, 0...1, "probability", "lending head, leadership 0",
      "pimpinan OPD asal, kepemimpinan 0"),
    entry(
      "release_quiet", \.releaseQuietDays, .assumed, 0...500, "working days", "unit not asked again",
      "OPD tidak diminta lagi"),
    entry(
      "forced_proficiency", \.forcedProficiencyLoss, .assumed, 0.1...1, "factor", "forced move", "perpindahan paksa"),
    entry("forced_learning", \.forcedLearningSlowdown, .assumed, 1...5, "factor", "forced move", "perpindahan paksa"),
    entry(
      "need_load", \.needLoad, .assumed, 0.5...1.2, "load", "load that a need is worked out for",
      "beban yang menjadi dasar hitungan kebutuhan"),
    entry(
      "asking", \.askingDays, .assumed, 1...250, "working days", "an order on a date is repeated while short",
      "perintah pada suatu tanggal diulang selama masih kurang"),
    entry(
      "appeal_from", \.appealFromDays, .assumed, 0...250, "working days", "shortest delay of a forced move",
      "penundaan terpendek perpindahan paksa"),
    entry(
      "appeal_to", \.appealToDays, .assumed, 0...250, "working days", "longest delay of a forced move",
      "penundaan terpanjang perpindahan paksa"),
    entry(
      "unknown_match_from", \.unknownMatchFrom, .assumed, 0...1, "match", "where nothing is known of the officer",
      "bila tentang pegawainya tidak ada yang diketahui"),
    entry(
      "unknown_match_to", \.unknownMatchTo, .assumed, 0...1, "match", "where nothing is known of the officer",
      "bila tentang pegawainya tidak ada yang diketahui"),
    entry(
      "need_clearing", \.needClearingDays, .assumed, 1...120, "working days", "time to clear a backlog",
      "waktu untuk menghabiskan tunggakan"),
    entry(
      "engagement_effect", \.engagementEffect, .assumed, 0.5...2, "factor",
      "effects of all steps of engagement (signs: Coch & French 1948, Schulz-Knappe et al. 2019)",
      "pengaruh semua langkah { engage } (tanda: Coch & French 1948, Schulz-Knappe dkk. 2019)"),
    entry(
      "digital_time", \.digitalTime, .assumed, 0.4...0.8, "factor",
      "what a digital process leaves of each stage's time",
      "waktu tiap tahap yang tersisa dalam proses digital"),
  ]
}
