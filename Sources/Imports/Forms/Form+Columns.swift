internal import Histories
internal import Scenarios
internal import Tables

extension Form {
  /// What is looked for in a table of this form, the usual name first.
  var columns: [FormColumn] {
    switch self {
    case .staff: Self.ofStaff
    case .workload: Self.ofWorkload
    case .posts: Self.ofPosts
    case .survey:
      (1...9).map { FormColumn("u\($0)", ["unsur \($0)"], "answers to question \($0)", "jawaban unsur \($0)", .number) }
    case .register: Self.ofRegister
    case .counts, .skip: []
    }
  }

  private static let ofWorkload = [
    FormColumn("unit", ["unit kerja", "unor nama", "perangkat daerah"], "unit", "unit kerja", .text),
    FormColumn("position", ["nama jabatan", "jabatan"], "post", "jabatan", .text),
    FormColumn(
      "task", ["uraian tugas", "tugas", "tugas pokok", "uraian tugas pokok", "kegiatan"], "task", "tugas", .text),
    FormColumn(
      "product", ["satuan hasil", "hasil kerja", "satuan hasil kerja", "satuan"], "what a piece is", "satuan hasil",
      .text),
    FormColumn(
      "time",
      [
        "waktu penyelesaian", "waktu penyelesaian menit", "waktu penyelesaian jam", "norma waktu",
        "waktu penyelesaian jam menit",
      ],
      "time of a piece", "waktu penyelesaian", .number),
    FormColumn(
      "effective",
      [
        "waktu kerja efektif", "waktu efektif", "waktu kerja efektif menit tahun", "waktu kerja efektif 1 tahun",
        "jam kerja efektif", "waktu efektif penyelesaian",
      ], "working time of an officer in a year", "waktu kerja efektif setahun", .number),
    FormColumn(
      "volume",
      [
        "beban kerja setahun", "beban kerja", "jumlah hasil", "volume", "beban kerja 1 tahun", "volume kerja",
        "jumlah beban kerja",
      ],
      "pieces a year", "hasil setahun", .number),
    FormColumn(
      "need",
      ["pegawai yang dibutuhkan", "kebutuhan pegawai", "jumlah pegawai yang dibutuhkan", "kebutuhan"],
      "officers needed",
      "pegawai yang dibutuhkan", .number),
    FormColumn(
      "present", ["pegawai yang ada", "bezetting", "jumlah pegawai yang ada", "pegawai saat ini"], "officers there are",
      "pegawai yang ada", .number),
  ]

  private static let ofPosts = [
    FormColumn("unit", ["unit kerja", "unor nama", "perangkat daerah"], "unit", "unit kerja", .text),
    FormColumn("position", ["nama jabatan", "jabatan"], "post", "jabatan", .text),
    FormColumn("present", ["bezetting", "b", "jumlah bezetting"], "officers there are", "pegawai yang ada", .number),
    FormColumn("need", ["kebutuhan", "k", "jumlah kebutuhan"], "officers needed", "pegawai yang dibutuhkan", .number),
  ]

  private static let ofRegister = [
    FormColumn("unit", RegisterTitles.office, "unit", "unit kerja", .text),
    FormColumn("service", RegisterTitles.service, "service", "layanan", .text),
    FormColumn("request", RegisterTitles.request, "number of the request", "nomor permohonan", .text),
    FormColumn("step", RegisterTitles.step, "step of the request", "langkah permohonan", .text),
    FormColumn("received", RegisterTitles.received, "when it came", "kapan diterima", .date),
    FormColumn("finished", RegisterTitles.finished, "when it was done", "kapan selesai", .date),
    FormColumn(
      "officer", RegisterTitles.officer, "who did it; only how many they are is kept",
      "siapa yang mengerjakan; hanya jumlahnya yang disimpan", .text, isPersonal: true),
  ]
}
