/// The tables of what a log tells.
extension ColumnText {
  static let work = [
    ColumnText("unit", en: "unit as the log names it; empty = none", id: "unit menurut log; kosong = tidak ada"),
    ColumnText(
      "service", en: "service as the log names it; empty = none", id: "layanan menurut log; kosong = tidak ada"),
    ColumnText("step", en: "step as the log names it; empty = none", id: "langkah menurut log; kosong = tidak ada"),
    ColumnText("requests", en: "requests that go through it", id: "permohonan yang melaluinya"),
    ColumnText("share", en: "share of the requests of its service", id: "bagian dari permohonan layanannya"),
    ColumnText("repeated", en: "share of these for which it is done again", id: "bagian yang diulang"),
    ColumnText(
      "hours_since", en: "mean hours of the wall clock since what came before",
      id: "rata-rata jam sejak langkah sebelumnya"),
    ColumnText(
      "after", en: "what most often comes before it; empty = arrival",
      id: "langkah yang paling sering mendahuluinya; kosong = diterima"),
    ColumnText(
      "minutes", en: "mean standard minutes; empty = too few pieces",
      id: "rata-rata menit baku; kosong = terlalu sedikit"),
    ColumnText("lower", en: "lower end of its 95 % interval", id: "batas bawah selang 95 %"),
    ColumnText("upper", en: "upper end of its 95 % interval", id: "batas atas selang 95 %"),
    ColumnText("clock_minutes", en: "mean minutes of office hours", id: "rata-rata menit jam kantor"),
    ColumnText("clock_lower", en: "lower end of its 95 % interval", id: "batas bawah selang 95 %"),
    ColumnText("clock_upper", en: "upper end of its 95 % interval", id: "batas atas selang 95 %"),
    ColumnText(
      "cv", en: "coefficient of variation beside that between officers",
      id: "koefisien variasi di luar perbedaan antarpegawai"),
    ColumnText("pieces", en: "finished pieces that tell the minutes", id: "pekerjaan selesai yang menunjukkan menit"),
    ColumnText("is_told", en: "yes where the minutes can be believed", id: "yes bila menitnya dapat dipercaya"),
  ]

  static let newcomers =
    [
      ColumnText(
        "first_in", en: "place in the log where the officer is first found",
        id: "tempat pegawai pertama kali ada dalam log"),
      ColumnText(
        "new_since", en: "first day of the newcomer", id: "hari pertama pegawai baru"),
    ]
    + [
      ("first_pace", "pace on the first day over that of the others", "kecepatan hari pertama dibanding yang lain"),
      (
        "time_constant", "working days in which what is left to learn falls to 37 %",
        "hari kerja sampai sisa belajar tinggal 37 %"
      ),
      ("later_pace", "pace once the work is learnt", "kecepatan setelah terbiasa"),
    ].flatMap { name, en, id in
      [
        ColumnText(name, en: en, id: id),
        ColumnText(name + "_lower", en: "lower end of its 95 % interval", id: "batas bawah selang 95 %"),
        ColumnText(name + "_upper", en: "upper end of its 95 % interval", id: "batas atas selang 95 %"),
      ]
    }

  static let handovers = [
    ColumnText(
      "from_first_in", en: "place in the log where he who gives work up is first found",
      id: "tempat pertama dalam log pegawai yang menyerahkan"),
    ColumnText(
      "to_first_in", en: "place in the log where he who takes it over is first found",
      id: "tempat pertama dalam log pegawai yang menerima"),
    ColumnText("last", en: "last day of the one's share", id: "hari terakhir yang menyerahkan"),
    ColumnText("first", en: "first day of the other's", id: "hari pertama yang menerima"),
    ColumnText(
      "share_before", en: "of all that was finished, the one's share before", id: "bagian yang menyerahkan sebelumnya"),
    ColumnText(
      "share_after", en: "of all that was finished, the other's share after", id: "bagian yang menerima sesudahnya"),
  ]

  static let ofWork: [(file: String, columns: [ColumnText])] = [
    ("work.csv", work), ("newcomers.csv", newcomers), ("handovers.csv", handovers),
  ]
}
