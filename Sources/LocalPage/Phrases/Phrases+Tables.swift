internal import Reports

extension Phrases {
  /// What is said of an office's files that a browser brings.
  enum Tables {
    static let add = Phrase(en: "Add files", id: "Tambah berkas")
    static func note(_ endings: [String], megabytes: Int, folder: String) -> Phrase {
      let kinds = endings.joined(separator: " ")
      return Phrase(
        en:
          "Or drop them on this page. \(kinds), up to \(megabytes) MB each. They are copied into the folder \(folder), "
          + "readable by you alone; none is overwritten.",
        id: "Atau seret ke halaman ini. \(kinds), masing-masing sampai \(megabytes) MB. Berkas disalin ke folder "
          + "\(folder), hanya dapat dibaca oleh Anda; tidak ada yang ditimpa.")
    }

    static func tooLarge(megabytes: Int) -> Phrase {
      Phrase(
        en: "larger than \(megabytes) MB. Copy it into this folder, and load this page again.",
        id: "lebih besar dari \(megabytes) MB. Salin ke folder ini, lalu muat ulang halaman ini.")
    }

    static let notRead = Phrase(
      en: "cannot be read. Choose files, no folders.", id: "tidak dapat dibaca. Pilih berkas, bukan folder.")
    static let copying = Phrase(en: "being copied …", id: "sedang disalin …")

    static func error(_ error: PageError) -> Phrase {
      switch error {
      case .badTable(let name, let endings):
        Phrase(
          en:
            "“\(name)” is not taken up; expected the name of a table (\(endings.joined(separator: " "))) that begins with no point and is "
            + "no path. Save it as .xlsx or CSV.",
          id:
            "“\(name)” tidak diterima; seharusnya nama tabel (\(endings.joined(separator: " "))) yang tidak diawali titik dan bukan alamat. "
            + "Simpan sebagai .xlsx atau CSV.")
      case .tableIsThere(let name):
        Phrase(
          en:
            "\(name) is there already, and was not overwritten. Choose it in the list, or give your file another name.",
          id: "\(name) sudah ada, dan tidak ditimpa. Pilih dalam daftar, atau beri berkas Anda nama lain.")
      case .tooLargeTable(let name, let megabytes): Phrase(name + ": ") + tooLarge(megabytes: megabytes)
      case .emptyTable(let name):
        Phrase(
          en: "\(name) is empty. Choose the file that holds the table.",
          id: "\(name) kosong. Pilih berkas yang memuat tabelnya.")
      default:
        Phrase(
          en: "No file is chosen. Choose one, or add one.", id: "Belum ada berkas yang dipilih. Pilih atau tambahkan.")
      }
    }
  }
}
