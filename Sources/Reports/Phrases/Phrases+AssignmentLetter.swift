/// The letter by which officers are lent.
extension Phrases {
  enum AssignmentLetter {
    static let title = Phrase(en: "ASSIGNMENT LETTER (SURAT PERINTAH TUGAS)", id: "SURAT PERINTAH TUGAS")
    static let number = Phrase(en: "NUMBER [number]", id: "NOMOR [nomor naskah]")
    static let considering = Phrase(en: "Considering", id: "Menimbang")
    static let basis = Phrase(en: "Based on", id: "Dasar")
    static let orders = Phrase(en: "ORDERS", id: "MEMBERI PERINTAH")
    static let task = Phrase(en: "Tasks", id: "Untuk")
    static let place = Phrase(en: "Issued at [place]", id: "Ditetapkan di [tempat]")
    static let date = Phrase(en: "on [date]", id: "pada tanggal [tanggal]")
    static let annex = Phrase(
      en: "ANNEX OF ASSIGNMENT LETTER NUMBER [number]: OFFICERS ASSIGNED",
      id: "LAMPIRAN SURAT PERINTAH TUGAS NOMOR [nomor naskah]: PEGAWAI YANG DITUGASKAN")

    static func need(_ unit: Phrase, window: Phrase, from: Phrase, to: Phrase) -> Phrase {
      Phrase(
        en: "that \(unit.en) needs officers of other units for the window “\(window.en)”, \(from.en) to \(to.en);",
        id: "bahwa \(unit.id) memerlukan bantuan pegawai perangkat daerah lain pada jendela waktu “\(window.id)”, "
          + "\(from.id) sampai \(to.id);")
    }

    static let compared = Phrase(
      en: "that the policies open to the government have been compared beforehand, as the staff study tells;",
      id: "bahwa pilihan kebijakan telah dibandingkan lebih dahulu sebagaimana diuraikan dalam telaahan staf;")
    static let law = Phrase(
      en: "[law and delegation by which the assignment is made];",
      id: "[peraturan dan pelimpahan wewenang yang mendasari penugasan];")
    static let staffStudy = Phrase(
      en: "staff study number [number] of [date].", id: "telaahan staf nomor [nomor] tanggal [tanggal].")

    static func officers(_ count: Int) -> Phrase {
      Phrase(
        en: "\(count) \(count == 1 ? "officer" : "officers") named in the annex.",
        id: "\(count) orang pegawai yang tercantum dalam lampiran.")
    }

    static func serve(_ units: Phrase) -> Phrase {
      Phrase(
        en: "serve at \(units.en) for the time that the annex tells;",
        id: "melaksanakan tugas pada \(units.id) selama jangka waktu dalam lampiran;")
    }

    static func train(_ days: Phrase) -> Phrase {
      Phrase(
        en: "be trained for \(English.count(days.en, "working day")) before that;",
        id: "mengikuti pelatihan \(days.id) hari kerja sebelum tugas tersebut;")
    }

    static let goHome = Phrase(
      en: "go back to the unit of origin when that time is over, and report there;",
      id: "kembali ke perangkat daerah asal setelah jangka waktu berakhir dan melapor kepada pimpinannya;")
    static let report = Phrase(
      en: "carry this order out with full responsibility.",
      id: "melaksanakan perintah ini dengan penuh tanggung jawab.")

    static let row = Phrase(en: "No.", id: "No.")
    static let group = Phrase(en: "group or identifier in the study", id: "kelompok atau pengenal dalam studi")
    static let home = Phrase(en: "unit of origin", id: "perangkat daerah asal")
    static let destination = Phrase(en: "destination", id: "tujuan")
    static let from = Phrase(en: "from", id: "mulai")
    static let until = Phrase(en: "until", id: "sampai")

    /// Where the trials agree on no day.
    static func between(_ first: Phrase, _ last: Phrase) -> Phrase {
      Phrase(en: "[date, \(first.en) to \(last.en)]", id: "[tanggal, \(first.id) sampai \(last.id)]")
    }

    static let note = Phrase(
      en:
        "Number and dates are those in the middle of the trials; units and groups are those from which officers went most often, which "
        + "may be too close to tell from the next in line (see who goes, in the report): decide on them before signing. Names and "
        + "NIP are filled in by the government: the study chooses no person.",
      id:
        "Jumlah dan tanggal adalah nilai tengah antar-ulangan; OPD asal dan kelompok adalah yang paling sering melepas pegawai, yang "
        + "bisa jadi belum dapat dibedakan dari yang berikutnya (lihat siapa yang pergi, dalam laporan): putuskan sebelum "
        + "ditandatangani. Nama dan NIP diisi oleh pemerintah daerah: studi tidak memilih orang.")
  }
}
