internal import Government
internal import Histories

/// What is said of days ahead.
extension Phrases {
  enum Forecast {
    static func title(after last: CivilDate, days: Int, file: String) -> Phrase {
      Phrase(
        en: "Forecast of the \(days == 1 ? "day" : "\(days) days") after \(Phrase.date(last).en), from \(file)",
        id: "Prakiraan \(days) hari sesudah \(Phrase.date(last).id), dari \(file)")
    }

    static func history(_ service: String, counted: Int, closed: Int, unknown: Int, from first: CivilDate) -> Phrase {
      Phrase(
        en:
          "\(service): \(counted) \(counted == 1 ? "day" : "days") with a count since \(Phrase.date(first).en), \(closed) closed, \(unknown) not on record",
        id:
          "\(service): \(counted) hari dengan angka sejak \(Phrase.date(first).id), \(closed) tutup, \(unknown) tidak tercatat"
      )
    }

    static let week = Phrase(en: "week", id: "minggu")
    static let openDays = (Phrase(en: "open", id: "hari"), Phrase(en: "days", id: "buka"))
    static let mean = (Phrase(en: "requests,", id: "permohonan,"), Phrase(en: "mean", id: "rata-rata"))
    static let half = (Phrase(en: "half of", id: "separuh"), Phrase(en: "weeks", id: "minggu"))
    static func share(_ level: Double) -> (Phrase, Phrase) {
      (Phrase.percent(level), Phrase(en: "of weeks", id: "minggu"))
    }

    static func method(_ method: ForecastMethod) -> Phrase {
      switch method {
      case .model:
        Phrase(
          en: "the model of weekday, season, growth, feasts and level",
          id: "model hari kerja, musim, pertumbuhan, hari raya, dan tingkat permintaan")
      case .sameWeekday:
        Phrase(en: "the same weekday over half a year", id: "hari yang sama selama setengah tahun")
      case .seasonalNaive:
        Phrase(en: "the same day of last week", id: "hari yang sama minggu lalu")
      }
    }

    static func by(_ method: ForecastMethod) -> Phrase {
      Phrase(en: "Forecast by ", id: "Diprakirakan dengan ") + Forecast.method(method) + Phrase(".")
    }

    static let simplerIsAsGood = Phrase(
      en: "The model was no better than that on the days held out, so the simpler one is used.",
      id: "Pada hari yang disisihkan model tidak lebih baik, maka dipakai yang lebih sederhana.")

    static let nothingHeldOut = Phrase(
      en: "The history is too short to hold days out: how good this forecast is, is not known.",
      id: "Riwayat terlalu pendek untuk menyisihkan hari: mutu prakiraan ini belum diketahui.")

    static func heldOut(origins: Int, days: Int, crps: Phrase) -> Phrase {
      Phrase(
        en:
          "Held out \(origins) \(origins == 1 ? "time" : "times"), \(days) \(days == 1 ? "day" : "days") in all: off by \(crps.en) requests a day (CRPS)",
        id: "Disisihkan \(origins) kali, \(days) hari seluruhnya: meleset \(crps.id) permohonan sehari (CRPS)")
    }

    static func better(than method: ForecastMethod, _ share: Phrase, from lower: Phrase, to upper: Phrase) -> Phrase {
      Phrase(
        en: "\(share.en) less than \(Forecast.method(method).en) [\(lower.en) to \(upper.en)]",
        id: "\(share.id) kurang dari \(Forecast.method(method).id) [\(lower.id) sampai \(upper.id)]")
    }

    static func alsoWorse(than method: ForecastMethod, _ share: Phrase) -> Phrase {
      Phrase(en: "\(share.en) less than ", id: "\(share.id) kurang dari ") + Forecast.method(method)
    }

    static func bands(_ shares: [Double]) -> Phrase {
      let held = shares.map { Phrase.number($0 * 100, decimals: 0) }
      return Phrase(
        en: "Bands of 50, 80 and 95 % held \(held[0].en), \(held[1].en) and \(held[2].en) % of days.",
        id: "Pita 50, 80, dan 95 % memuat \(held[0].id), \(held[1].id), dan \(held[2].id) % hari.")
    }

    static let notSettled = Phrase(en: " (not settled)", id: " (belum pasti)")

    static let missesLebaran = Phrase(
      en: "The history shows no Lebaran: the days around the one ahead are forecast like others.",
      id: "Riwayat tidak memuat Lebaran: hari di sekitar Lebaran mendatang diprakirakan seperti hari lain.")

    static let unknownYears = Phrase(
      en:
        "The calendar does not know the feasts of all these years: days around them are forecast like others. --calendar gives one.",
      id:
        "Kalender tidak memuat hari raya semua tahun ini: hari di sekitarnya diprakirakan seperti hari lain. --calendar memberikannya."
    )

