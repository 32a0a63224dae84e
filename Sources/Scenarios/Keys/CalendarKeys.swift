internal import Government

/// When the study runs, and on which days and hours offices work.
enum CalendarKeys {
  static let start = Property(.start, .date, "First day, such as 2026-01-05", "Hari pertama, misalnya 2026-01-05")
  static let length = Property<Int>(
    .length, { .span(from: $0.start, in: 1...StudySpan.longestDays) }, "Length in calendar days",
    "Lama studi dalam hari kalender"
  ).usually(364, .sourced("a year of whole weeks", "setahun, minggu penuh"))
  static let warmUp = Property<Int>(
    .warmUp, { .span(from: $0.start, in: 0...StudySpan.longestDays) },
    "Time at the start in which nothing is measured and no policy acts",
    "Masa awal yang tidak diukur dan tanpa kebijakan"
  ).usually("4 weeks; none where work waits at the start", "4 weeks; tidak ada bila pekerjaan sudah menunggu")
  static let holidays = Property(
    .holidays, .holidays,
    "Days off: national (2023-2035, estimated where not decreed), none, dates, or a table with a column date",
    "Hari libur: national (2023-2035, perkiraan bila belum ditetapkan), none, tanggal-tanggal, atau tabel"
  ).usually(.national, .sourced("national holidays and collective leave", "hari libur nasional dan cuti bersama"))
  static let ramadan = Property(
    .ramadan, .ramadan.or(.oneOrMore(.mapping(PeriodKeys.section))),
    "Months of shorter hours: national, none, or { from, to }, last day included",
    "Bulan dengan jam kerja lebih pendek: national, none, atau { from, to }, termasuk hari terakhir"
  ).usually(.national, .sourced("government dates of Ramadan", "tanggal Ramadan dari pemerintah"))
  static let hours = Branch(
    .hours, .either([.words([.always]), .week]),
    "Office hours by day of the week, { mon-thu: 07:30-16:00 break 12:00-13:00, … }, or always",
    "Jam kantor menurut hari, { mon-thu: 07:30-16:00 break 12:00-13:00, … }, atau always"
  ).usually("Perpres 21/2023", "Perpres 21/2023")
  static let ramadanHours = Branch(
    .ramadanHours, .week, "Office hours in Ramadan, by day of the week", "Jam kantor selama Ramadan, menurut hari"
  ).usually("Perpres 21/2023", "Perpres 21/2023")
  static let specialDays = Branch(
    .specialDays, .oneOrMore(.mapping(SpecialDayKeys.section)),
    "Days on which only a share of the officers is on site", "Hari ketika hanya sebagian pegawai berada di kantor")

  /// Those that may stand at the top of the file too.
  static let atTop: [any Described] = [start, length, warmUp, holidays, ramadan, specialDays]

  static let section = Section(
    "calendar",
    Sentence(
      "When the study runs, and on which days and hours offices work",
      "Kapan studi berlangsung, serta hari dan jam kerja kantor"),
    [start, length, warmUp, holidays, ramadan, hours, ramadanHours, specialDays])
}

/// Days on which only a share of the officers is on site.
enum SpecialDayKeys {
  static let from = Property(.from, .date, "First day", "Hari pertama")
  static let to = Property(.lastDay, .date, "Last day", "Hari terakhir")
  static let present = Property(
    .present, .amount(.share, in: 0...1), "Share of the officers on site, such as 75%",
    "Bagian pegawai yang hadir, misalnya 75%")
  static let except = Property<[Int]>(
    .except, { .set(of: .reference(to: $0.names.units, noun: Sentence("unit", "unit")), by: <, fewest: 0) },
    "Units that work in full strength",
    "OPD yang bekerja dengan kekuatan penuh"
  ).usually([], .sourced("no unit", "tidak ada OPD"))

  static let section = Section(
    "special days",
    Sentence(
      "Days on which only a share of the officers is on site; the last is one of them",
      "Hari ketika hanya sebagian pegawai berada di kantor, termasuk hari terakhirnya"),
    [from, to, present, except], [.needs(.from, .lastDay, .present)])
}

/// A month of fasting.
enum PeriodKeys {
  static let from = Property(.from, .date, "First day", "Hari pertama")
  static let to = Property(.lastDay, .date, "Last day", "Hari terakhir")

  static let section = Section(
    "period", Sentence("A span of days, last day included", "Rentang hari, termasuk hari terakhir"), [from, to],
    [.needs(.from, .lastDay)])
}

/// A span of days to measure in.
enum WindowKeys {
  static let name = Property(.name, .title, "Its name in reports", "Namanya dalam laporan").usually(
    "its key", "kuncinya")
  static let from = Property(.from, .date, "First day", "Hari pertama")
  static let to = Property(.lastDay, .date, "The day after the last", "Hari sesudah hari terakhir")

  static let section = Section(
    "window",
    Sentence(
      "A span of days to measure in; its last day is not in it", "Rentang hari yang diukur, tanpa hari terakhirnya"),
    [name, from, to], [.needs(.from, .lastDay)])
}
