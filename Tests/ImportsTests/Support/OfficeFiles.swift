/// Files of an invented town, as its offices might keep them.
enum OfficeFiles {
  static let people: [(number: String, name: String)] = (1...12).map { index in
    let two = (index < 10 ? "0" : "") + String(index)
    return ("1980\(two)152005\(two)1\(two)7", "PEGAWAI 0\(two)")
  }

  private static let posts = [
    ("DINAS PERTANAMAN", "Jabatan Fungsional Umum", "Pengelola Data", "PNS"),
    ("DINAS PERTANAMAN", "Jabatan Fungsional Umum", "Pengadministrasi Perkantoran", "PPPK"),
    ("DINAS PERTANAMAN", "Jabatan Struktural", "Kepala Bidang", "PNS"),
    ("DINAS PERTANAMAN", "Jabatan Fungsional Umum", "Pengelola Data", "PPPK Paruh Waktu"),
    ("KANTOR PASAR", "Jabatan Fungsional Umum", "Operator Layanan", "PNS"),
    ("KANTOR PASAR", "Jabatan Fungsional Tertentu", "Arsiparis Terampil", "PNS"),
    ("KANTOR PASAR", "Jabatan Fungsional Umum", "Operator Layanan", "PPPK"),
    ("KANTOR PASAR", "Jabatan Fungsional Umum", "Operator Layanan", "CPNS"),
    ("KANTOR PASAR", "Jabatan Fungsional Umum", "Operator Layanan", "PNS"),
    ("BAGIAN ARSIP", "Jabatan Fungsional Umum", "Pengelola Arsip", "PNS"),
    ("BAGIAN ARSIP", "Jabatan Fungsional Umum", "Pengelola Arsip", "PNS"),
    ("BAGIAN ARSIP", "Jabatan Fungsional Umum", "Pengelola Arsip", "PPPK"),
  ]

  static let staffTitles = [
    "NIP BARU", "NAMA", "TANGGAL LAHIR", "JENIS PEGAWAI NAMA", "KEDUDUKAN HUKUM NAMA", "JENIS JABATAN NAMA",
    "JABATAN NAMA",
    "TMT JABATAN", "UNOR NAMA",
  ]

  /// Rows of the staff list; born on the 15th of a month of 1980, in the post since the 20th of January 2020.
  static func staffRows(born: (Int) -> String, since: (Int) -> String) -> [[String]] {
    posts.enumerated().map { index, post in
      [
        people[index].number, people[index].name, born(index + 1), post.3, index == 11 ? "Tugas Belajar" : "Aktif",
        post.1, post.2,
        since(index + 1), post.0,
      ]
    }
  }

  static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  static func staff(_ separator: String = ";", above: [String] = []) -> String {
    let rows = staffRows(born: { "15-\(two($0))-1980" }, since: { _ in "20-01-2020" })
    return (above + [staffTitles.joined(separator: separator)] + rows.map { $0.joined(separator: separator) })
      .joined(separator: "\r\n") + "\r\n"
  }

  /// Two units: 2,000 · 36 min and 1,000 · 72 min of 72,000 for three heads; 7,200 · 20 min for five.
  static let workload = """
    FORMULIR ANALISIS BEBAN KERJA
    UNIT KERJA : DINAS PERTANAMAN

    NO;UNIT KERJA;NAMA JABATAN;URAIAN TUGAS;WAKTU PENYELESAIAN (MENIT);WAKTU KERJA EFEKTIF;BEBAN KERJA SETAHUN;PEGAWAI YANG DIBUTUHKAN;PEGAWAI YANG ADA
    1;2;3;4;5;6;7;8;9
    1;DINAS PERTANAMAN;Pengelola Data;Menyusun data;36;72000;2000;1;4
    ;;;Memeriksa data;72,0;72000;1000;1,00;
    ;;JUMLAH;;;;;2;4
    2;KANTOR PASAR;Operator Layanan;Menerbitkan kartu pedagang;20;72000;7200;2;4
    ;;JUMLAH;;;;;2;4

    """

  /// Eight weeks of 2026 from Monday 5 January on: 20 on Mondays, 10 on other days; the 16th (a day off) closed.
  static let counts: String = {
    var lines = ["REKAP LAYANAN KANTOR PASAR", "", "TANGGAL;KARTU PEDAGANG;IZIN LAPAK;JUMLAH"]
    for week in 0..<8 {
      for weekday in 0..<5 {
        let day = 5 + week * 7 + weekday
        let date = day <= 31 ? "\(two(day))/01/2026" : "\(two(day - 31))/02/2026"
        if date == "16/01/2026" {
          lines.append("\(date);LIBUR;;")
        } else {
          lines.append("\(date);\(weekday == 0 ? 20 : 10);5;\(weekday == 0 ? 25 : 15)")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  static let all = ["staf.csv": staff(), "abk.csv": workload, "rekap.csv": counts]
}
