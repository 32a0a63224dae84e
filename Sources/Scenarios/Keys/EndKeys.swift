/// How long a move lasts.
enum EndKeys {
  static let after = Property(
    .after, .whole(.workingDays, in: 1...10_000), "Working days from the first day of service",
    "Hari kerja sejak hari pertama bertugas")
  static let backlogBelow = Property(
    .backlogBelow, .amount(.workloadDays, in: 0...10_000), "Until fewer days of work wait than these",
    "Sampai pekerjaan yang menunggu kurang dari ini")
  static let stay = Property(
    .stay, .whole(.workingDays, in: 0...10_000, prefix: .atLeast), "At least so long", "Paling sedikit selama ini"
  ).usually(0, .assumed(0...60, .workingDays))
  static let evaluatedAfter = Property(
    .evaluatedAfter, .whole(.workingDays, in: 1...10_000), "Working days of service, after which each is evaluated",
    "Hari kerja bertugas, setelah itu masing-masing dievaluasi")
  static let staysIf = Property(
    .staysIf, .proficiencyAtLeast, "Of evaluated_after: what he must have reached; else he returns",
    "Untuk evaluated_after: yang harus dicapai; bila tidak, ia kembali")

  static let section = Section(
    "end", Sentence("How long a move lasts", "Berapa lama perpindahan berlaku"),
    [after, backlogBelow, stay, evaluatedAfter, staysIf],
    [
      .needsOne(.after, .backlogBelow, .evaluatedAfter), .notTogether(.after, .backlogBelow),
      .notTogether(.after, .stay),
    ])
}

/// What comes before the first day of service.
enum PreparationKeys {
  static let training = Property(
    .training, .whole(.officerDays, in: 0...250), "Days of training", "Hari pelatihan"
  ).usually(0, .sourced("none given", "tidak ditulis"))
  static let handover = Property(
    .handover, .whole(.officerDays, in: 0...250), "Days at the old post for handing over",
    "Hari di jabatan lama untuk serah terima"
  ).usually(0, .sourced("none given", "tidak ditulis"))
  static let on = Property(
    .on, .date, "Date on which officers are chosen and trained, ahead of any order; nobody else is asked then",
    "Tanggal pegawai dipilih dan dilatih sebelum perintah apa pun; selain mereka tidak ada yang diminta")
  static let support = Property(
    .support, .amount(.share, in: 0...1), "Support of the receiving team during the stay",
    "Dukungan tim penerima selama penugasan"
  ).usually("the unit's", "milik OPD itu")

  static let section = Section(
    "preparation",
    Sentence("What comes before the first day of service", "Yang dilakukan sebelum hari pertama bertugas"),
    [training, handover, on, support])
}

/// A stage of an order.
enum StageKeys {
  static let `do` = Property(.do, .text, "Name of the stage", "Nama tahap")
  static let time = Property(
    .time, .law(.workingDays, in: 0...10_000), "Working days, such as 1 to 7 (usually 3) working days",
    "Hari kerja, misalnya 1 to 7 (usually 3) working days")
  static let returned = Property(
    .returned, .amount(.share, in: 0...1), "Share of files that are returned once for correction",
    "Bagian berkas yang dikembalikan sekali untuk diperbaiki"
  ).usually(0, .sourced("none given", "tidak ditulis"))

  static let section = Section(
    "stage", Sentence("A stage of an order", "Tahap suatu perintah"), [`do`, time, returned], [.needs(.do, .time)])
}
