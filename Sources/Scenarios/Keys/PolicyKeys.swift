internal import Government

/// A policy: a rule for moving people, composed of parts.
enum PolicyKeys {
  static let basedOn = Branch(
    .basedOn, .name, "Another policy; a part given here replaces that part whole",
    "Kebijakan lain; bagian yang ditulis di sini menggantikan bagian itu seluruhnya")
  static let combine = Branch(
    .combine, .list(.name, fewest: 2), "Policies, by name, that act together, each by its own rule",
    "Nama kebijakan yang berlaku bersama, masing-masing menurut aturannya sendiri")
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan")
    .usually("its key", "kuncinya")
  static let instrument = Property(
    .instrument, .orNothing,
    "redeployment, assignment (returns), mutasi, pool, rotation; extra_hours, saturdays, quota, online_channel; nothing",
    "Alat: redeployment, assignment (kembali), mutasi, pool, rotation; extra_hours, saturdays, quota, online_channel")
  static let to = Property<[Int]>(
    .to, { .set(of: .reference(to: $0.names.units, noun: Sentence("unit", "unit")), by: <).or(ReceiverKeys.section) },
    "The unit that is helped, a list of them, or { load_above: 1.0 }",
    "OPD yang dibantu, beberapa OPD, atau { load_above: 1.0 }")
  static let from = Property<[Int]>(
    .from, { .list(of: .reference(to: $0.names.units, noun: Sentence("unit", "unit"))).or(SourceKeys.section) },
    "Units whose officers may be taken, or { load_below: 0.9 }",
    "OPD yang pegawainya boleh diambil, atau { load_below: 0.9 }")
  static let howMany = Property<Int>(
    .howMany, .count(in: 0...NeedKeys.most).or(NeedKeys.section),
    "A number for each unit, or { rule: abk, at_most: 4 }",
    "Jumlah untuk setiap OPD, atau { rule: abk, at_most: 4 }")
  static let choose = Property(
    .choose, .selection, "Whom to ask first: match (competency), seniority, rating, random, volunteers, optimal",
    "Siapa yang lebih dahulu: match (kompetensi), seniority, rating, random (undian), volunteers, optimal"
  ).usually(
    .match,
    .assumed(
      "match, random, seniority, rating, volunteers, optimal", "match, random, seniority, rating, volunteers, optimal"))
  static let hours = length(in: 0...12).usually("2 h/day; saturdays 4 h/day", "2 h/day; saturdays 4 h/day")
  static let extraHours = length(in: 0...4).usually(2, .assumed(1...3, .hoursPerDay))
  static let saturdayHours = length(in: 0...12).usually(4, .assumed(3...6, .hoursPerDay))
  static let tickets = Property(
    .tickets, .amount(.rate, in: 0...1_000_000), "Of quota: tickets a day", "Untuk quota: tiket sehari")
  static let share = Property(
    .share, .amount(.share, in: 0...1), "Of online_channel: share of the requests",
    "Untuk online_channel: bagian permohonan")
  static let when = Branch(
    .when, .either([.words([.never]), .mapping(TriggerKeys.section)]),
    "When it acts: { backlog_above, for }, { before, by }, { on }, { every }, …, or never",
    "Kapan berlaku: { backlog_above, for }, { before, by }, { on }, { every }, …, atau never")
  static let until = Branch(
    .until, .either([.words([.never]), .mapping(EndKeys.section)]),
    "How long: { after }, { backlog_below, stay }, { evaluated_after, stays_if } or never",
    "Berapa lama: { after }, { backlog_below, stay }, { evaluated_after, stays_if } atau never"
  ).usually(
    "never, of a transfer for good; of more hours and quotas, a backlog below 0.3 days",
    "never, untuk mutasi; untuk jam tambahan dan kuota, tunggakan di bawah 0.3 days")
  static let prepare = Branch(
    .prepare, .mapping(PreparationKeys.section), "Training and handover before the first day of service",
    "Pelatihan dan serah terima sebelum hari pertama bertugas")
  static let engage = Property(
    .engage, .engagement, "What is done to win people; effects add up, and days put the order off",
    "Upaya memperoleh kesediaan; pengaruhnya dijumlahkan, dan harinya menunda perintah"
  ).usually([], .sourced("nobody is told before the order", "tidak ada yang diberi tahu sebelum perintah"))
  static let limits = Branch(
    .limits, .mapping(LimitKeys.section), "What must hold for a move; holds also where nothing is written",
    "Syarat perpindahan; berlaku juga bila tidak ditulis")
  static let process = Branch(
    .process, .either([.words([.digital, .manual]), .list(.mapping(StageKeys.section), fewest: 0)]),
    "digital (0.6 of the time), manual, or stages instead of the instrument's usual ones",
    "digital (0.6 dari waktunya), manual, atau tahap-tahap pengganti tahap yang lazim"
  ).usually("the instrument's usual stages", "tahap yang lazim bagi alatnya")
  static let ifRefused = Property(
    .ifRefused, .refusal, "What follows a refusal: next, force, drop",
    "Akibat penolakan: next (orang berikutnya), force (tetap dipindahkan), drop (batal)"
  ).usually("next for an assignment, force for a transfer", "next untuk penugasan, force untuk mutasi")
  static let distance = Property(
    .distance, .amount(.kilometres, in: 0...2000), "Way beyond the old one: makes a yes less likely",
    "Jarak tambahan dari tempat lama: mengurangi kesediaan"
  ).usually(0, .sourced("none given", "tidak ditulis"))
  static let allowanceLost = Property(
    .allowanceLost, .amount(.share, in: 0...1), "Share of the allowance (TPP) that a mover loses",
    "Bagian TPP yang hilang bagi yang pindah"
  ).usually(0, .sourced("none given", "tidak ditulis"))

  private static func length(in range: ClosedRange<Double>) -> Property<Double> {
    Property(
      .hours, .amount(.hoursPerDay, in: range), "Of extra_hours (at most 4 h/day) and saturdays: how long",
      "Untuk extra_hours (paling lama 4 h/day) dan saturdays: berapa lama")
  }

  /// What only an instrument that moves people has.
  static let ofMoves: [any Described] = [
    from, howMany, choose, prepare, engage, limits, process, ifRefused, distance, allowanceLost,
  ]
  /// What belongs to one sort of instrument that moves nobody.
  static let ofSize: [any Described] = [hours, tickets, share]

  /// The policy that is always there.
  static let nothing = Section(
    "nothing", Sentence("The policy that does nothing", "Kebijakan tanpa tindakan"), [instrument, name])

  static let section = Section(
    "policy",
    Sentence("A rule for moving people, composed of parts", "Aturan memindahkan pegawai, tersusun dari bagian-bagian"),
    [basedOn, combine, name, instrument, to, when, until] + ofSize + ofMoves,
    [.needsOne(.instrument, .basedOn, .combine)])
}
