/// The sentences below the table.
extension Phrases {
  static func answer(_ policy: Phrase) -> Phrase {
    Phrase(en: "Answer: \(policy.en).", id: "Jawaban: \(policy.id).")
  }

  static func changes(_ measure: Phrase, from: Phrase, to: Phrase, unit: Phrase) -> Phrase {
    Phrase(
      en: "\(measure.en) goes from \(from.en) to \(to.en) \(unit.en)",
      id: "\(measure.id) berubah dari \(from.id) menjadi \(to.id) \(unit.id)")
  }

  static func atLeast(_ number: Phrase) -> Phrase {
    Phrase(en: "at least \(number.en)", id: "sedikitnya \(number.id)")
  }

  /// Beside a turnaround that is told by halves.
  static func stillOpen(_ share: Phrase, under policy: Phrase) -> Phrase {
    Phrase(
      en:
        "Under \(policy.en) \(share.en) of the requests are still open when following them ends and count with their age "
        + "so far.",
      id: "Dengan \(policy.id) \(share.id) permohonan masih terbuka ketika pengamatan berakhir dan dihitung dengan "
        + "umurnya sejauh itu.")
  }

  /// - Parameter isSettled: whether the trials settle that the mean meets the target or not.
  static func target(
    _ subject: Phrase, _ measure: Phrase, bound: Phrase, isMet: Bool, isSettled: Bool, share: Phrase
  ) -> Phrase {
    let doubt = doubt(isSettled: isSettled)
    return Phrase(
      en: "Target of \(subject.en), \(measure.en) \(bound.en): \(isMet ? "met" : "not met") on average\(doubt.en), "
        + "met in \(share.en) of trials.",
      id: "Sasaran \(subject.id), \(measure.id) \(bound.id): rata-rata\(doubt.id) "
        + "\(isMet ? "tercapai" : "tidak tercapai"), tercapai dalam \(share.id) ulangan.")
  }

  static func allTargets(share: Phrase) -> Phrase {
    Phrase(
      en: "All targets at once: in \(share.en) of trials.", id: "Semua sasaran sekaligus: dalam \(share.id) ulangan.")
  }

  private static func doubt(isSettled: Bool) -> Phrase {
    isSettled ? Phrase("") : Phrase(en: " in these trials (not settled)", id: " dalam ulangan ini (belum pasti)")
  }

  /// - Parameter isSettled: whether the trials settle it of every policy.
  static func noneMeetsTargets(isSettled: Bool) -> Phrase {
    let doubt = doubt(isSettled: isSettled)
    return Phrase(
      en: "No policy meets all targets on average\(doubt.en).",
      id: "Tidak ada kebijakan yang rata-rata mencapai semua sasaran\(doubt.id).")
  }

  static func tooCostly(_ policies: Phrase) -> Phrase {
    Phrase(
      en: "Targets are met by \(policies.en), at the price of more working days at the lending units than are gained.",
      id:
        "Sasaran tercapai oleh \(policies.id), tetapi OPD asal kehilangan hari kerja lebih banyak daripada yang diperoleh."
    )
  }

  static func cost(_ subject: Phrase, _ items: Phrase) -> Phrase {
    Phrase(en: "\(subject.en.sentenceCased): \(items.en).", id: "\(subject.id.sentenceCased): \(items.id).")
  }

  static func settledCost(_ measure: Phrase, _ change: Phrase, _ unit: Phrase) -> Phrase {
    measure + Phrase(" ") + change + (unit.en.isEmpty ? unit : Phrase(" ") + unit)
  }

  static func equalCost(_ measure: Phrase) -> Phrase {
    Phrase(en: "\(measure.en) unchanged within tolerance", id: "\(measure.id) tetap dalam toleransi")
  }

  static func openCost(_ measure: Phrase) -> Phrase {
    Phrase(en: "\(measure.en) not settled", id: "\(measure.id) belum pasti")
  }

  static func asGood(_ others: Phrase) -> Phrase {
    Phrase(en: "As good within your tolerance: \(others.en)", id: "Sama baiknya dalam toleransi Anda: \(others.id)")
  }

  static func fewestDays(_ policy: Phrase) -> Phrase {
    Phrase(
      en: "; of these, \(policy.en) takes the fewest officer-days from other units.",
      id: "; di antaranya \(policy.id) paling sedikit mengambil hari pegawai dari OPD lain.")
  }

  static func leastPressure(_ policy: Phrase) -> Phrase {
    Phrase(
      en: "; of these, \(policy.en) puts the least pressure on people.",
      id: "; di antaranya \(policy.id) paling ringan tekanan kerjanya.")
  }

  static let extraHours = Phrase(
    en: "Extra hours do as well as moving people, within your tolerance.",
    id: "Jam tambahan sama baiknya dengan memindahkan pegawai, dalam toleransi Anda.")

  /// - Parameters:
  ///   - isSettled: whether the trials settle that the means meet them.
  ///   - share: of the trials in which all targets are met at once.
  static func notNeeded(isSettled: Bool, share: Phrase?) -> Phrase {
    let doubt = doubt(isSettled: isSettled)
    let often = share.map {
      Phrase(en: ", all at once in \($0.en) of trials", id: ", sekaligus dalam \($0.id) ulangan")
    }
    return Phrase(
      en: "Answer: nobody need move. Every target is met on average\(doubt.en) without any "
        + "policy\(often?.en ?? "").",
      id: "Jawaban: tidak perlu memindahkan siapa pun. Semua sasaran rata-rata tercapai\(doubt.id) tanpa kebijakan apa "
        + "pun\(often?.id ?? "").")
  }

  static let costsMore = Phrase(
    en: "Answer: none. What helps here costs the lending units more working days than it gains.",
    id: "Jawaban: tidak ada. Yang membantu di sini merugikan OPD asal lebih banyak hari kerja daripada manfaatnya.")

  static let open = Phrase(
    en: "Answer: open. No policy is settled better in turnaround or on time; see below what is not settled.",
    id: "Jawaban: belum ada. Belum ada kebijakan yang pasti lebih baik dalam waktu penyelesaian atau ketepatan waktu; "
      + "lihat di bawah apa yang belum pasti.")

  static let tooFewTrials = Phrase(
    en: "Answer: open. Too few trials to tell a difference from chance; play more of them.",
    id: "Jawaban: belum ada. Ulangan terlalu sedikit untuk membedakan selisih dari kebetulan; tambah ulangannya.")

  static let noDemand = Phrase(
    en: "Answer: none. No requests arrive in this window, so there is nothing to compare.",
    id: "Jawaban: tidak ada. Tidak ada permohonan dalam jendela ini, jadi tidak ada yang dapat dibandingkan.")

  static let nothingToCompare = Phrase(
    en: "Answer: none. There is no policy beside the baseline.",
    id: "Jawaban: tidak ada. Tidak ada kebijakan selain kebijakan dasar.")
}
