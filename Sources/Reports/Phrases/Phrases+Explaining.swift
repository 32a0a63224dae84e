internal import Government

/// What an explanation says of the calendar, and of the study as a whole.
extension Phrases {
  static func workingDays(_ days: Int) -> Phrase {
    Phrase(en: "\(days) working \(days == 1 ? "day" : "days")", id: "\(days) hari kerja")
  }

  static func officers(_ count: Int) -> Phrase {
    Phrase(en: "\(count) \(count == 1 ? "officer" : "officers")", id: "\(count) pegawai")
  }

  static func studySpan(_ first: CivilDate, _ last: CivilDate, days: Int) -> Phrase {
    let length =
      days % 7 == 0
      ? Phrase(en: "\(days / 7) \(days == 7 ? "week" : "weeks")", id: "\(days / 7) minggu")
      : Phrase(en: "\(days) \(days == 1 ? "day" : "days")", id: "\(days) hari")
    return Phrase.date(first) + Phrase(" – ") + Phrase.date(last) + Phrase(" (") + length + Phrase(").")
  }

  static func warmUp(until day: CivilDate) -> Phrase {
    let date = Phrase.date(day)
    return Phrase(
      en: "Nothing is measured and no policy acts before \(date.en).",
      id: "Sebelum \(date.id) tidak ada yang diukur dan kebijakan belum berjalan.")
  }

  static func workingTime(days: Int, hours: Double, daysOff: Int) -> Phrase {
    let (hours, count) = (Phrase.number(hours, decimals: 0), workingDays(days))
    return Phrase(
      en:
        "\(count.en) with \(English.count(hours.en, "hour")); \(daysOff) holidays and days of collective leave fall on days that are "
        + "usually worked.",
      id: "\(count.id) dengan \(hours.id) jam kerja; \(daysOff) hari libur dan cuti bersama jatuh pada hari yang "
        + "biasanya hari kerja.")
  }

  static func ramadan(from: CivilDate, to: CivilDate) -> Phrase {
    let (first, last) = (Phrase.date(from), Phrase.date(to))
    return Phrase(
      en: "Ramadan with its shorter hours: \(first.en) – \(last.en).",
      id: "Ramadan dengan jam kerja lebih pendek: \(first.id) – \(last.id).")
  }

  static func specialDays(from: CivilDate, to: CivilDate, present: Phrase, except: Phrase) -> Phrase {
    let span = from == to ? Phrase.date(from) : Phrase.date(from) + Phrase(" – ") + Phrase.date(to)
    let others = Phrase(
      en: except.en.isEmpty ? "" : ", all at \(except.en)", id: except.id.isEmpty ? "" : ", semua di \(except.id)")
    return Phrase(
      en: "\(span.en): \(present.en) % of the officers on site\(others.en).",
      id: "\(span.id): \(present.id) % pegawai di tempat\(others.id).")
  }

  static func assumptions(_ count: Int, of all: Int, bySection counts: String, fitted: Int) -> Phrase {
    Phrase(
      en: "\(count) of \(all) inputs are assumptions: \(counts)."
        + (fitted > 0 ? " \(fitted) \(fitted == 1 ? "is" : "are") fitted to data." : "")
        + " --assumptions lists them with their ranges.",
      id: "\(count) dari \(all) masukan adalah asumsi: \(counts)."
        + (fitted > 0 ? " \(fitted) terukur dari data." : "") + " --assumptions menampilkannya dengan rentangnya.")
  }

  static func varied(_ axes: Phrase, policies: Int) -> Phrase {
    Phrase(
      en: "Varied: \(axes.en); \(policies) \(policies == 1 ? "policy" : "policies"), one of every combination.",
      id: "Divariasikan: \(axes.id); \(policies) kebijakan, satu untuk tiap kombinasi.")
  }

  static let nothingIsDone = Phrase(
    en: "Nobody is moved and no hours are added: what all others are compared to.",
    id: "Tidak ada yang dipindahkan dan tidak ada jam tambahan: pembanding bagi yang lain.")
}
