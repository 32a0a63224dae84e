/// The table of what counts tell.
extension ColumnText {
  static let fit = [
    ColumnText("service", en: "name of the service in the file", id: "nama layanan dalam berkas"),
    ColumnText(
      "path", en: "the key of a study that it is; ramadan and next_peak have none",
      id: "kunci studi yang bersangkutan; ramadan dan next_peak tidak punya"),
    ColumnText("year", en: "of one year's rush; empty = of all", id: "tahun lonjakan; kosong = semua"),
    ColumnText(
      "value", en: "what the counts tell; growth as a share", id: "yang ditunjukkan data; pertumbuhan sebagai bagian"),
    ColumnText("lower", en: "lower end of its 95 % interval", id: "batas bawah selang 95 %"),
    ColumnText("upper", en: "upper end of its 95 % interval", id: "batas atas selang 95 %"),
    ColumnText("observations", en: "days that tell it", id: "jumlah hari yang menunjukkannya"),
  ]

  static let ofFit: [(file: String, columns: [ColumnText])] = [("fit.csv", fit)]
}
