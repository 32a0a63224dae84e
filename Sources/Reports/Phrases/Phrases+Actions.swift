internal import Government

/// What an explanation says of policies, in the administration's terms: what, whom, from where.
extension Phrases {
  /// An instrument that moves people, as the beginning of a sentence.
  static func move(_ instrument: Instrument, howMany: Phrase, to: Phrase, when: Phrase) -> Phrase {
    let (name, way) = (moveName(instrument), moveWay(instrument))
    return Phrase(
      en: "\(name.en) of \(howMany.en) \(way.en) \(to.en), \(when.en).",
      id: "\(name.id) \(howMany.id) \(way.id) \(to.id), \(when.id).")
  }

  private static func moveName(_ instrument: Instrument) -> Phrase {
    switch instrument {
    case .redeployment:
      Phrase(en: "Internal redeployment (nota dinas)", id: "Penempatan ulang internal (nota dinas) bagi")
    case .assignment:
      Phrase(
        en: "Temporary assignment (penugasan sementara, surat perintah tugas)",
        id: "Penugasan sementara (surat perintah tugas) bagi")
    case .permanentTransfer: Phrase(en: "Permanent transfer (mutasi)", id: "Mutasi bagi")
    case .pool:
      Phrase(en: "Floating pool (cross-trained, standing letter)", id: "Tim bantuan lintas OPD (surat tetap) berisi")
    case .rotation: Phrase(en: "Planned rotation (rotasi)", id: "Rotasi terencana bagi")
    case .extraHours, .saturdays, .ticketQuota, .onlineChannel: Phrase(instrument.name)
    }
  }

  private static func moveWay(_ instrument: Instrument) -> Phrase {
    switch instrument {
    case .redeployment: Phrase(en: "from other duties to the services of", id: "dari tugas lain ke layanan")
    case .pool: Phrase(en: "sent to where work waits in", id: "yang dikirim ke tempat tunggakan di")
    case .rotation: Phrase(en: "who change places between", id: "yang bertukar tempat antara")
    default: Phrase(en: "to", id: "ke")
    }
  }

  /// An instrument that moves nobody.
  static func measure(_ instrument: Instrument, to: Phrase, when: Phrase) -> Phrase {
    let name: Phrase
    switch instrument {
    case .extraHours(let hours):
      let most = Phrase.number(hours, decimals: 1).tidy
      name = Phrase(
        en: "Extra hours (\(most.en) h a day at most, while work waits)",
        id: "Jam tambahan (paling lama \(most.id) jam sehari selama ada tunggakan)")
    case .saturdays(let hours):
      let length = Phrase.number(hours, decimals: 1).tidy
      name = Phrase(en: "Open on Saturdays (\(length.en) h)", id: "Buka hari Sabtu (\(length.id) jam)")
    case .ticketQuota(let perDay):
      let tickets = Phrase.count(perDay)
      name = Phrase(
        en: "A quota of \(tickets.en) tickets a day (the excess turns away)",
        id: "Kuota \(tickets.id) tiket sehari (selebihnya ditolak)")
    case .onlineChannel(let share):
      let percent = Phrase.number(share * 100, decimals: 0)
      name = Phrase(en: "\(percent.en) % of requests online", id: "\(percent.id) % permohonan lewat daring")
    case .redeployment, .assignment, .permanentTransfer, .pool, .rotation: name = moveName(instrument)
    }
    return Phrase(en: "\(name.en) at \(to.en), \(when.en).", id: "\(name.id) di \(to.id), \(when.id).")
  }

  static func each(_ units: Phrase, isSeveral: Bool) -> Phrase {
    isSeveral ? Phrase(en: "each of \(units.en)", id: "masing-masing dari \(units.id)") : units
  }

  static func unitsAbove(load: Phrase) -> Phrase {
    Phrase(en: "any unit with a load (EJ) above \(load.en)", id: "OPD mana pun dengan beban (EJ) di atas \(load.id)")
  }

  static func unitsBelow(load: Phrase) -> Phrase {
    Phrase(en: "any other unit with a load (EJ) below \(load.en)", id: "OPD lain dengan beban (EJ) di bawah \(load.id)")
  }

  static let workloadAnalysis = Phrase(en: "the workload analysis (ABK)", id: "analisis beban kerja (ABK)")

  static func need(_ rule: Phrase, atMost most: Int) -> Phrase {
    Phrase(
      en: "as many officers as \(rule.en) finds missing (at most \(most))",
      id: "pegawai sebanyak kekurangan menurut \(rule.id) (paling banyak \(most))")
  }

  static func squareRootNeed(_ safety: Phrase, atMost most: Int) -> Phrase {
    need(
      Phrase(
        en: "square-root staffing (\(safety.tidy.en) per root of the load)",
        id: "aturan akar kuadrat (\(safety.tidy.id) per akar beban)"), atMost: most)
  }

  static func cheapestNeed(atMost most: Int) -> Phrase {
    Phrase(
      en: "the fewest officers with whom the on-time target is met (at most \(most))",
      id: "pegawai sesedikit mungkin agar sasaran tepat waktu tercapai (paling banyak \(most))")
  }

  static func from(_ units: Phrase, _ choice: Phrase) -> Phrase {
    Phrase(en: "From: \(units.en); \(choice.en).", id: "Perangkat daerah asal: \(units.id); \(choice.id).")
  }

  static func first(_ choice: Phrase) -> Phrase {
    Phrase(en: choice.en.sentenceCased + ".", id: choice.id.sentenceCased + ".")
  }

  static func choice(_ selection: Selection) -> Phrase {
    switch selection {
    case .match: Phrase(en: "the best match of competency first", id: "kompetensi yang paling sesuai lebih dahulu")
    case .random: Phrase(en: "chosen by lot", id: "dipilih dengan undian")
    case .seniority: Phrase(en: "the longest in post first", id: "yang terlama dalam jabatan lebih dahulu")
    case .rating: Phrase(en: "the best appraisal first", id: "penilaian kinerja terbaik lebih dahulu")
    case .volunteers: Phrase(en: "volunteers first", id: "yang bersedia lebih dahulu")
    case .optimal:
      Phrase(en: "the best assignment of all orders at once", id: "penempatan terbaik untuk semua perintah sekaligus")
    }
  }

  static func post(_ post: OfficerGroup.Post) -> Phrase {
    switch post {
    case .managerial: Phrase(en: "managerial", id: "manajerial")
    case .functional: Phrase(en: "functional", id: "fungsional")
    case .pelaksana: Phrase("pelaksana")
    }
  }
}