    static func chartTitle(_ service: String, total: Phrase, from lower: Phrase, to upper: Phrase, days: Int) -> Phrase
    {
      Phrase(
        en:
          "\(service): some \(total.en) requests in the next \(days == 1 ? "day" : "\(days) days"), \(lower.en) to \(upper.en) in four of five cases",
        id:
          "\(service): sekitar \(total.id) permohonan dalam \(days) hari mendatang, \(lower.id) sampai \(upper.id) dalam empat dari lima kemungkinan"
      )
    }

    static let chartSubtitle = Phrase(
      en:
        "Points: counted days. Bars: half, 80 % and 95 % of what a day may bring; stroke: its median. Closed days are left out.",
      id:
        "Titik: hari yang tercatat. Batang: separuh, 80 %, dan 95 % kemungkinan sehari; garis: mediannya. Hari tutup dihilangkan."
    )

    static let finished = (Phrase(en: "finished,", id: "selesai,"), Phrase(en: "mean", id: "rata-rata"))
    static let openOnEvening = (
      Phrase(en: "open at its", id: "belum selesai"), Phrase(en: "end, mean", id: "di akhirnya")
    )

    /// How it is told what will be finished.
    static func work(_ cases: CaseForecast) -> Phrase {
      let start = Phrase(
        en: "\(cases.openAtStart) are open when these weeks begin. ",
        id: "\(cases.openAtStart) belum selesai di awal minggu-minggu ini. ")
      switch cases.method {
      case .throughput:
        return start
          + Phrase(
            en: "As many are finished as in the last half year, while there are any.",
            id: "Diselesaikan sebanyak dalam setengah tahun terakhir, selama masih ada.")
      case .lengths: return start + lengths(cases.windows)
      }
    }

    private static func lengths(_ windows: [CaseForecast.Window]) -> Phrase {
      let told = windows.compactMap(\.days)
      guard let shortest = told.first, let longest = told.last else {
        return Phrase(
          en: "Each takes as long as one of those on record.", id: "Masing-masing selama salah satu yang tercatat.")
      }
      let range = longest == shortest ? "\(shortest)" : "\(shortest)–\(longest)"
      if told.count < windows.count {
        return Phrase(
          en: "Each takes as long as one of the last \(English.count(range, "day")), or of all on record.",
          id: "Masing-masing selama salah satu dari \(range) hari terakhir, atau dari semua yang tercatat.")
      }
      return Phrase(
        en: "Each takes as long as one of the last \(English.count(range, "day")).",
        id: "Masing-masing selama salah satu dari \(range) hari terakhir.")
    }

    /// How often bands of weeks held at earlier days.
    static func workHeldOut(_ track: CaseTrack?, days: Int) -> Phrase {
      guard days >= 7 else {
        return Phrase(
          en: "How good this is, is not known: weeks are held out of forecasts of 7 days or more.",
          id: "Mutunya belum diketahui: minggu disisihkan bila prakiraan sedikitnya 7 hari.")
      }
      guard let track else {
        return Phrase(
          en: "How good this is, is not known: the register is too short to hold weeks out.",
          id: "Mutunya belum diketahui: register terlalu pendek untuk menyisihkan minggu.")
      }
      func shares(_ values: [Double]) -> Phrase {
        values.map { Phrase.number($0 * 100, decimals: 0) }.joined(", ")
      }
      let (finished, open) = (shares(track.finishedInside), shares(track.openInside))
      return Phrase(
        en:
          "Held out \(track.origins) \(track.origins == 1 ? "time" : "times"), \(track.weeks) \(track.weeks == 1 ? "week" : "weeks") in all: bands of 50, 80 and 95 % held \(finished.en) % of weeks finished, \(open.en) % of weeks open.",
        id:
          "Disisihkan \(track.origins) kali, \(track.weeks) minggu seluruhnya: pita 50, 80, dan 95 % memuat \(finished.id) % minggu untuk yang selesai, \(open.id) % untuk yang belum."
      )
    }

    static let finishedUnknown = Phrase(
      en:
        "What will be finished and open is not told: the register lists no open request, or too few, or all are done on the day on which they come.",
      id:
        "Yang akan selesai dan belum selesai tidak diketahui: register tidak memuat permohonan terbuka, terlalu sedikit, atau semua selesai di hari yang sama."
    )

    static func openTitle(_ service: String, now: Int, from lower: Phrase, to upper: Phrase) -> Phrase {
      Phrase(
        en: "\(service): \(now) open now, \(lower.en) to \(upper.en) at the end in four of five cases",
        id:
          "\(service): \(now) belum selesai kini, \(lower.id) sampai \(upper.id) di akhir dalam empat dari lima kemungkinan"
      )
    }

    static let openSubtitle = Phrase(
      en:
        "Requests open on the evening of each week's last day; point: now. Bars: half, 80 % and 95 % of what may be; stroke: median.",
      id:
        "Permohonan belum selesai pada petang hari terakhir tiap minggu; titik: kini. Batang: separuh, 80 %, dan 95 % kemungkinan; garis: median."
    )

    static let openRequests = Phrase(en: "open requests", id: "permohonan belum selesai")

    static let perDay = Phrase(en: "requests a day", id: "permohonan sehari")
  }
}
