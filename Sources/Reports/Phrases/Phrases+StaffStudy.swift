internal import Government

/// What the paper by which staff propose a decision says, in its six parts.
extension Phrases {
  enum StaffStudy {
    static let title = Phrase(en: "STAFF STUDY (TELAAHAN STAF)", id: "TELAAHAN STAF")
    static let problem = Phrase(en: "I. THE QUESTION", id: "I. PERSOALAN")
    static let assumptions = Phrase(en: "II. ASSUMPTIONS", id: "II. PRAANGGAPAN")
    static let facts = Phrase(en: "III. FACTS THAT BEAR ON IT", id: "III. FAKTA-FAKTA YANG MEMPENGARUHI")
    static let analysis = Phrase(en: "IV. ANALYSIS", id: "IV. ANALISIS")
    static let conclusion = Phrase(en: "V. CONCLUSION", id: "V. KESIMPULAN")
    static let advice = Phrase(en: "VI. ADVICE", id: "VI. SARAN")

    static func question(_ unit: Phrase, window: Phrase, from: Phrase, to: Phrase, policies: Phrase, baseline: Phrase)
      -> Phrase
    {
      Phrase(
        en:
          "Which policy should be taken for \(unit.en) in the window “\(window.en)” (\(from.en) to \(to.en))? Compared, each to "
          + "“\(baseline.en)”: \(policies.en).",
        id:
          "Kebijakan mana yang sebaiknya diambil bagi \(unit.id) pada jendela waktu “\(window.id)” (\(from.id) sampai "
          + "\(to.id))? Yang dibandingkan, masing-masing terhadap “\(baseline.id)”: \(policies.id).")
    }

    static func asked(_ question: Phrase) -> Phrase {
      Phrase(
        en: "As the study asks it: “\(question.en)”",
        id: "Pertanyaan sebagaimana tertulis dalam studi: “\(question.id)”")
    }

    /// - Parameters:
    ///   - count: inputs that are assumed.
    ///   - shown: those in the table.
    ///   - study: the sensitivity study that has ordered them; nil = none.
    static func assumed(_ count: Int, of inputs: Int, shown: Int, by study: String?) -> Phrase {
      let rest =
        count > shown ? Phrase(en: "; the others are in Annex I.", id: "; selebihnya ada di Lampiran I.") : Phrase(".")
      let order =
        study.map {
          Phrase(
            en:
              "The \(shown) that change the lead of the answer most by themselves, as the sensitivity study “\($0)” has found, follow",
            id: "Berikut \(shown) yang masing-masing paling mengubah keunggulan jawaban menurut studi kepekaan “\($0)”")
        }
        ?? Phrase(
          en: "The \(shown) with the widest range beside their value follow",
          id: "Berikut \(shown) yang rentangnya paling lebar dibanding nilainya")
      let untold =
        study == nil
        ? Phrase(
          en: " Which of them would change the answer has not been tried (mutasim sensitivity).",
          id: " Praanggapan mana yang dapat mengubah jawaban belum diuji (mutasim sensitivity).") : Phrase("")
      return Phrase(
        en: "\(count) of the study's \(inputs) inputs are assumptions. ",
        id: "\(count) dari \(inputs) masukan studi adalah praanggapan. ")
        + order + rest + untold
    }

    static let noAssumption = Phrase(
      en: "No input of the study is an assumption.", id: "Tidak ada masukan studi yang berupa praanggapan.")
    static let allAssumptions = Phrase(en: "the other assumptions", id: "praanggapan lainnya")

    static let given = Phrase(
      en: "What the study states. Where a figure in it is an assumption, it is listed under II or in Annex I.",
      id:
        "Yang dinyatakan dalam studi. Angka di dalamnya yang berupa praanggapan tercantum pada bagian II atau Lampiran I."
    )
    static let workload = Phrase(
      en: "Officers and workload on an ordinary day, without surges",
      id: "Pegawai dan beban kerja pada hari biasa, tanpa lonjakan")

    static func data(_ files: String) -> Phrase {
      Phrase(en: "Data of the office: \(files).", id: "Data kantor: \(files).")
    }

    static let compared = Phrase(
      en:
        "All policies were played by computer on the same days with the same demand, day by day. Courses of action and what "
        + "they come to:",
      id:
        "Semua kebijakan dimainkan dengan komputer pada hari dan permohonan yang sama, hari demi hari. Pilihan tindakan dan "
        + "hasilnya:")
    static let policies = Phrase(en: "Policies compared", id: "Perbandingan kebijakan")
    static let remarks = Phrase(
      en: "What else to know of these figures, and what is not settled:",
      id: "Yang perlu diketahui tentang angka ini, dan yang belum pasti:")

    static let letterIsDrafted = Phrase(
      en: "A draft of the assignment letter with its annex of posts is attached (surat-perintah-tugas.docx).",
      id: "Rancangan surat perintah tugas dengan lampiran penugasannya disertakan (surat-perintah-tugas.docx).")
    static let letterWaits = Phrase(
      en: "The assignment letter is not drafted before the trials settle the answer.",
      id: "Surat perintah tugas belum dibuat sebelum ulangan memastikan jawaban.")
    static let nobodyMoves = Phrase(
      en: "No officer is proposed to be moved; no assignment letter is drafted.",
      id: "Tidak ada pegawai yang disarankan untuk dipindahkan; surat perintah tugas tidak dibuat.")
    static let notYet = Phrase(
      en: "Nothing can be proposed yet from these figures: the study needs more trials or other policies first.",
      id:
        "Dari angka ini belum ada yang dapat disarankan: studi perlu lebih banyak ulangan atau kebijakan lain lebih dahulu."
    )
  }
}
