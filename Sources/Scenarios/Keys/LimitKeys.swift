internal import Government

/// What must hold for a move.
enum LimitKeys {
  static let crew = Property(
    .crew, .amount(.share, in: 0...1, prefix: .atLeast),
    "Heads left at the lending unit over heads at the start",
    "Pegawai yang tersisa di OPD asal dibanding semula"
  ).usually(0.7, .assumed(0.5...0.9, .share))
  static let lenderLoad = Property(
    .lenderLoad, .load(prefix: .atMost), "Load (EJ) of the lending unit after the move",
    "Beban (EJ) OPD asal sesudah perpindahan"
  ).usually(1, .assumed(0.8...1.2, .ratio))
  static let inPost = Property(
    .inPost, .amount(.years, in: 0...60, prefix: .atLeast), "Years in post", "Tahun dalam jabatan"
  ).usually("mutasi and rotation: at least 2 years", "mutasi dan rotation: at least 2 years")
  static let posts = Property(
    .posts, .posts, "Kinds of post that may move", "Jenis jabatan yang boleh pindah"
  ).usually(
    OfficerGroup.Post.allCases,
    .assumed(
      "any of the three kinds", "salah satu dari ketiga jenis",
      alternatives: ["[managerial, functional, pelaksana]", "[managerial]", "[functional]", "[pelaksana]"]))
  static let wave = Branch(
    .wave, .mapping(WaveKeys.section), "How many may be ordered at a time",
    "Berapa orang boleh diperintahkan sekaligus")
  static let freeze = Branch(
    .freeze, .oneOrMore(.mapping(FreezeKeys.section)),
    "Days on which nobody in some posts is transferred for good (UU 10/2016 art. 71)",
    "Hari larangan mutasi bagi jabatan tertentu (UU 10/2016 ps. 71)")
  static let officers = Property<[String]>(
    .officers, { .set(of: .groupName($0.names.groups), by: <) },
    "Groups of officers, or identifiers of a roster, who alone may go",
    "Kelompok pegawai, atau kode dalam daftar pegawai, yang boleh pergi; selain itu tidak"
  ).usually("all", "semua")
  static let inAll = Property(
    .inAll, .count(in: 1...1_000_000), "Officers ordered over the whole study at most, for all units together",
    "Paling banyak pegawai yang diperintahkan sepanjang studi, untuk semua OPD bersama"
  ).usually("no limit", "tanpa batas")
  static let atOnce = Property(
    .atOnce, .count(in: 1...1_000_000), "Officers ordered or serving at a time at most, for all units together",
    "Paling banyak pegawai yang diperintahkan atau bertugas pada saat yang sama, untuk semua OPD bersama"
  ).usually("no limit", "tanpa batas")
  static let neverBoth = Property<[[String]]>(
    .neverBoth, { .sets(of: .groupName($0.names.groups), by: <) },
    "Groups, or identifiers of a roster, of whom one at most may be away at a time; or several such lists",
    "Kelompok, atau kode dalam daftar pegawai, yang paling banyak seorang boleh pergi sekaligus; atau beberapa daftar"
  ).usually("nobody", "tidak ada")

  static let section = Section(
    "limits", Sentence("What must hold for a move", "Syarat perpindahan"),
    [crew, lenderLoad, inPost, posts, officers, neverBoth, inAll, atOnce, wave, freeze])
}

/// How many may be ordered at a time.
enum WaveKeys {
  static let size = Property(
    .size, .count(in: 1...100_000), "Officers ordered at most", "Paling banyak pegawai yang diperintahkan")
  static let every = Property(
    .every, .whole(.workingDays, in: 1...10_000), "Within so many working days", "Dalam sekian hari kerja")

  static let section = Section(
    "wave", Sentence("How many may be ordered at a time", "Berapa orang boleh diperintahkan sekaligus"), [size, every],
    [.needs(.size, .every)])
}

/// Days on which nobody in some posts is transferred for good.
enum FreezeKeys {
  static let posts = Property(.posts, .posts, "Kinds of post", "Jenis jabatan")
  static let from = Property(.from, .date, "First day", "Hari pertama")
  static let to = Property(.lastDay, .date, "Last day", "Hari terakhir")

  static let section = Section(
    "freeze",
    Sentence(
      "Days on which nobody in these posts is transferred for good; the last is one of them",
      "Hari larangan mutasi bagi jabatan ini, termasuk hari terakhirnya"),
    [posts, from, to], [.needs(.posts, .from, .lastDay)])
}
