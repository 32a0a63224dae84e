internal import Government

/// The way of an order, and what must hold for it.
extension Phrases {
  /// Usual stages, and those of the shipped studies, in the administration's words; other names stand as a scenario gives them.
  static func stage(_ name: String) -> Phrase {
    switch name {
    case "internal order": Phrase(en: name, id: "nota dinas")
    case "assignment letter": Phrase(en: name, id: "surat perintah tugas")
    case "need analysis": Phrase(en: name, id: "analisis kebutuhan")
    case "competency map": Phrase(en: name, id: "pemetaan kompetensi")
    case "proposal": Phrase(en: name, id: "usulan")
    case "BKN check": Phrase(en: name, id: "pemeriksaan BKN")
    case "evaluation": Phrase(en: name, id: "evaluasi")
    case "need": Phrase(en: name, id: "analisis kebutuhan")
    case "approval": Phrase(en: name, id: "persetujuan")
    case "decree": Phrase(en: name, id: "SK dan pelantikan")
    default: Phrase(name)
    }
  }

  static func stages(_ names: Phrase, factor: Phrase, isLed: Bool, digital: Phrase?, planned: Int) -> Phrase {
    let sum = workingDays(planned)
    let (en, id) = isLed ? ("with its leader", "dengan pimpinan") : ("without a leader", "tanpa pimpinan")
    let online = digital.map { Phrase(en: ", times \($0.tidy.en) digital", id: ", kali \($0.tidy.id) digital") }
    return Phrase(
      en: "\(names.en); times \(factor.tidy.en) \(en)\(online?.en ?? "") = \(sum.en)",
      id: "\(names.id); kali \(factor.tidy.id) \(id)\(online?.id ?? "") = \(sum.id)")
  }

  static func involvementDays(_ days: Int) -> Phrase { Phrase(en: "involvement \(days)", id: "pelibatan \(days)") }
  static func handoverDays(_ days: Int) -> Phrase { Phrase(en: "handover \(days)", id: "serah terima \(days)") }
  static func trainingDays(_ days: Int) -> Phrase { Phrase(en: "training \(days)", id: "pelatihan \(days)") }

  static func way(_ parts: Phrase, lead: Int) -> Phrase {
    guard !parts.en.isEmpty else {
      return Phrase(en: "No stages: they serve at once.", id: "Tanpa tahapan: langsung bertugas.")
    }
    let all = workingDays(lead)
    return Phrase(
      en: "Planned stages in working days: \(parts.en). From order to service: \(all.en).",
      id: "Tahapan menurut rencana, dalam hari kerja: \(parts.id). Dari surat sampai bertugas: \(all.id).")
  }

  static func limits(_ parts: Phrase) -> Phrase { Phrase(en: "Limits: \(parts.en).", id: "Syarat: \(parts.id).") }
  static let noLimits = Phrase(en: "No limits.", id: "Tanpa syarat.")

  static func lenderLimits(crew: Phrase, load: Phrase) -> Phrase {
    Phrase(
      en: "a lending unit keeps at least \(crew.en) % of its heads and a load (EJ) of at most \(load.en)",
      id: "OPD asal mempertahankan sedikitnya \(crew.id) % pegawainya dan beban (EJ) paling tinggi \(load.id)")
  }

  static func yearsInPost(_ years: Phrase) -> Phrase {
    Phrase(
      en: "at least \(English.count(years.tidy.en, "year")) in post",
      id: "sedikitnya \(years.tidy.id) tahun dalam jabatan")
  }

  static func onlyPosts(_ posts: Phrase) -> Phrase {
    Phrase(en: "only \(posts.en) posts", id: "hanya jabatan \(posts.id)")
  }

  static func wave(_ size: Int, days: Int) -> Phrase {
    let span = workingDays(days)
    return Phrase(
      en: "at most \(size) ordered within \(span.en)", id: "paling banyak \(size) orang diperintahkan dalam \(span.id)")
  }

  static func freeze(_ posts: Phrase, from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      en: "no transfer of \(posts.en) posts \(from.en) – \(to.en)",
      id: "tidak ada mutasi jabatan \(posts.id) \(from.id) – \(to.id)")
  }

  static func refusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .next:
      Phrase(en: "Who refuses is passed over for the next.", id: "Yang menolak dilewati, calon berikutnya ditanya.")
    case .force: Phrase(en: "An order stands against a refusal.", id: "Perintah tetap berlaku walaupun ditolak.")
    case .drop: Phrase(en: "Nobody is asked in place of one who refuses.", id: "Yang menolak tidak diganti.")
    }
  }

  static func engagement(_ parts: Phrase) -> Phrase {
    Phrase(en: "Involvement (0 to 1): \(parts.en).", id: "Pelibatan (0 sampai 1): \(parts.id).")
  }

  /// Ways of involving those who are to move.
  enum Involvement {
    static let communication = Phrase(en: "communication", id: "komunikasi")
    static let participation = Phrase(en: "participation", id: "partisipasi")
    static let fairness = Phrase(en: "fairness", id: "keadilan")
    static let career = Phrase(en: "career", id: "karier")
    static let leadership = Phrase(en: "leadership", id: "kepemimpinan")
  }
}
