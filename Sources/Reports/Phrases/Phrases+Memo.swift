internal import Government

/// The short memo with which papers are sent on.
extension Phrases {
  enum Memo {
    static let title = Phrase(en: "MEMO (NOTA DINAS)", id: "NOTA DINAS")
    static let number = Phrase(en: "NUMBER [number]", id: "NOMOR [nomor naskah]")
    static let copies = Phrase(en: "Copies to: [who is told]", id: "Tembusan: [pejabat yang diberi tahu]")

    static func opening(_ annexes: Phrase) -> Phrase {
      Phrase(
        en: "For your decision we send you \(annexes.en). In short:",
        id: "Bersama ini disampaikan \(annexes.id) sebagai bahan keputusan. Ringkasnya sebagai berikut.")
    }

    static let closing = Phrase(
      en: "Submitted for your decision.", id: "Demikian disampaikan, mohon arahan dan keputusan lebih lanjut.")

    /// What a means needs for which no letter is drafted here.
    static func needs(_ instrument: Instrument) -> Phrase {
      switch instrument {
      case .permanentTransfer, .rotation:
        Phrase(
          en:
            "Not drafted here: the transfer itself (\(name(instrument).en)) needs a decree of the personnel authority (the "
            + "regent or mayor) through its legal stages.",
          id:
            "Tidak dibuat di sini: \(name(instrument).id) memerlukan keputusan pejabat pembina kepegawaian (bupati/wali kota) "
            + "melalui tahapan hukumnya.")
      case .redeployment:
        Phrase(
          en: "Not drafted here: internal redeployment is ordered by the head of the unit by memo.",
          id: "Tidak dibuat di sini: penempatan ulang internal diperintahkan kepala perangkat daerah dengan nota dinas."
        )
      case .assignment, .pool, .extraHours, .saturdays, .ticketQuota, .onlineChannel:
        Phrase(
          en: "Not drafted here: \(name(instrument).en) are ordered by the head of the unit.",
          id: "Tidak dibuat di sini: \(name(instrument).id) ditetapkan oleh kepala perangkat daerah.")
      }
    }

    private static func name(_ instrument: Instrument) -> Phrase {
      switch instrument {
      case .permanentTransfer: Phrase(en: "mutasi", id: "mutasi")
      case .rotation: Phrase(en: "rotation", id: "rotasi")
      case .extraHours: Phrase(en: "extra hours", id: "jam tambahan (lembur)")
      case .saturdays: Phrase(en: "open Saturdays", id: "pelayanan hari Sabtu")
      case .ticketQuota: Phrase(en: "ticket quotas", id: "kuota tiket")
      case .onlineChannel: Phrase(en: "online requests", id: "permohonan daring")
      case .redeployment, .assignment, .pool: Phrase(instrument.name)
      }
    }
  }
}
