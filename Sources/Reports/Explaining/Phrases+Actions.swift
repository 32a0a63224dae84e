internal import Government

/// What an explanation says of policies, in the administration's terms.
extension Phrases {
  static func instrument(_ instrument: Instrument) -> Phrase {
    switch instrument {
    case .assignment:
      Phrase(
        en: "Temporary assignment (penugasan sementara, surat perintah tugas)",
        id: "Penugasan sementara (surat perintah tugas)")
    case .permanentTransfer: Phrase(en: "Permanent transfer (mutasi)", id: "Mutasi")
    case .extraHours(let hours):
      Phrase(
        en: "Extra hours, at most \(Phrase.number(hours, decimals: 1).tidy.en) h a day while work waits,",
        id: "Jam tambahan, paling lama \(Phrase.number(hours, decimals: 1).tidy.id) jam sehari selama ada tunggakan,")
    }
  }

  static func action(instrument: Phrase, to: Phrase, when: Phrase) -> Phrase {
    Phrase(en: "\(instrument.en) at \(to.en), \(when.en).", id: "\(instrument.id) di \(to.id), \(when.id).")
  }

  static func move(
    instrument: Phrase, howMany: Phrase, to: Phrase, each: Bool, from: Phrase, choose: Phrase, when: Phrase
  ) -> Phrase {
    Phrase(
      en: "\(instrument.en) of \(howMany.en) to \(each ? "each of " : "")\(to.en), \(when.en). From: \(from.en); "
        + "\(choose.en).",
      id: "\(instrument.id) bagi \(howMany.id) ke \(each ? "masing-masing dari " : "")\(to.id), \(when.id). "
        + "Perangkat daerah asal: \(from.id); \(choose.id).")
  }

  static func workloadNeed(atMost: Int) -> Phrase {
    Phrase(
      en: "as many officers as the workload analysis (ABK) finds missing, at most \(atMost),",
      id: "pegawai sebanyak kekurangan menurut analisis beban kerja (ABK), paling banyak \(atMost),")
  }

  static func unitsBelow(load: Phrase) -> Phrase {
    Phrase(en: "any other unit with a load (EJ) below \(load.en)", id: "OPD lain dengan beban (EJ) di bawah \(load.id)")
  }

  static func choice(_ selection: Selection) -> Phrase {
    switch selection {
    case .match: Phrase(en: "the best match of competency first", id: "kompetensi yang paling sesuai lebih dahulu")
    case .random: Phrase(en: "chosen by lot", id: "dipilih dengan undian")
    case .seniority: Phrase(en: "the longest in post first", id: "yang terlama dalam jabatan lebih dahulu")
    case .rating: Phrase(en: "the best appraisal first", id: "penilaian kinerja terbaik lebih dahulu")
    }
  }

  static func backlogAbove(_ days: Phrase, evenings: Int) -> Phrase {
    let en = evenings == 1 ? "one evening" : "\(evenings) evenings in a row"
    let id = evenings == 1 ? "satu sore" : "\(evenings) sore berturut-turut"
    return Phrase(
      en: "once more than \(days.tidy.en) days of work have waited on \(en)",
      id: "begitu tunggakan melebihi \(days.tidy.id) hari kerja pada \(id)")
  }

  static func before(_ surges: Phrase, days: Int, movesPeople: Bool) -> Phrase {
    let ahead = workingDays(days)
    guard movesPeople else {
      return days == 0
        ? Phrase(en: "while \(surges.en) lasts", id: "selama \(surges.id) berlangsung")
        : Phrase(en: "from \(ahead.en) before \(surges.en) on", id: "sejak \(ahead.id) sebelum \(surges.id)")
    }
    return days == 0
      ? Phrase(en: "to be ready when \(surges.en) starts", id: "agar siap ketika \(surges.id) mulai")
      : Phrase(en: "to be ready \(ahead.en) before \(surges.en)", id: "agar siap \(ahead.id) sebelum \(surges.id)")
  }

  static func orderDate(surge: String, starts: CivilDate, order: CivilDate, ready: CivilDate, mayAct: CivilDate?)
    -> Phrase
  {
    let (start, day, first) = (Phrase.date(starts, year: false), Phrase.date(order), Phrase.date(ready))
    if let mayAct {
      let act = Phrase.date(mayAct)
      return Phrase(
        en:
          "For \(surge) (\(start.en)) it would have to be ordered on \(day.en), before policies may act: it is ordered "
          + "on \(act.en), and comes later than planned.",
        id: "Untuk \(surge) (\(start.id)) suratnya harus terbit \(day.id), sebelum kebijakan dapat berjalan: terbit "
          + "\(act.id), jadi lebih lambat daripada rencana.")
    }
    return Phrase(
      en:
        "For \(surge) (\(start.en)) the order must be signed on \(day.en); planned first day of service: \(first.en).",
      id: "Untuk \(surge) (\(start.id)) surat perintah harus terbit \(day.id); hari pertama bertugas menurut rencana: "
        + "\(first.id).")
  }

