/// What the first screen asks to be done.
extension Phrases {
  enum ToDo {
    static let heading = Phrase(en: "What to do", id: "Yang harus dilakukan")

    static let nobodyWent = Phrase(
      en: "In the trials nobody went: see the reasons below.",
      id: "Dalam ulangan tidak ada yang pindah: lihat alasannya di bawah.")

    /// - Parameters:
    ///   - left: sources that are not named.
    ///   - share: of trials in which anybody moves; nil = of all.
    static func whoGoes(
      _ letter: Phrase, officers: Phrase, to: Phrase, from: Phrase, left: Int, share: Phrase?
    ) -> Phrase {
      let (other, lain) = left > 0 ? (" and \(left) more", " dan \(left) lainnya") : ("", "")
      let often = share.map {
        Phrase(en: " Needed in \($0.en) of the trials.", id: " Diperlukan dalam \($0.id) ulangan.")
      }
      return Phrase(
        en:
          "\(letter.en.sentenceCased): officers to \(to.en): \(officers.en), from \(from.en)\(other).\(often?.en ?? "")",
        id: "\(letter.id.sentenceCased): pegawai ke \(to.id): \(officers.id), dari \(from.id)\(lain).\(often?.id ?? "")"
      )
    }

    static func source(_ unit: Phrase, group: String, share: Phrase, isOnly: Bool) -> Phrase {
      let who = group.isEmpty ? "" : " (\(group))"
      return isOnly
        ? unit + Phrase(who)
        : Phrase(en: "\(unit.en)\(who) \(share.en) of them", id: "\(unit.id)\(who) \(share.id) di antaranya")
    }

    static func spread(_ middle: Phrase, _ low: Phrase, _ high: Phrase, isOne: Bool) -> Phrase {
      isOne
        ? middle
        : Phrase(
          en: "\(middle.en) (nine of ten: \(low.en) to \(high.en))",
          id: "\(middle.id) (sembilan dari sepuluh: \(low.id) sampai \(high.id))")
    }

    static func whenThere(training: Phrase?, from: Phrase, until: Phrase?) -> Phrase {
      let taught = training.map {
        Phrase(en: "Trained for \($0.en) working days, then at", id: "Dilatih \($0.id) hari kerja, lalu bekerja di")
      }
      let end =
        until.map { Phrase(en: ", until \($0.en)", id: ", sampai \($0.id)") }
        ?? Phrase(en: ", to the end of the study", id: ", sampai masa studi berakhir")
      return Phrase(
        en: "\(taught?.en ?? "At") their new work from \(from.en)\(end.en).",
        id: "\(taught?.id ?? "Bekerja di") tempat baru mulai \(from.id)\(end.id).")
    }

    static func officerDays(_ days: Phrase) -> Phrase {
      Phrase(
        en: "\(days.en) working days of officers away from their units",
        id: "\(days.id) hari kerja pegawai di luar OPD asalnya")
    }

    static func figure(_ name: Phrase, _ value: Phrase, _ unit: Phrase) -> Phrase {
      name + Phrase(" ") + value + (unit.en.isEmpty ? unit : Phrase(" ") + unit)
    }

    static func spent(_ parts: Phrase) -> Phrase {
      Phrase(en: "It takes, over the whole study: \(parts.en).", id: "Yang diperlukan selama masa studi: \(parts.id).")
    }
  }
}
