/// The workload of units before, during and after.
extension Phrases {
  enum WorkloadPaper {
    static let title = Phrase(en: "WORKLOAD ANALYSIS (ABK)", id: "ANALISIS BEBAN KERJA (ABK)")
    static let when = Phrase(en: "when", id: "keadaan")
    static let before = Phrase(en: "before: ordinary day", id: "sebelum: hari biasa")
    static let after = Phrase(en: "after: ordinary day", id: "sesudah: hari biasa")
    static let posted = Phrase(en: "officers posted", id: "pegawai ditempatkan")
    static let load = Phrase(en: "workload", id: "beban kerja")
    static let ratio = Phrase("EJ")
    static let need = Phrase(en: "officers needed", id: "kebutuhan pegawai")
    static let gap = Phrase(en: "there less needed", id: "selisih")
    static let heads = Phrase(en: "persons", id: "orang")

    static func during(_ policy: Phrase) -> Phrase {
      Phrase(en: "during: \(policy.en)", id: "selama: \(policy.id)")
    }

    /// - Parameter policy: nil where none is to be taken.
    static func answer(_ policy: Phrase?) -> Phrase {
      guard let policy else {
        return Phrase(
          en: "The answer of the study is no policy: workload is told without any.",
          id: "Jawaban studi bukan suatu kebijakan: beban kerja disajikan tanpa kebijakan apa pun.")
      }
      return Phrase(
        en: "Workload of each unit before, during and after, without any policy and under the answer, “\(policy.en)”.",
        id: "Beban kerja tiap perangkat daerah sebelum, selama, dan sesudahnya, tanpa kebijakan dan di bawah jawaban, "
          + "“\(policy.id)”.")
    }

    static func windowNote(_ window: Phrase, from: Phrase, to: Phrase) -> Phrase {
      Phrase(
        en: "During: the window “\(window.en)”, \(from.en) to \(to.en), means over all trials.",
        id: "Selama: jendela waktu “\(window.id)”, \(from.id) sampai \(to.id), rata-rata semua ulangan.")
    }

    static let note = Phrase(
      en:
        "EJ = work ÷ effective time; above 1 = overloaded. Needed: EJ times the officers posted, other duties left out; "
        + "before and after by the rule of PermenPANRB 1/2020. A minus is a shortage.",
      id:
        "EJ = beban kerja ÷ waktu efektif; di atas 1 = kelebihan beban. Kebutuhan: EJ kali pegawai yang ditempatkan, di luar "
        + "tugas lain; sebelum dan sesudah menurut PermenPANRB 1/2020. Tanda minus berarti kekurangan.")
    static let afterNote = Phrase(
      en:
        "After: at the end of the study. Those who were lent are home; who stays for good is counted where he is then, and who is "
        + "announced to retire or to join is counted too. Who leaves of his own is not.",
      id:
        "Sesudah: pada akhir masa studi. Pegawai yang dipinjamkan sudah kembali; yang menetap dihitung di tempat barunya, juga "
        + "pensiun dan penerimaan yang diumumkan. Yang keluar atas kemauan sendiri tidak dihitung.")
  }
}