  static func stay(days: Int) -> Phrase {
    let length = workingDays(days)
    return Phrase(
      en: "Each serves there for \(length.en) and returns.",
      id: "Masing-masing bertugas \(length.id), lalu kembali ke OPD asal.")
  }

  static func stayUntil(backlogBelow days: Phrase, atLeast stay: Int, movesPeople: Bool, isAhead: Bool) -> Phrase {
    let least = workingDays(stay)
    let minimum = Phrase(
      en: stay > 0 ? ", after at least \(least.en)" : "", id: stay > 0 ? ", setelah sedikitnya \(least.id)" : "")
    let announced = Phrase(
      en: isAhead ? ", and not before the announced end of the surge" : "",
      id: isAhead ? ", dan tidak sebelum akhir lonjakan yang diumumkan" : "")
    return movesPeople
      ? Phrase(
        en: "They return once fewer than \(days.tidy.en) days of work wait\(minimum.en)\(announced.en).",
        id: "Mereka kembali begitu tunggakan kurang dari \(days.tidy.id) hari kerja\(minimum.id)\(announced.id).")
      : Phrase(
        en: "It ends once fewer than \(days.tidy.en) days of work wait.",
        id: "Berakhir begitu tunggakan kurang dari \(days.tidy.id) hari kerja.")
  }

  static func forGood(_ instrument: Instrument) -> Phrase {
    instrument == .permanentTransfer
      ? Phrase(en: "They stay for good.", id: "Mereka menetap di sana.")
      : Phrase(en: "They do not return within the study.", id: "Mereka tidak kembali selama studi.")
  }

  /// Usual stages in the administration's words; names that a scenario gives stand as they are.
  static func stage(_ name: String) -> Phrase {
    switch name {
    case "assignment letter": Phrase(en: name, id: "surat perintah tugas")
    case "need analysis": Phrase(en: name, id: "analisis kebutuhan")
    case "competency map": Phrase(en: name, id: "pemetaan kompetensi")
    case "proposal": Phrase(en: name, id: "usulan")
    case "BKN check": Phrase(en: name, id: "pemeriksaan BKN")
    case "decree": Phrase(en: name, id: "SK dan pelantikan")
    default: Phrase(name)
    }
  }

  static func stages(
    _ names: Phrase, planned: Int, factor: Phrase, hasLeader: Bool, handover: Int, training: Int, lead: Int
  ) -> Phrase {
    let sum = workingDays(planned)
    var parts: [Phrase] = []
    if !names.en.isEmpty {
      let led =
        hasLeader ? Phrase(en: " led", id: " dengan pimpinan") : Phrase(en: " without a leader", id: " tanpa pimpinan")
      parts.append(
        Phrase(
          en: "\(names.en); times \(factor.en)\(led.en) = \(sum.en)",
          id: "\(names.id); kali \(factor.id)\(led.id) = \(sum.id)"))
    }
    if handover > 0 { parts.append(Phrase(en: "handover \(handover)", id: "serah terima \(handover)")) }
    if training > 0 { parts.append(Phrase(en: "training \(training)", id: "pelatihan \(training)")) }
    let all = workingDays(lead)
    guard !parts.isEmpty else {
      return Phrase(en: "No stages: they serve at once.", id: "Tanpa tahapan: langsung bertugas.")
    }
    return Phrase(
      en: "Planned stages in working days: \(parts.joined(", then ").en). From order to service: \(all.en).",
      id:
        "Tahapan menurut rencana, dalam hari kerja: \(parts.joined(", lalu ").id). Dari surat sampai bertugas: \(all.id)."
    )
  }

  static func post(_ post: OfficerGroup.Post) -> Phrase {
    switch post {
    case .managerial: Phrase(en: "managerial", id: "manajerial")
    case .functional: Phrase(en: "functional", id: "fungsional")
    case .pelaksana: Phrase("pelaksana")
    }
  }

  static func limits(crew: Phrase, load: Phrase, years: Phrase?, posts: Phrase?) -> Phrase {
    Phrase(
      en: "Limits: a lending unit keeps at least \(crew.en) % of its heads and a load (EJ) of at most \(load.en)"
        + (years.map { "; at least \($0.tidy.en) years in post" } ?? "") + (posts.map { "; only \($0.en) posts" } ?? "")
        + ".",
      id: "Syarat: OPD asal mempertahankan sedikitnya \(crew.id) % pegawainya dan beban (EJ) paling tinggi \(load.id)"
        + (years.map { "; sedikitnya \($0.tidy.id) tahun dalam jabatan" } ?? "")
        + (posts.map { "; hanya jabatan \($0.id)" } ?? "") + ".")
  }

  static func engagement(_ parts: Phrase) -> Phrase {
    Phrase(en: "Involvement (0 to 1): \(parts.en).", id: "Pelibatan (0 sampai 1): \(parts.id).")
  }
}
