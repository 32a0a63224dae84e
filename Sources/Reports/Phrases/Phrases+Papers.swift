internal import Government

/// What papers share: their letterheads, their feet, and what is left for their authors to fill in.
extension Phrases {
  enum Paper {
    static let government = Phrase(en: "[NAME OF THE GOVERNMENT]", id: "[NAMA PEMERINTAH DAERAH]")
    static let office = Phrase(en: "[NAME OF THE OFFICE]", id: "[NAMA PERANGKAT DAERAH]")
    static let address = Phrase(en: "[address, telephone, website]", id: "[alamat, telepon, laman]")

    static let to = Phrase(en: "To", id: "Kepada")
    static let dear = Phrase(en: "To", id: "Yth.")
    static let from = Phrase(en: "From", id: "Dari")
    static let date = Phrase(en: "Date", id: "Tanggal")
    static let number = Phrase(en: "Number", id: "Nomor")
    static let nature = Phrase(en: "Class", id: "Sifat")
    static let annexes = Phrase(en: "Annexes", id: "Lampiran")
    static let subject = Phrase(en: "Subject", id: "Hal")

    static let whoDecides = Phrase(en: "[who decides]", id: "[pejabat yang memutuskan]")
    static let whoProposes = Phrase(en: "[who proposes]", id: "[jabatan pengusul]")
    static let theDate = Phrase(en: "[date]", id: "[tanggal]")
    static let theNumber = Phrase(en: "[number]", id: "[nomor naskah]")
    static let theNature = Phrase(en: "[ordinary / urgent / secret]", id: "[biasa / segera / rahasia]")
    static let noAnnex = Phrase("-")

    static func annexCount(_ count: Int) -> Phrase {
      Phrase(en: "\(count) \(count == 1 ? "annex" : "annexes")", id: "\(count) lampiran")
    }

    static func annex(_ number: Int, _ title: Phrase) -> Phrase {
      let roman = ["I", "II", "III", "IV", "V"]
      let name = roman.indices.contains(number - 1) ? roman[number - 1] : String(number)
      return Phrase(en: "ANNEX \(name): \(title.en.uppercased())", id: "LAMPIRAN \(name): \(title.id.uppercased())")
    }

    static let officeHolder = Phrase(en: "[office],", id: "[jabatan],")
    static let name = Phrase(en: "[name]", id: "[nama]")
    static let rank = Phrase(en: "[rank]", id: "[pangkat]")
    static let nameHead = Phrase(en: "name", id: "nama")
    static let identityHead = Phrase("NIP")
    static let identity = Phrase(en: "NIP [number]", id: "NIP [nomor]")

    /// Who reads a draft must know where its figures come from.
    static func source(_ study: String, trials: Int, version: String) -> Phrase {
      Phrase(
        en:
          "Draft made by mutasim \(version) from the results “\(study)” (\(English.count(trials, "trial"))). Square brackets are to be filled in.",
        id:
          "Rancangan disusun mutasim \(version) dari hasil “\(study)” (\(trials) ulangan). Kurung siku diisi oleh penyusun."
      )
    }

    static func noLibraries(_ command: String) -> Phrase {
      Phrase(
        en: "papers need three libraries that are not installed: make papers, or \(command)",
        id: "naskah memerlukan tiga pustaka yang belum terpasang: make papers, atau \(command)")
    }

    static func noSensitivity(_ path: String) -> Phrase {
      Phrase(
        en:
          "\(path) is no sensitivity study of the scenario of these results: give the folder that mutasim sensitivity made of it",
        id:
          "\(path) bukan studi kepekaan dari skenario hasil ini: berikan folder yang dibuat mutasim sensitivity untuknya"
      )
    }

    static func damaged(_ file: String) -> Phrase {
      Phrase(
        en: "\(file) of the results is damaged and cannot be read; nothing was written. Run the study again.",
        id: "\(file) dari hasil rusak dan tidak dapat dibaca; tidak ada yang ditulis. Jalankan studinya sekali lagi.")
    }

    static func notMade(_ reason: String) -> Phrase {
      Phrase(
        en:
          "the papers could not be made (\(reason)); nothing was written. This is an error in mutasim; please report it.",
        id: "naskah tidak dapat dibuat (\(reason)); tidak ada yang ditulis. Ini kesalahan mutasim; mohon dilaporkan.")
    }

    static func tooSlow(_ seconds: Int) -> Phrase {
      Phrase(
        en:
          "the papers were not done after \(seconds) s; nothing was written. Try again on a machine that has less to do.",
        id: "naskah belum selesai setelah \(seconds) detik; tidak ada yang ditulis. Coba lagi saat mesin tidak sibuk.")
    }

    static let noPictures = Phrase(
      en: "The papers have no chart: for charts run make charts.",
      id: "Naskah tanpa bagan: untuk bagan jalankan make charts.")
    static let noLetter = Phrase(
      en: "No assignment letter was written: ", id: "Surat perintah tugas tidak ditulis: ")
    static let nobodyLent = Phrase(
      en: "the answer lends no officer.", id: "jawaban tidak meminjamkan pegawai.")
    static let answerIsNone = Phrase(
      en: "the answer is no policy to take.", id: "jawaban bukan kebijakan yang perlu diambil.")
    static let nobodyWent = Phrase(
      en: "in the trials nobody went.", id: "dalam ulangan tidak ada pegawai yang pindah.")
    static let notSettled = Phrase(
      en: "the trials do not settle the answer; after more (mutasim run … --trials), write the papers again.",
      id:
        "ulangan belum memastikan jawaban; setelah ulangan ditambah (mutasim run … --trials), susun kembali naskahnya.")

    static let staffStudy = Phrase(en: "the staff study (telaahan staf)", id: "telaahan staf")
    static let letter = Phrase(
      en: "a draft of the assignment letter with its annex", id: "rancangan surat perintah tugas beserta lampirannya")
    static let workload = Phrase(en: "the workload of each unit (ABK)", id: "analisis beban kerja (ABK)")
    static let slide = Phrase(en: "a page for a meeting", id: "bahan paparan")
    static let tables = Phrase(en: "all tables (tables.xlsx)", id: "semua tabel (tables.xlsx)")
  }
}
