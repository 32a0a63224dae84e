internal import Files
internal import Reports

/// All that the page says, in both languages.
enum Phrases {
  static let starts = Phrase(en: "starts", id: "mulai")
  static let refused = Phrase(
    en: "Open the address that mutasim serve has printed, in this browser, on this machine.",
    id: "Buka alamat yang dicetak mutasim serve, di peramban ini, di komputer ini.")

  static let leadsOut = Phrase(
    en: "it is a link that leads out of this folder. Put a folder in its place.",
    id: "itu tautan ke luar folder ini. Ganti dengan folder.")

  static func reason(_ error: ResultsError) -> Phrase {
    Phrase(en: error.text(inIndonesian: false), id: error.text(inIndonesian: true))
  }

  static func error(_ error: PageError) -> Phrase {
    switch error {
    case .badName(let name):
      Phrase(
        en: "“\(name)” cannot name a study here; expected a name such as pekanbaru_2026.yaml, in this folder or one "
          + "below it.",
        id: "“\(name)” tidak dapat menjadi nama studi di sini; seharusnya misalnya pekanbaru_2026.yaml, di folder ini "
          + "atau satu di bawahnya.")
    case .notThere(let name):
      Phrase(
        en: "\(name) is not there or cannot be read. Choose another study, or make one.",
        id: "\(name) tidak ada atau tidak dapat dibaca. Pilih studi lain, atau buat yang baru.")
    case .isThere(let name):
      Phrase(en: "\(name) is there already. Choose another name.", id: "\(name) sudah ada. Pilih nama lain.")
    case .notText(let name):
      Phrase(
        en: "\(name) is not UTF-8 text; save the file in that encoding.",
        id: "\(name) bukan teks UTF-8; simpan berkas dengan pengodean itu.")
    case .tooLarge(let name, let megabytes):
      Phrase(
        en: "\(name) is larger than \(megabytes) MB, too large for a study.",
        id: "\(name) lebih besar dari \(megabytes) MB, terlalu besar untuk sebuah studi.")
    case .changed(let name):
      Phrase(
        en:
          "\(name) has been changed elsewhere since this page read it. Nothing was overwritten: load it, and make your "
          + "change again.",
        id:
          "\(name) sudah diubah di tempat lain sejak halaman ini membacanya. Tidak ada yang ditimpa: muat ulang, lalu "
          + "ulangi perubahan Anda.")
    case .notWritten(let name, let reason):
      Phrase(en: "\(name) was not written: ", id: "\(name) tidak tersimpan: ") + reason
    case .badTable, .tableIsThere, .tooLargeTable, .emptyTable, .noTables: Tables.error(error)
    case .noValue(let path):
      Phrase(
        en: "\(path) needs a value on one line.", id: "\(path) memerlukan nilai dalam satu baris.")
    case .noPlace(let path):
      Phrase(
        en: "\(path) cannot be changed alone; change it in the text of the file.",
        id: "\(path) tidak dapat diubah tersendiri; ubah dalam teks berkas.")
    case .isRunning(let name):
      Phrase(
        en: "\(name) is being run. Stop that run, or wait for its end.",
        id: "\(name) sedang disimulasikan. Hentikan simulasi itu, atau tunggu sampai selesai.")
    case .isWriting(let name):
      Phrase(
        en: "Papers of \(name) are being written. Wait for their end.",
        id: "Naskah dinas \(name) sedang disusun. Tunggu sampai selesai.")
    case .hasProblems(let name):
      Phrase(
        en: "\(name) has errors. Mend what is marked, then run it.",
        id: "\(name) masih mengandung kesalahan. Perbaiki yang ditandai, lalu jalankan.")
    case .badTrials(let text, let most):
      Phrase(
        en: "“\(text)” is no number of trials; expected 1 to \(most), or nothing for what the study says.",
        id: "“\(text)” bukan jumlah ulangan; seharusnya 1 sampai \(most), atau kosong untuk yang tertulis dalam studi.")
    case .notImported(let reason), .noPapers(let reason): Phrase(reason)
    case .torn: Phrase(en: "The request is torn. Send it again.", id: "Permintaan terpotong. Kirim lagi.")
    case .unknown: Phrase(en: "There is no such page.", id: "Halaman itu tidak ada.")
    }
  }
}
