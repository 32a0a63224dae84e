extension Phrases.Page {
  /// Heads of the tables' columns.
  enum Column {
    static let window = Phrase(en: "window", id: "jendela")
    static let service = Phrase(en: "service", id: "layanan")
    static let promise = Phrase(en: "promise", id: "janji layanan")
    static let received = Phrase(en: "received", id: "diterima")
    static let requests = Phrase(en: "requests", id: "permohonan")
    static let meanTurnaround = Phrase(en: "mean turnaround", id: "rata-rata waktu penyelesaian")
    static let percentOfDone = Phrase(en: "% of those done", id: "% dari yang selesai")
    static let stillOpen = Phrase(en: "open at the end", id: "belum selesai di akhir")
    static let unit = Phrase(en: "unit", id: "perangkat daerah")
    static let input = Phrase(en: "input", id: "masukan")
    static let value = Phrase(en: "value", id: "nilai")
    static let range = Phrase(en: "plausible range", id: "rentang yang masuk akal")
    static let allAtOnce = Phrase(en: "all targets at once", id: "semua sasaran sekaligus")

    static func bestIn(_ measure: Phrase) -> Phrase {
      Phrase(en: "best in \(measure.en)", id: "terbaik dalam \(measure.id)")
    }
    static let chance = Phrase(en: "% chance", id: "% peluang")
    static let expectedLoss = Phrase(en: "expected loss", id: "perkiraan rugi")
    static let unbeaten = Phrase(en: "none better in all", id: "tak ada yang lebih baik di semua")
    static let mayBeAnswer = Phrase(en: "may still be the answer", id: "masih mungkin menjadi jawaban")
    static let score = Phrase(en: "worth by your weights", id: "nilai menurut bobot Anda")
    static let bestScore = Phrase(en: "worth the most", id: "nilai tertinggi")

    static let movesMade = Phrase(en: "moves made", id: "perpindahan")
    static let forced = Phrase(en: "of these forced", id: "di antaranya terpaksa")
    static let daysAway = Phrase(en: "officer-days away", id: "hari-pegawai di luar OPD asal")
    static let notMoved = Phrase(en: "not moved", id: "tidak pindah")
    static let officer = Phrase(en: "officer or group", id: "pegawai atau kelompok")
    static let place = Phrase(en: "place", id: "urutan")
    static let trialsGone = Phrase(
      en: "trials in which any of them goes", id: "ulangan dengan salah satunya pergi")
    static let shareOfTrials = Phrase(en: "share of trials", id: "bagian ulangan")
    static let why = Phrase(en: "what speaks for it", id: "dasar pemilihan")
    static let heldBack = Phrase(en: "did not go, times a trial", id: "tidak pergi, kali per ulangan")
    static let reason = Phrase(en: "reason", id: "sebab")
    static let allTargetsMet = Phrase(en: "all targets met", id: "semua sasaran tercapai")
    static let percentOfTrials = Phrase(en: "% of trials", id: "% ulangan")

    static let letter = Phrase(en: "letter", id: "surat")
    static let surge = Phrase(en: "for", id: "untuk")
    static let orderedBy = Phrase(
      en: "ordered by, at the usual length", id: "mulai diproses, menurut lama lazim")
    static let signedBy = Phrase(en: "signed by", id: "ditandatangani paling lambat")
    static let firstDay = Phrase(en: "first day of service", id: "hari dinas pertama")
    static let inTime = Phrase(en: "then in time", id: "tepat waktu bila demikian")
    static let orderedSafely = Phrase(
      en: "ordered by, for 90 % in time", id: "mulai diproses, agar 90 % tepat waktu")
  }

  static let yes = Phrase(en: "yes", id: "ya")
  static let isAnswer = Phrase(en: "is it now", id: "jawaban saat ini")
  static let asGood = Phrase(en: "as good", id: "sama baik")
  static let beforeStudy = Phrase(en: "before the study", id: "sebelum masa studi")
  /// Beside the combination that is a policy of the first table.
  static func isWritten(isAnswer: Bool) -> Phrase {
    isAnswer ? Phrase(en: "= the answer", id: "= jawaban") : Phrase(en: "= as written", id: "= seperti tertulis")
  }
  static let least = Phrase(en: " ✓ least", id: " ✓ paling sedikit")
}
