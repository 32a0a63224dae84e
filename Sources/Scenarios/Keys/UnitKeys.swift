internal import Government
internal import Stochastics

/// An office: its officers and the services that it gives.
enum UnitKeys {
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let officers = Branch(
    .officers,
    .either([
      .assumableCount(0...OfficerKeys.most),
      .list(.either([.mapping(OfficerKeys.section), .mapping(RosterKeys.section)])),
    ]),
    "Those who serve: a number, or a list of groups", "Yang melayani: jumlahnya, atau daftar kelompok")
  static let load = Property(
    .load, .load(), "EJ of the last ABK, such as 0.62: stands for one desk service",
    "EJ dari ABK terakhir, misalnya 0.62: mewakili satu layanan meja")
  static let work = Branch(
    .work, .mapping(WorkKeys.section), "Of load: the requests of the one service that it stands for",
    "Untuk { load }: permohonan dari satu layanan yang diwakilinya")
  static let services = Branch(
    .services, .named(.mapping(ServiceKeys.section)), "What citizens apply for", "Layanan yang dimohon warga")
  static let skill = Property<Int>(
    .skill, { .reference(to: $0.names.skills, noun: Sentence("skill", "keahlian")) }, "Skill that its work needs",
    "Keahlian yang diperlukan pekerjaannya"
  ).usually("named after the unit", "bernama sama dengan OPD")
  static let places = Branch(.places, .mapping(PlaceKeys.section), "Work stations", "Tempat kerja")
  static let replacedAfter = Property<Int?>(
    .replacedAfter, .orNever(.whole(.workingDays, in: 1...10_000)),
    "Time until a post left by a quitter is filled again, or never",
    "Waktu sampai jabatan yang ditinggalkan diisi lagi, atau never"
  ).usually(
    nil,
    .assumed(
      "20–250 working days, or never", "20–250 working days, atau never",
      alternatives: ["never", "20 working days", "250 working days"]))
  static let waitingAtStart = Property<Double>(
    .waitingAtStart, .amount(.workloadDays, in: 0...1000).or(.named(.assumableCount(0...mostWaiting))),
    "Work that waits at the first opening: days of work, or requests by service",
    "Pekerjaan yang menunggu pada hari pertama: hari kerja, atau permohonan menurut layanan"
  ).usually(0, .sourced("nothing waits", "tidak ada yang menunggu"))
  /// Requests of a service that wait at the start.
  static let mostWaiting = 1_000_000
  static let equipment = Branch(
    .equipment, .named(.mapping(EquipmentKeys.section)), "Machines and systems that steps occupy, by name",
    "Mesin dan sistem yang dipakai langkah kerja, menurut nama")
  static let supplies = Branch(
    .supplies, .named(.mapping(SupplyKeys.section)), "Stock that steps use, by name",
    "Persediaan yang dipakai langkah kerja, menurut nama")
  static let counterHours = Branch(
    .counterHours, .week, "Opening of the counters where it is shorter than that of the office",
    "Jam buka loket bila lebih pendek daripada jam kantor")
  static let breaks = Property(
    .breaks,
    .choice([(.together, false), (.staggered, true)], noun: Sentence("a way to take breaks", "cara beristirahat")),
    "together, or staggered: every other officer later, counters stay open",
    "together (bersama), atau staggered: bergiliran, loket tetap buka"
  ).usually(false, .assumed("together or staggered", "together atau staggered"))
  static let quota = Property<Int?>(
    .quota, .orNone(.whole(.rate, in: 0...1_000_000)),
    "Tickets a day for requests that begin at a counter, such as 250/day; who gets none is hidden demand",
    "Tiket sehari untuk permohonan yang dimulai di loket, misalnya 250/day"
  ).usually(nil, .sourced("no limit given", "batas tidak ditulis"))
  static let dispatch = Property(
    .dispatch,
    .choice(
      [(.longestIdle, false), (.mostProficient, true)],
      noun: Sentence("a rule for who takes up work", "aturan siapa yang mengambil pekerjaan")),
    "Which free officer starts: longest idle or most proficient",
    "Pegawai bebas mana yang mulai: longest idle (terlama menganggur) atau most proficient (tercakap)"
  ).usually(false, .assumed("longest idle or most proficient", "longest idle atau most proficient"))
  static let deskShare = Property(
    .deskShare, .amount(.share, in: 0...1), "Officers kept off the counters while files wait",
    "Pegawai yang tidak ditempatkan di loket selama berkas menunggu"
  ).usually(0, .sourced("counters come first", "loket didahulukan"))
  static let staffing = Branch(
    .staffing, .oneOrMore(.mapping(StaffingKeys.section)), "Announced retirements and intake, by date",
    "Pensiun dan penerimaan yang sudah diumumkan, menurut tanggal")
  static let leadership = Property(
    .leadership, .amount(.share, in: 0...1), "Of its head, 0-100%: releases officers, speeds up orders",
    "Kepemimpinan kepalanya, 0-100%: melepas pegawai, mempercepat perintah"
  ).usually(
    0,
    .assumed(
      0...1, .share, Sentence("nothing is known of the head", "tentang pimpinannya tidak ada yang diketahui")))
  static let support = Property(
    .support, .amount(.share, in: 0...1), "Among those who work there, 0-100%: more takes work pressure away",
    "Dukungan di antara pegawainya, 0-100%: mengurangi tekanan kerja"
  ).usually(
    0.5, .assumed(0...1, .share, Sentence("0.5 is the population measured", "0.5 adalah populasi yang diukur")))

  static let section = Section(
    "unit",
    Sentence(
      "An office (OPD, dinas): its officers and the services that it gives",
      "Perangkat daerah (OPD, dinas): pegawai dan layanannya"),
    [
      name, officers, load, work, services, skill, places, replacedAfter, waitingAtStart, staffing, leadership, support,
      equipment, supplies, counterHours, breaks, quota, dispatch, deskShare,
    ], [.needs(.officers), .notTogether(.load, .services), .notTogether(.work, .services)])
}

/// Work stations of a unit.
enum PlaceKeys {
  static let counter = Property(
    .counter, .count(in: 1...100_000), "Stations for counter steps", "Tempat untuk langkah di loket"
  ).usually("1.5 a head", "1.5 per orang")
  static let desk = Property(
    .desk, .count(in: 1...100_000), "Stations for desk steps", "Tempat untuk langkah di meja"
  ).usually("no limit", "tanpa batas")

  static let section = Section(
    "places", Sentence("Work stations of a unit", "Tempat kerja suatu OPD"), [counter, desk])
}

/// The requests of a unit whose work is a load.
enum WorkKeys {
  static let time = Property(
    .time, .law(.minutes, in: 0.001...1_000_000, plain: .lognormal(cv: 1, range: 0.5...1.5)),
    "Standard minutes of a request, such as 30 min", "Menit baku suatu permohonan, misalnya 30 min"
  ).usually(.lognormal(mean: 30, cv: 1, .minutes), .assumed(10...120, .minutes))
  static let promise = ServiceKeys.promise

  static let section = Section(
    "work",
    Sentence(
      "The requests of the one service that a load stands for",
      "Permohonan dari satu layanan yang diwakili suatu beban"), [time, promise])
}
