/// Any unit below a load.
enum SourceKeys {
  static let loadBelow = Property(
    .loadBelow, .load(), "Load (EJ) below which a unit may lend",
    "Beban (EJ); OPD di bawahnya boleh meminjamkan")

  static let section = Section(
    "source", Sentence("Any unit below a load", "OPD mana pun di bawah suatu beban"), [loadBelow], [.needs(.loadBelow)])
}

/// Any unit with services while its load is high.
enum ReceiverKeys {
  static let loadAbove = Property(
    .loadAbove, .load(), "Load (EJ) over the last 20 working days, above which a unit is helped",
    "Beban (EJ) selama 20 hari kerja terakhir; OPD di atasnya dibantu")

  static let section = Section(
    "receivers",
    Sentence(
      "Any unit with services while its load is high", "OPD mana pun yang melayani, selama bebannya tinggi"),
    [loadAbove], [.needs(.loadAbove)])
}

/// How many officers, by a rule.
enum NeedKeys {
  /// Officers for one unit.
  static let most = 10_000

  static let rule = Property(
    .rule, .needRule,
    "abk, wisn: what is missing by these; square_root: R + safety·√R; cheapest that keeps the target",
    "abk, wisn: kekurangan menurut cara itu; square_root: R + { safety }·√R; cheapest: paling sedikit asal sasaran tercapai"
  )
  static let atMost = Property(.atMost, .count(in: 0...most), "Never more than these", "Tidak pernah lebih dari ini")
  static let safety = Property(
    .safety, .amount(.number, in: 0...10), "Of square_root: officers per root of the load",
    "Untuk square_root: pegawai per akar beban"
  ).usually(1, .assumed(0...2, .number))

  static let section = Section(
    "need", Sentence("How many, by a rule", "Berapa orang, menurut suatu aturan"), [rule, atMost, safety],
    [.needs(.rule, .atMost)])
}
