internal import Reports

extension Phrases {
  enum Study {
    static let run = Phrase(en: "Run", id: "Simulasi")
    static let trials = Phrase(en: "Trials", id: "Ulangan")
    static let trialsNote = Phrase(
      en: "Nothing: as many as the study says.", id: "Kosong: sebanyak yang tertulis dalam studi.")
    static let runIt = Phrase(en: "Run the study", id: "Jalankan simulasi")
    static let stop = Phrase(en: "Stop", id: "Hentikan")
    static let results = Phrase(en: "Last run", id: "Simulasi terakhir")
    static let report = Phrase(en: "Open the report", id: "Buka laporan")
    static let downloads = Phrase(en: "Download files of", id: "Unduh berkas dari")
    static let understood = Phrase(en: "Load and surges", id: "Beban kerja dan lonjakan")
    static let warnings = Phrase(en: "What to look at again", id: "Yang perlu diperiksa lagi")
    static let problems = Phrase(en: "What is wrong", id: "Yang salah")
    static let numbers = Phrase(en: "Numbers", id: "Angka")
    static let numbersNote = Phrase(
      en: "A good value is written into the file as you leave the field; comments stay.",
      id: "Nilai yang benar langsung ditulis ke berkas saat Anda meninggalkan kolomnya; komentar tetap ada.")
    static let undo = Phrase(en: "Undo", id: "Batalkan perubahan")
    static let text = Phrase(en: "The file", id: "Berkas")
    static let textNote = Phrase(
      en: "The study is this text. It is checked as you type, and written when you save it (Ctrl+S).",
      id: "Studi adalah teks ini. Teks diperiksa saat Anda mengetik, dan ditulis saat disimpan (Ctrl+S).")
    static let save = Phrase(en: "Save", id: "Simpan")
    static let discard = Phrase(en: "Discard the changes", id: "Buang perubahan")
    static let download = Phrase(en: "Download the study file", id: "Unduh berkas studi")

    static func defaults(_ count: Int) -> Phrase {
      Phrase(en: "\(count) that stand at their default", id: "\(count) yang memakai nilai bawaan")
    }

    static func range(_ range: String) -> Phrase { Phrase(en: "range \(range)", id: "rentang \(range)") }

    static func example(_ example: String) -> Phrase { Phrase(en: "such as \(example)", id: "misalnya \(example)") }

    static func usual(_ value: String, source: String?) -> Phrase {
      let source = source.map { " (\($0))" } ?? ""
      return Phrase(en: "default \(value)\(source)", id: "bawaan \(value)\(source)")
    }
  }

  enum Groups {
    static let policies = Phrase(en: "Policies", id: "Kebijakan")
    static let surges = Phrase(en: "Surges", id: "Lonjakan")
    static let staff = Phrase(en: "Officers and load", id: "Pegawai dan beban kerja")
    static let targets = Phrase(en: "Targets", id: "Sasaran")
    static let unsure = Phrase(en: "Assumed or uncertain", id: "Diandaikan atau belum pasti")
    static let others = Phrase(en: "Everything else", id: "Selebihnya")
  }

  enum Papers {
    static let heading = Phrase(en: "Papers", id: "Naskah dinas")
    static let note = Phrase(
      en: "Staff study (telaahan staf), memo (nota dinas), assignment letter (surat perintah tugas), workload (ABK), a "
        + "page for a meeting, and the tables as a workbook. Keep what you edit elsewhere: they are written anew each time.",
      id:
        "Telaahan staf, nota dinas, surat perintah tugas, analisis beban kerja (ABK), bahan paparan, dan tabel sebagai "
        + "buku kerja. Simpan suntingan di tempat lain: naskah selalu ditulis dari awal.")
    static let write = Phrase(en: "Write the papers", id: "Susun naskah dinas")
    static let writeAnew = Phrase(en: "Write the papers anew", id: "Susun ulang naskah dinas")
  }

  /// What the script says.
  static let ofScript: [String: Phrase] = [
    "saved": Phrase(en: "Saved.", id: "Tersimpan."),
    "notSaved": Phrase(en: "Not saved: mend what is marked.", id: "Belum tersimpan: perbaiki yang ditandai."),
    "unsavedText": Phrase(
      en: "The text below has changes that are not saved.", id: "Teks di bawah memuat perubahan yang belum disimpan."),
    "kept": Phrase(
      en: "This browser has kept changes of the text that were not saved.",
      id: "Peramban ini menyimpan perubahan teks yang belum disimpan."),
    "restore": Phrase(en: "Put them back", id: "Kembalikan"),
    "changed": Phrase(
      en: "The file was changed elsewhere. Your text below is not lost.",
      id: "Berkas diubah di tempat lain. Teks Anda di bawah tidak hilang."),
    "load": Phrase(en: "Load the file", id: "Muat berkas"),
    "gone": Phrase(
      en: "The server does not answer. Nothing on this page is lost; start mutasim serve again and open the address it "
        + "prints.",
      id: "Server tidak menjawab. Isi halaman ini tidak hilang; jalankan lagi mutasim serve dan buka alamat yang "
        + "dicetaknya."),
    "line": Phrase(en: "line", id: "baris"),
    "more": Phrase(en: "more", id: "lagi"),
    "stopping": Phrase(en: "stops …", id: "berhenti …"),
    "copying": Tables.copying, "notRead": Tables.notRead,
    "writing": Phrase(en: "being written …", id: "sedang disusun …"),
    "otherRuns": Phrase(en: "Another study is being run:", id: "Studi lain sedang disimulasikan:"),
    "done": Phrase(en: "Done.", id: "Selesai."),
  ]
}
