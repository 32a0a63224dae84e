/// What happened at the office before the study.
enum HistoryKeys {
  static let file = Property(
    .file, .file,
    "Register (a row a request, with when it came and when it was done) or daily counts",
    "Register (satu baris satu permohonan, dengan waktu masuk dan selesai) atau jumlah harian")
  static let services = Branch(
    .services,
    .keyed(
      Shape.Pattern(
        name: "service of the study", expression: "^[^.]+([.][^.]+)?$", example: "family_card", isWorded: false), .text),
    "What the file calls services, as in { family_card: Kartu Keluarga }; unit.service where two have one name",
    "Nama layanan dalam berkas, misalnya { family_card: Kartu Keluarga }; unit.service bila dua bernama sama"
  ).usually("those of the same name or title", "yang nama atau judulnya sama")

  static let section = Section(
    "history", Sentence("What happened at the office before the study", "Yang terjadi di kantor sebelum studi"),
    [file, services], [.needs(.file)])
}
