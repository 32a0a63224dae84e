internal import Reports

extension Phrases {
  static let studies = Phrase(en: "Studies", id: "Studi")

  enum Home {
    static let heading = Phrase(en: "Studies in this folder", id: "Studi di folder ini")
    static let none = Phrase(en: "There is none yet. Begin one below.", id: "Belum ada. Mulai satu di bawah.")
    static let new = Phrase(en: "Begin with the template", id: "Mulai dari templat")
    static let newName = Phrase(
      en: "Name of the study, such as pekanbaru_2026", id: "Nama studi, misalnya pekanbaru_2026")
    static let make = Phrase(en: "Make the study", id: "Buat studi")
    static let imported = Phrase(en: "Begin with the office's own files", id: "Mulai dari berkas perangkat daerah")
    static let importNote = Phrase(
      en:
        "Staff list, workload analysis (ABK), map of posts, counts or register, in this folder. Persons become P0001, "
        + "P0002 …; key.csv alone says who they are.",
      id: "Daftar pegawai, analisis beban kerja (ABK), peta jabatan, rekap atau register, di folder ini. Pegawai "
        + "menjadi P0001, P0002 …; hanya key.csv yang menyebut siapa mereka.")
    static let folderName = Phrase(en: "Name of the new folder", id: "Nama folder baru")
    static let noTables = Phrase(
      en: "There is no table (.csv, .xlsx, .ods …) in this folder. Copy the files into it, and load this page again.",
      id: "Belum ada tabel (.csv, .xlsx, .ods …) di folder ini. Salin berkas ke dalamnya, lalu muat ulang halaman ini.")
  }
}
