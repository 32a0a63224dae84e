/// What a chart shows, over how many trials, with which interval.
extension Phrases.Charts {
  static func answer(of trials: Phrase) -> Phrase {
    Phrase(
      en: "Evening backlog in days of normal capacity: median, and half of \(trials.en)",
      id: "Tunggakan sore hari dalam hari kapasitas normal: median, dan separuh dari \(trials.id)")
  }

  static func backlog(of trials: Phrase) -> Phrase {
    Phrase(
      en: "Evening backlog in days of normal capacity: median, 50\u{a0}% and 95\u{a0}% of \(trials.en)",
      id: "Tunggakan sore hari dalam hari kapasitas normal: median, 50\u{a0}% dan 95\u{a0}% dari \(trials.id)")
  }

  static func dashed(_ baseline: Phrase) -> Phrase {
    Phrase(en: "; dashed = median of “\(baseline.en)”", id: "; garis putus-putus = median “\(baseline.id)”")
  }

  static func greyLines(_ count: Int) -> Phrase {
    Phrase(
      en: "; thin grey = the other \(count == 1 ? "policy" : "\(count) policies")",
      id: "; abu-abu tipis = \(count) kebijakan lainnya")
  }

  static let shaded = Phrase(en: "; shaded = surge", id: "; berbayang = lonjakan")

  static func highestBacklog(from low: Phrase, to high: Phrase) -> Phrase {
    Phrase(
      en: "; highest backlog: \(low.en) to \(high.en) by its own interval",
      id: "; tunggakan tertinggi: \(low.id) sampai \(high.id) menurut selang kepercayaannya sendiri")
  }

  static func workPressure(of trials: Phrase) -> Phrase {
    Phrase(
      en: "Mean index of the people posted: median (line) and middle 50\u{a0}% (band) of \(trials.en)",
      id:
        "Indeks rata-rata pegawai yang bertugas: median (garis) dan 50\u{a0}% tengah (pita) dari \(trials.id)")
  }

  static let dottedHigh = Phrase(
    en: "; dotted = 50, above it counts as high", id: "; titik-titik = 50, di atasnya tinggi")

  static func openShare(at place: Phrase, _ window: Phrase, trials: Phrase) -> Phrase {
    Phrase(
      en: "Share of requests at \(place.en) still open after x working days \(window.en); all requests of \(trials.en)",
      id: "Bagian permohonan di \(place.id) yang belum selesai setelah x hari kerja \(window.id); seluruh permohonan "
        + "dari \(trials.id)")
  }

  static let dottedPromise = Phrase(
    en: "; dotted = the promised part of a day", id: "; titik-titik = bagian hari yang dijanjikan")

  static let greyPromise = Phrase(
    en: "; grey = closing of the promised day, by hour of arrival",
    id: "; abu-abu = tutup kantor pada hari yang dijanjikan, menurut jam masuk")

  static func differences(to baseline: Phrase, at place: Phrase, _ window: Phrase, level: Phrase, trials: Phrase)
    -> Phrase
  {
    Phrase(
      en: "Mean difference of each policy to “\(baseline.en)” at \(place.en) \(window.en); \(level.en) simultaneous "
        + "intervals over \(trials.en), paired; grey band = within tolerance",
      id: "Selisih rata-rata tiap kebijakan terhadap “\(baseline.id)” di \(place.id) \(window.id); selang kepercayaan "
        + "serempak \(level.id) dari \(trials.id) berpasangan; pita abu-abu = dalam toleransi")
  }

  static func differencesOfOneTrial(to baseline: Phrase, at place: Phrase, _ window: Phrase) -> Phrase {
    Phrase(
      en: "Difference of each policy to “\(baseline.en)” at \(place.en) \(window.en); one trial has no interval, so "
        + "nothing is settled",
      id:
        "Selisih tiap kebijakan terhadap “\(baseline.id)” di \(place.id) \(window.id); satu ulangan tidak punya selang "
        + "kepercayaan, jadi belum ada yang pasti")
  }

  static func doseResponse(_ measure: Phrase, at place: Phrase, _ window: Phrase, hasTargets: Bool) -> Phrase {
    Phrase(
      en: "\(measure.en.sentenceCased) at \(place.en) \(window.en) (mean)"
        + (hasTargets ? " and share of trials that meet all targets" : ""),
      id: "\(measure.id.sentenceCased) di \(place.id) \(window.id) (rata-rata)"
        + (hasTargets ? " dan bagian ulangan yang mencapai semua sasaran" : ""))
  }

  /// - Parameter hasShares: whether shares of trials are shown too, whose intervals decide a line together.
  static func ownIntervals(_ shown: Phrase, percent: Phrase, trials: Phrase, hasShares: Bool) -> Phrase {
    hasShares
      ? Phrase(
        en:
          "\(shown.en); means with their \(percent.en)\u{a0}% intervals, shares with those by which the least is decided; "
          + trials.en,
        id:
          "\(shown.id); rata-rata dengan selang kepercayaan \(percent.id)\u{a0}%, bagian dengan selang penentu yang terkecil; "
          + trials.id)
      : Phrase(
        en: "\(shown.en), each with its \(percent.en)\u{a0}% interval; \(trials.en)",
        id: "\(shown.id), masing-masing dengan selang kepercayaan \(percent.id)\u{a0}%; \(trials.id)")
  }

  static let plannedLoad = Phrase(
    en:
      "Planned work by service, mean of each week's working days, surges at their announced height; black line = what the "
      + "officers posted can do (EJ 1); shaded = surge or Ramadan",
    id:
      "Pekerjaan menurut rencana per layanan, rata-rata hari kerja tiap minggu, lonjakan menurut puncak yang diumumkan; "
      + "garis hitam = kemampuan pegawai yang ada (EJ 1); berbayang = lonjakan atau Ramadan")
}
