internal import Government
internal import Stochastics

/// One piece of work on a request, done by one officer.
enum StepKeys {
  /// How long a step takes: a plain average varies from request to request.
  static let work = Kind<Law>.law(
    .minutes, in: 0.001...1_000_000, plain: .lognormal(cv: 0.6, range: 0.5...1.1))

  /// What a service with a time and no steps calls its one step.
  static let onlyStep = "work"

  static let `do` = Property(.do, .name(Sentence("step", "langkah")), "Name of the step", "Nama langkah")
  static let time = Property(
    .time, work, "Standard minutes, such as 12 min, 12 min cv 0.5, exactly 12 min",
    "Menit baku, misalnya 12 min, 12 min cv 0.5, exactly 12 min")
  static let at = Property(
    .at, .place, "counter: the citizen is there; desk: a file", "counter: warga hadir; desk: berkas"
  ).usually(.desk, .sourced("files unless said otherwise", "berkas, kecuali ditulis lain"))
  static let needs = Property<Int?>(
    .needs, { .orNone(.reference(to: $0.names.skills, noun: Sentence("skill", "keahlian"))) },
    "Skill that it needs, or none",
    "Keahlian yang diperlukan, atau none"
  ).usually("the unit's main skill", "keahlian utama OPD")
  static let level = Property(
    .level, .level, "How well the skill must be mastered for a full match",
    "Seberapa baik keahlian harus dikuasai agar sepenuhnya sesuai"
  ).usually(
    1, .sourced("norm times are those of the fully proficient", "waktu norma adalah waktu pegawai yang mahir penuh"))
  static let patience = Property<Law?>(
    .patience, .orNone(.law(.minutes, in: 0.001...1_000_000)),
    "How long a citizen waits at the first counter before leaving, or none: waits until sent home",
    "Berapa lama warga menunggu di loket pertama sebelum pergi, atau none: sampai dipulangkan"
  ).usually("weibull mean 240 min shape 2 at the first counter", "weibull mean 240 min shape 2 di loket pertama")
  static let minimum = Property(
    .minimum, .level, "Proficiency below which an officer may not do it, but looks on and learns",
    "Kecakapan terendah untuk mengerjakannya; di bawahnya pegawai melihat dan belajar"
  ).usually(0.2, .assumed(0...0.8, .share))
  static let `in` = Property<Int>(
    .in, { .reference(to: $0.names.units, noun: Sentence("unit", "unit")) },
    "Another unit that does it, over night (files only)",
    "OPD lain yang mengerjakannya, semalam (hanya berkas)"
  ).usually("the unit of the service", "OPD layanan itu")
  static let equipment = Branch(
    .equipment, .oneOrMore(.name, fewest: 0), "Machines or systems that it occupies, of the unit that does it",
    "Mesin atau sistem yang dipakai, milik OPD yang mengerjakan")
  static let uses = Branch(
    .uses, .name, "Supply of which each start uses one piece", "Persediaan yang dipakai satu buah setiap kali dimulai")
  static let machine = Property(
    .machine, .amount(.share, in: 0...1), "Share of the time that a machine takes, whoever stands by",
    "Bagian waktu yang dikerjakan mesin, siapa pun yang menunggu"
  ).usually(0, .sourced("by hand", "dengan tangan"))
  static let errors = Property(
    .errors, .amount(.share, in: 0...0.25), "Share that must be done again, of a calm and proficient officer",
    "Bagian yang harus diulang, bagi pegawai yang tenang dan cakap"
  ).usually("error_share", "error_share")

  static let section = Section(
    "step",
    Sentence(
      "One piece of work on a request, done by one officer", "Satu bagian pekerjaan permohonan, oleh seorang pegawai"),
    [`do`, time, at, needs, level, patience, minimum, `in`, equipment, uses, machine, errors], [.needs(.do, .time)])
}

/// Machines of one kind, or a system that all steps share.
enum EquipmentKeys {
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let count = Property<Int?>(
    .count, .orUnlimited(.count(in: 1...10_000)),
    "How many, or unlimited: a system, whose outage stops every step that needs it",
    "Berapa buah, atau unlimited: sistem yang gangguannya menghentikan setiap langkah pemakainya"
  ).usually(1, .sourced("one machine", "satu mesin"))
  static let failsEvery = Property<Double?>(
    .failsEvery, .orNever(.amount(.workingDays, in: 0.05...100_000)),
    "Mean working time of one between failures, such as 60 working days, or never",
    "Rata-rata waktu kerja antara gangguan, misalnya 60 working days, atau never"
  ).usually(nil, .sourced("no failures given", "tidak ada kerusakan yang ditulis"))
  static let repair = Property(
    .repair, .law(.minutes, in: 0...1_000_000, plain: .lognormal(cv: 1, range: 0.5...1.5)),
    "Working time of a repair, such as 6 h", "Waktu kerja perbaikan, misalnya 6 h"
  ).usually(.lognormal(mean: 360, cv: 1, .minutes), .assumed(60...2400, .minutes))

  static let section = Section(
    "equipment",
    Sentence("Machines of one kind, or a system that all steps share", "Mesin sejenis, atau sistem milik bersama"),
    [name, count, failsEvery, repair])
}

/// Stock that steps use.
enum SupplyKeys {
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let stock = Property(.stock, .count(in: 0...1_000_000_000), "Pieces at the start", "Buah pada awal")
  static let delivery = Property<Delivery?>(
    .delivery, .orNone(.delivery), "What comes in the morning, such as 2000 every 20 working days, or none",
    "Yang datang di pagi hari, misalnya 2000 every 20 working days, atau none"
  ).usually(nil, .sourced("none given", "tidak ditulis"))

  static let section = Section(
    "supply", Sentence("Stock that steps use", "Persediaan yang dipakai langkah kerja"), [name, stock, delivery],
    [.needs(.stock)])
}
