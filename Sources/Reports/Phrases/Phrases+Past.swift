internal import Government

/// What is said of an office's own past beside what the model says of it.
extension Phrases {
  enum Past {
    static let heading = Phrase(en: "Last year, simulated and real", id: "Tahun lalu: simulasi dan kenyataan")
    static let measure = Phrase(en: "measure", id: "ukuran")
    static let days = Phrase(en: "service-days", id: "hari-layanan")
    static let inside = Phrase(en: "inside", id: "di dalam")
    static func band(_ level: Double) -> Phrase {
      Phrase(en: "\(Phrase.percent(level).en) band", id: "pita \(Phrase.percent(level).id)")
    }
    static let meanActual = Phrase(en: "mean, as it was", id: "rata-rata nyata")
    static let meanExpected = Phrase(en: "mean, model", id: "rata-rata model")

    static func name(_ measure: FlowMeasure) -> Phrase {
      switch measure {
      case .received: Phrase(en: "requests", id: "permohonan masuk")
      case .finished: Phrase(en: "done", id: "selesai")
      case .open: Phrase(en: "open in the evening", id: "belum selesai pada sore hari")
      case .turnaround: Phrase(en: "turnaround", id: "waktu penyelesaian")
      case .onTime: Phrase(en: "on time", id: "tepat waktu")
      }
    }

    /// What an axis counts.
    static func axis(_ measure: FlowMeasure) -> Phrase {
      switch measure {
      case .received: Phrase(en: "requests a day", id: "permohonan sehari")
      case .finished: Phrase(en: "done a day", id: "selesai sehari")
      case .open: Phrase(en: "open in the evening", id: "belum selesai sore hari")
      case .turnaround: Phrase(en: "turnaround, working days", id: "waktu penyelesaian, hari kerja")
      case .onTime: Phrase(en: "share on time", id: "bagian tepat waktu")
      }
    }

    static func shares(from first: CivilDate, to last: CivilDate, trials: Int, _ shares: [Phrase], expected: Phrase)
      -> Phrase
    {
      let (from, to) = (Phrase.date(first, year: first.year != last.year), Phrase.date(last))
      let listed = shares.joined(", ")
      return Phrase(
        en:
          "\(heading.en), \(from.en) – \(to.en), nobody moved: inside the 95 % band of \(English.count(trials, "trial")) lay \(listed.en) of days; \(expected.en) are to be expected.",
        id:
          "\(heading.id), \(from.id) – \(to.id), tanpa perpindahan: di dalam pita 95 % dari \(trials) ulangan terdapat \(listed.id) hari; yang diharapkan \(expected.id)."
      )
    }

    static func unlike(_ items: Phrase) -> Phrase {
      Phrase(
        en:
          "The model does not know this office yet: \(items.en); in 99 of 100 trials of the model itself no share was so much lower than it should be. Take no answer from it before its inputs are mended.",
        id:
          "Model ini belum mengenal kantor Anda: \(items.id); pada 99 dari 100 ulangan model sendiri tidak ada bagian yang serendah itu. Jangan pakai jawabannya sebelum masukannya diperbaiki."
      )
    }

    static func low(_ measure: FlowMeasure, _ share: Phrase, level: Double, actual: Phrase, expected: Phrase) -> Phrase
    {
      let (name, band) = (name(measure), band(level))
      return Phrase(
        en: "\(name.en) inside the \(band.en) on \(share.en) of days (mean \(actual.en), the model \(expected.en))",
        id: "\(name.id) di dalam \(band.id) pada \(share.id) hari (rata-rata \(actual.id), model \(expected.id))")
    }

    static func rushes(_ names: String) -> Phrase {
      Phrase(
        en: "Requests at the time of \(names), of which the study knows its own year alone, are not compared.",
        id: "Permohonan pada masa \(names), yang hanya diketahui untuk tahun studi, tidak dibandingkan.")
    }

    static let notExpected = Phrase(
      en: "What the study says of its own demand says nothing of these days: requests are replayed and not compared.",
      id: "Permintaan dalam studi tidak berlaku untuk hari-hari ini: permohonan diputar ulang dan tidak dibandingkan.")

    static func alike(_ share: Phrase) -> Phrase {
      Phrase(
        en: "Last year, simulated and real: the model's 95 % bands hold \(share.en) of what happened",
        id: "Tahun lalu, simulasi dan kenyataan: pita 95 % model memuat \(share.id) dari yang terjadi")
    }

    static func differs(_ share: Phrase) -> Phrase {
      Phrase(
        en: "The model does not know this office yet: its 95 % bands hold \(share.en) of what happened",
        id: "Model ini belum mengenal kantor Anda: pita 95 % memuat \(share.id) dari yang terjadi")
    }

    static func subtitle(trials: Int) -> Phrase {
      Phrase(
        en:
          "Points: as it was, orange where outside. Areas: half and 95 % of \(English.count(trials, "trial")) in which nobody moves and the recorded requests come; of requests, what the study lets expect.",
        id:
          "Titik: kenyataan, jingga bila di luar. Bidang: separuh dan 95 % dari \(trials) ulangan tanpa perpindahan dengan permohonan tercatat; untuk permohonan, yang diharapkan studi."
      )
    }
  }
}
