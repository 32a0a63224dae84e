internal import Experiments
internal import Government

/// When a letter must be ordered and signed, in the administration's terms.
extension Phrases {
  /// The paper an instrument needs.
  static func letter(_ instrument: Instrument) -> Phrase {
    switch instrument {
    case .permanentTransfer, .rotation: Phrase(en: "transfer decree", id: "surat keputusan mutasi")
    case .redeployment: Phrase(en: "internal order", id: "nota dinas")
    default: Phrase(en: "assignment letter", id: "surat perintah tugas")
    }
  }

  static func actionNumber(_ number: Int) -> Phrase { Phrase(en: "action \(number)", id: "tindakan \(number)") }

  static func letterDates(_ letter: Phrase, surge: Phrase, ready: Phrase, ordered: Phrase, signed: Phrase) -> Phrase {
    Phrase(
      en: "to be ready on \(ready.en) for \(surge.en), the \(letter.en) must be ordered by \(ordered.en) and signed by "
        + "\(signed.en).",
      id: "agar pegawai siap pada \(ready.id) untuk \(surge.id), \(letter.id) harus mulai diproses paling lambat "
        + "\(ordered.id) dan ditandatangani paling lambat \(signed.id).")
  }

  /// The calendar of the study does not reach back to the order.
  static func letterTooEarly(_ letter: Phrase, surge: Phrase, start: Phrase) -> Phrase {
    Phrase(
      en: "to be ready in time for \(surge.en), the \(letter.en) would have to be ordered before the study starts on "
        + "\(start.en).",
      id: "agar siap tepat waktu untuk \(surge.id), \(letter.id) harus mulai diproses sebelum masa studi dimulai pada "
        + "\(start.id).")
  }

  static func safeDate(usual: Phrase, inTime: Phrase) -> Phrase {
    Phrase(
      en:
        "Of the letters in the run that are ordered by then, 90 % are signed in time; of those ordered on \(usual.en), the usual length "
        + "before, \(inTime.en) %. Who refuses is followed by another, whose letter is ordered later.",
      id:
        "Dari surat dalam simulasi yang mulai diproses paling lambat saat itu, 90 % ditandatangani tepat waktu; dari yang mulai diproses "
        + "\(usual.id), menurut lama yang lazim, \(inTime.id) %. Bila ada yang menolak, surat penggantinya mulai diproses kemudian."
    )
  }

  static func asPlayed(usual: Phrase) -> Phrase {
    Phrase(
      en:
        "These dates, and all figures, are of letters ordered on \(usual.en); ordered earlier they are ready earlier.",
      id:
        "Tanggal ini dan semua angka berlaku untuk surat yang mulai diproses \(usual.id); bila lebih awal, pegawai siap lebih awal."
    )
  }

  /// Too few letters to promise a date that was early enough for these.
  static func seenDate(letters: Int, usual: Phrase, inTime: Phrase) -> Phrase {
    Phrase(
      en:
        "Ordered by then 90 % of the \(English.count(letters, "letter")) in the run are signed in time, ordered on \(usual.en), the usual length before, "
        + "\(inTime.en) %; that is too few letters to be sure of the date.",
      id:
        "Bila mulai diproses saat itu, 90 % dari \(letters) surat dalam simulasi ditandatangani tepat waktu; bila \(usual.id), menurut "
        + "lama yang lazim, \(inTime.id) %. Jumlah surat itu terlalu sedikit untuk memastikan tanggalnya.")
  }

  /// The same, where the usual length is enough.
  static func usualDate(letters: Int, inTime: Phrase) -> Phrase {
    Phrase(
      en:
        "Ordered by then \(inTime.en) % of the \(English.count(letters, "letter")) in the run are signed in time; that is too few letters to be sure of 90 %.",
      id:
        "Bila mulai diproses saat itu, \(inTime.id) % dari \(letters) surat dalam simulasi ditandatangani tepat waktu; jumlah surat itu "
        + "terlalu sedikit untuk memastikan 90 %.")
  }

  /// Where most letters would have to be ordered before the study.
  static func noSafeDate(letters: Int, inTime: Phrase) -> Phrase {
    Phrase(
      en:
        "Ordered by then \(inTime.en) % of the \(English.count(letters, "letter")) in the run are signed in time; for 90 % the order would have to come "
        + "before the study starts.",
      id:
        "Bila mulai diproses saat itu, \(inTime.id) % dari \(letters) surat dalam simulasi ditandatangani tepat waktu; untuk 90 % surat "
        + "harus mulai diproses sebelum masa studi dimulai.")
  }
}
