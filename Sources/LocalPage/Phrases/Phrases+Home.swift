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
        "Staff list, workload analysis (ABK), map of posts, counts or register. Persons become P0001, "
        + "P0002 …; in the new folder key.csv alone says who they are.",
      id: "Daftar pegawai, analisis beban kerja (ABK), peta jabatan, rekap atau register. Pegawai "
        + "menjadi P0001, P0002 …; di folder baru hanya key.csv yang menyebut siapa mereka.")
    static let folderName = Phrase(en: "Name of the new folder", id: "Nama folder baru")
  }
}
