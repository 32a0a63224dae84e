extension Phrases.Charts {
  /// Titles that claim what intervals settle, or say neutrally what is seen.
  enum Title {
    static func shortens(_ policy: Phrase, at place: Phrase, by size: Phrase, isMost: Bool, _ lenders: Phrase) -> Phrase
    {
      Phrase(
        en: "\(policy.en) shortens turnaround at \(place.en) \(isMost ? "most, " : "")by \(days(size))"
          + lenders.en,
        id:
          "\(policy.id) \(isMost ? "paling memperpendek" : "memperpendek") waktu penyelesaian di \(place.id), \(size.id) hari "
          + "kerja\(lenders.id)")
    }

    /// English counts: 1 working day, 1.5 working days.
    private static func days(_ size: Phrase) -> String { size.en == "1" ? "1 working day" : "\(size.en) working days" }

    static func several(
      _ better: Int, of all: Int, at place: Phrase, best: Phrase, by size: Phrase, _ lenders: Phrase
    ) -> Phrase {
      Phrase(
        en: "\(better) of \(all) policies shorten turnaround at \(place.en), \(best.en) by \(days(size))"
          + lenders.en,
        id:
          "\(better) dari \(all) kebijakan memperpendek waktu penyelesaian di \(place.id), \(best.id) \(size.id) hari kerja"
          + lenders.id)
    }

    static func nothingChanges(at place: Phrase) -> Phrase {
      Phrase(
        en: "No policy changes turnaround at \(place.en) by more than the tolerance",
        id: "Tidak ada kebijakan yang mengubah waktu penyelesaian di \(place.id) melebihi toleransi")
    }

    static func nothingSettled(at place: Phrase) -> Phrase {
      Phrase(
        en: "No policy is settled as faster at \(place.en)",
        id: "Belum ada kebijakan yang pasti lebih cepat di \(place.id)")
    }

    static func lendersLonger(_ size: Phrase) -> Phrase {
      Phrase(
        en: "; lending units take \(English.count(size.en, "day")) longer", id: "; OPD asal \(size.id) hari lebih lama")
    }

    static let lendersEqual = Phrase(
      en: "; lending units stay within tolerance", id: "; OPD asal tetap dalam toleransi")
    static let lendersOpen = Phrase(
      en: "; the effect on lending units is open", id: "; dampak pada OPD asal belum pasti")

    static func backlog(at place: Phrase) -> Phrase {
      Phrase(en: "Backlog at \(place.en) over time", id: "Tunggakan di \(place.id) dari waktu ke waktu")
    }

    static func lowersBacklog(_ policy: Phrase, at place: Phrase, by size: Phrase) -> Phrase {
      Phrase(
        en: "\(policy.en) lowers the highest backlog at \(place.en) by \(English.count(size.en, "day")) of capacity",
        id: "\(policy.id) menurunkan tunggakan tertinggi di \(place.id) sebesar \(size.id) hari kapasitas")
    }

    static func onTime(_ policy: Phrase, at place: Phrase, _ share: Phrase, insteadOf baseline: Phrase) -> Phrase {
      Phrase(
        en: "\(policy.en): \(share.en) on time at \(place.en) instead of \(baseline.en)",
        id: "\(policy.id): \(share.id) tepat waktu di \(place.id), semula \(baseline.id)")
    }

    static func turnaround(at place: Phrase) -> Phrase {
      Phrase(en: "How long requests take at \(place.en)", id: "Lama penyelesaian permohonan di \(place.id)")
    }

    static let workPressure = Phrase(en: "Work pressure over time", id: "Tekanan kerja dari waktu ke waktu")

    static func lowersPressure(_ policy: Phrase, at place: Phrase, by size: Phrase) -> Phrase {
      Phrase(
        en: "\(policy.en) lowers work pressure at \(place.en) by \(size.en) points",
        id: "\(policy.id) menurunkan tekanan kerja di \(place.id) sebesar \(size.id) poin")
    }

    static func raisesPressure(_ policy: Phrase, by size: Phrase) -> Phrase {
      Phrase(en: "; \(policy.en) raises it by \(size.en)", id: "; \(policy.id) menaikkannya \(size.id)")
    }

    static func varied(_ policy: Phrase) -> Phrase {
      Phrase(en: "\(policy.en), varied", id: "\(policy.id), divariasikan")
    }

    static func noOfficers(_ unit: Phrase) -> Phrase {
      Phrase(en: "\(unit.en) has work but no officers", id: "\(unit.id) punya pekerjaan tetapi tidak punya pegawai")
    }

    static func beyondOfficers(_ unit: Phrase, load: Phrase, week: Phrase) -> Phrase {
      Phrase(
        en: "\(unit.en) is to get more than its officers can do: EJ up to \(load.en) (week of \(week.en))",
        id: "\(unit.id) akan menerima lebih dari kemampuan pegawainya: EJ sampai \(load.id) (minggu \(week.id))")
    }

    static func withinOfficers(_ unit: Phrase, load: Phrase, week: Phrase) -> Phrase {
      Phrase(
        en: "\(unit.en) stays within what its officers can do: EJ at most \(load.en) (week of \(week.en))",
        id: "\(unit.id) tetap dalam kemampuan pegawainya: EJ paling tinggi \(load.id) (minggu \(week.id))")
    }
  }
}
