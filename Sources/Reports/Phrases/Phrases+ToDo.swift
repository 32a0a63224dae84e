/// What the first screen asks to be done.
extension Phrases {
  enum ToDo {
    /// - Parameter meetsTargets: whether what is to be done meets all targets on average; nil = there are none.
    static func heading(meetsTargets: Bool?) -> Phrase {
      meetsTargets == false
        ? Phrase(
          en: "What the best of these policies asks, though it does not meet all targets",
          id: "Yang diminta kebijakan terbaik di antara ini, walaupun tidak mencapai semua sasaran")
        : Phrase(en: "What to do", id: "Yang harus dilakukan")
    }

    static let nobodyWent = Phrase(
      en: "In the trials nobody went: see the reasons below.",
      id: "Dalam ulangan tidak ada yang pindah: lihat alasannya di bawah.")

    /// - Parameters:
    ///   - left: sources that are not named.
    ///   - share: of trials in which anybody moves; nil = of all.
    static func whoGoes(
      _ letter: Phrase, officers: Phrase, to: Phrase, from: [Phrase], left: Int, share: Phrase?
    ) -> Phrase {
      let (other, lain) = left > 0 ? (" and \(left) more", " dan \(left) lainnya") : ("", "")
      let often = share.map {
        Phrase(en: " Needed in \($0.en) of the trials.", id: " Diperlukan dalam \($0.id) ulangan.")
      }
      let places = from.joined(", ")
      let origin =
        from.count == 1 && left == 0
        ? Phrase(en: ", from \(places.en)", id: " dari \(places.id)")
        : Phrase(en: ", out of \(places.en)\(other)", id: ", berasal dari \(places.id)\(lain)")
      return Phrase(
        en: "\(letter.en.sentenceCased): \(officers.en) to \(to.en)\(origin.en).\(often?.en ?? "")",
        id: "\(letter.id.sentenceCased): \(officers.id) ke \(to.id)\(origin.id).\(often?.id ?? "")")
    }

    static func officers(_ number: Phrase, isOne: Bool) -> Phrase {
      Phrase(en: "\(number.en) \(isOne ? "officer" : "officers")", id: "\(number.id) pegawai")
    }

    /// - Parameter share: of all who went; nil = all of them.
    static func source(_ unit: Phrase, group: Phrase, share: Phrase?) -> Phrase {
      let inside = [group.en.isEmpty ? nil : group, share].compactMap { $0 }
      return inside.isEmpty ? unit : unit + Phrase(" (") + inside.joined(", ") + Phrase(")")
    }

    static func ofAllMoves(_ share: Phrase) -> Phrase {
      Phrase(en: "\(share.en) of all moves", id: "\(share.id) dari semua perpindahan")
    }

    static func spread(_ middle: Phrase, _ low: Phrase, _ high: Phrase, isOne: Bool) -> Phrase {
      isOne
        ? middle
        : Phrase(
          en: "\(middle.en) (\(low.en) to \(high.en) in nine of ten trials)",
          id: "\(middle.id) (\(low.id) sampai \(high.id) dalam sembilan dari sepuluh ulangan)")
    }

    static func receiver(_ unit: Phrase, officers: Phrase) -> Phrase {
      Phrase(en: "\(unit.en) (\(officers.en) on average)", id: "\(unit.id) (rata-rata \(officers.id))")
    }

    /// - Parameter signed: day of the last signature; nil where none is needed.
    static func ordered(on day: Phrase, signed: Phrase?) -> Phrase {
      let (en, id) = signed.map { ("; signed on \($0.en)", "; ditandatangani pada \($0.id)") } ?? ("", "")
      return Phrase(en: "Ordered on \(day.en)\(en).", id: "Mulai diproses pada \(day.id)\(id).")
    }

    static func training(_ days: Phrase, from: Phrase) -> Phrase {
      Phrase(
        en: "Training: \(English.count(days.en, "working day")), from \(from.en).",
        id: "Pelatihan: \(days.id) hari kerja, mulai \(from.id).")
    }

    static let endOfStudy = Phrase(en: "the end of the study", id: "akhir masa studi")

    /// - Parameters:
    ///   - until: the last day; nil = most do not come home within the study.
    ///   - home: of all moves those that ended earlier nevertheless; nil = none.
    static func atWork(from: Phrase, until: Phrase?, home: Phrase?) -> Phrase {
      let earlier = home.map { Phrase(en: "; \($0.en) returned earlier", id: "; \($0.id) kembali lebih awal") }
      let end =
        until.map { Phrase(en: ", until \($0.en)", id: ", sampai \($0.id)") }
        ?? Phrase(
          en: ", to \(endOfStudy.en)\(earlier?.en ?? "")", id: ", sampai \(endOfStudy.id)\(earlier?.id ?? "")")
      return Phrase(
        en: "At work there from \(from.en)\(end.en).", id: "Bekerja di sana mulai \(from.id)\(end.id).")
    }

    static func officerDays(_ days: Phrase) -> Phrase {
      Phrase(
        en: "\(English.count(days.en, "working day")) of officers away from their units",
        id: "\(days.id) hari kerja pegawai di luar OPD asalnya")
    }

    static func figure(_ name: Phrase, _ value: Phrase, _ unit: Phrase) -> Phrase {
      name + Phrase(" ") + value + (unit.en.isEmpty ? unit : Phrase(" ") + unit)
    }

    static func rupiah(_ amount: Phrase) -> Phrase {
      Phrase(en: "cost Rp\u{a0}\(amount.en)", id: "biaya Rp\u{a0}\(amount.id)")
    }

    static func spent(_ parts: Phrase) -> Phrase {
      Phrase(en: "It takes, over the whole study: \(parts.en).", id: "Yang diperlukan selama masa studi: \(parts.id).")
    }
  }
}
