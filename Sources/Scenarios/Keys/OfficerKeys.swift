internal import Government
internal import Stochastics

/// Officers of a unit who are described alike.
enum OfficerKeys {
  /// Officers of one unit.
  static let most = 100_000

  static let group = Branch(.group, .name, "Name of the group", "Nama kelompok")
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let count = Property(.count, .count(in: 0...most), "How many they are", "Berapa orang")
  static let status = Property(
    .status, .employment, "Employment: pns, pppk or pppk_part_time",
    "Status kepegawaian: pns, pppk atau pppk_part_time (paruh waktu)"
  ).usually(.pns, .assumed("pns, pppk or pppk_part_time", "pns, pppk atau pppk_part_time"))
  static let hours = Property(
    .hours, .amount(.hoursPerDay, in: 0.5...24), "Of part-timers: hours a day",
    "Untuk pegawai paruh waktu: jam sehari"
  ).usually("4 h/day", "4 h/day")
  static let post = Property(
    .post, .post, "Kind of post: managerial, functional or pelaksana",
    "Jenis jabatan: managerial, functional atau pelaksana"
  ).usually(.pelaksana, .assumed("managerial, functional or pelaksana", "managerial, functional atau pelaksana"))
  static let rating = Property(
    .rating, .rating, "Grade of the performance appraisal", "Predikat kinerja"
  ).usually(4, .assumed("very poor to very good", "very poor sampai very good"))
  static let inPost = Property(
    .inPost, .law(.years, in: 0...60), "Years in the present post", "Tahun dalam jabatan sekarang"
  ).usually(
    .uniform(1, 8, .years),
    .assumed("0–40 years, 0–22.5 on average", "0–40 years, rata-rata 0–22.5", 0...22.5))
  static let skills = Branch(
    .skills, .named(.level), "What they hold of each skill: none, basic, trained, able, expert, or 0 to 1",
    "Penguasaan setiap keahlian: none, basic, trained, able, expert, atau 0 sampai 1"
  ).usually("expert in the unit's main skill", "expert dalam keahlian utama OPD")
  static let otherDuties = Property(
    .otherDuties, .amount(.share, in: 0...0.99), "Share of their time that other duties take",
    "Bagian waktu untuk tugas lain"
  ).usually(0, .sourced("none given", "tidak ditulis"))

  static let section = Section(
    "officers",
    Sentence(
      "Officers of a unit who are described alike; never name a real person",
      "Pegawai yang digambarkan sama; jangan menyebut nama orang"),
    [group, name, count, status, hours, post, rating, inPost, skills, otherDuties], [.needs(.count)])
}

/// Officers from a file, one a row.
enum RosterKeys {
  static let roster = Property(
    .roster, .file,
    "Table with a column id and, where known, unit, group, status, hours, post, rating, years_in_post, other_duties, skills",
    "Tabel dengan kolom id dan, bila ada, { unit, group, status, hours, post, rating, years_in_post, other_duties }, keahlian"
  )

  static let section = Section(
    "roster",
    Sentence(
      "Officers from a file, one a row; they are synthetic, never named; keys beside it hold where the file says nothing",
      "Pegawai dari berkas, satu per baris; sintetis, tanpa nama; kunci di sampingnya berlaku bila berkas diam"),
    [
      roster, OfficerKeys.status, OfficerKeys.hours, OfficerKeys.post, OfficerKeys.rating, OfficerKeys.inPost,
      OfficerKeys.otherDuties,
    ],
    [.needs(.roster)])
}

/// A change of strength that is announced.
enum StaffingKeys {
  static let on = Property(.on, .date, "Date", "Tanggal")
  static let retire = Property(
    .retire, .count(in: 1...OfficerKeys.most), "How many retire: the longest in post",
    "Berapa yang pensiun: yang terlama")
  static let join = Property(.join, .count(in: 1...OfficerKeys.most), "How many join", "Berapa yang masuk")
  static let group = Branch(.group, .name, "Group that they join", "Kelompok yang dimasuki")
    .usually("the unit's only group", "satu-satunya kelompok OPD")

  static let section = Section(
    "staffing", Sentence("A change of strength that is announced", "Perubahan jumlah pegawai yang diumumkan"),
    [on, retire, join, group],
    [.needs(.on), .needsOne(.retire, .join), .notTogether(.retire, .join), .notTogether(.retire, .group)])
}
