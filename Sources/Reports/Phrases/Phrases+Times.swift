internal import Government

/// When a policy acts, and when its orders are signed.
extension Phrases {
  private static func evenings(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "one evening", id: "satu sore")
      : Phrase(en: "\(count) evenings in a row", id: "\(count) sore berturut-turut")
  }

  /// `1.5 days of work`.
  private static func daysOfWork(_ days: Phrase) -> String { English.count(days.tidy.en, "day") + " of work" }

  /// `fewer than 1.5 days of work wait`, in English.
  static func fewerWait(_ days: Phrase) -> String {
    days.tidy.en == "1" ? "less than \(daysOfWork(days)) waits" : "fewer than \(daysOfWork(days)) wait"
  }

  static let never = Phrase(en: "never", id: "tidak pernah")

  static func backlogAbove(_ days: Phrase, evenings count: Int) -> Phrase {
    let often = evenings(count)
    return Phrase(
      en: "once more than \(daysOfWork(days)) \(days.tidy.en == "1" ? "has" : "have") waited on \(often.en)",
      id: "begitu tunggakan melebihi \(days.tidy.id) hari kerja pada \(often.id)")
  }

  static func loadAbove(_ load: Phrase, evenings count: Int) -> Phrase {
    let often = evenings(count)
    return Phrase(
      en: "once its load (EJ) over 20 working days has been above \(load.en) on \(often.en)",
      id: "begitu beban (EJ) selama 20 hari kerja melebihi \(load.id) pada \(often.id)")
  }

  static func forecastAbove(_ load: Phrase, days: Int) -> Phrase {
    let span = workingDays(days)
    return Phrase(
      en: "when the announced load (EJ) over the next \(span.en) of service is above \(load.en)",
      id: "ketika beban (EJ) yang diumumkan selama \(span.id) masa tugas melebihi \(load.id)")
  }

  static func onDates(_ dates: Phrase) -> Phrase { Phrase(en: "on \(dates.en)", id: "pada \(dates.id)") }

  static func reviews(from first: Phrase, every days: Int) -> Phrase {
    let span =
      days % 7 == 0
      ? Phrase(en: "\(days / 7) \(days == 7 ? "week" : "weeks")", id: "\(days / 7) minggu")
      : Phrase(en: English.count(days, "day"), id: "\(days) hari")
    return Phrase(
      en: "at a review each \(span.en) from \(first.en) on", id: "pada tinjauan setiap \(span.id) sejak \(first.id)")
  }

  static func before(_ surges: Phrase, days: Int, movesPeople: Bool) -> Phrase {
    let ahead = workingDays(days)
    guard movesPeople else {
      return days == 0
        ? Phrase(en: "while \(surges.en) lasts", id: "selama \(surges.id) berlangsung")
        : Phrase(en: "from \(ahead.en) before \(surges.en) on", id: "sejak \(ahead.id) sebelum \(surges.id)")
    }
    return days == 0
      ? Phrase(en: "to be ready when \(surges.en) starts", id: "agar siap ketika \(surges.id) mulai")
      : Phrase(en: "to be ready \(ahead.en) before \(surges.en)", id: "agar siap \(ahead.id) sebelum \(surges.id)")
  }

  /// - Parameter last: planned last day of service, where the stay has an end.
  static func orderDate(
    surge: Phrase, starts: CivilDate, order: CivilDate, ready: CivilDate, last: CivilDate?, mayAct: CivilDate?
  ) -> Phrase {
    let (start, day, first) = (Phrase.date(starts, year: false), Phrase.date(order), Phrase.date(ready))
    if let mayAct {
      let act = Phrase.date(mayAct)
      return Phrase(
        en:
          "For \(surge.en) (\(start.en)) it would have to be ordered on \(day.en), before policies may act: it is ordered "
          + "on \(act.en), and comes later than planned.",
        id:
          "Untuk \(surge.id) (\(start.id)) suratnya harus mulai diproses \(day.id), sebelum kebijakan dapat "
          + "berjalan: mulai \(act.id), jadi lebih lambat daripada rencana.")
    }
    let end =
      last.map { Phrase.date($0) }.map { Phrase(en: ", last: \($0.en)", id: ", hari terakhir: \($0.id)") } ?? Phrase("")
    return Phrase(
      en:
        "For \(surge.en) (\(start.en)) the letter must be ordered on \(day.en); planned first day of service: "
        + "\(first.en)\(end.en).",
      id:
        "Untuk \(surge.id) (\(start.id)) surat harus mulai diproses \(day.id); hari pertama bertugas menurut rencana: "
        + "\(first.id)\(end.id).")
  }

  static func orderOn(_ order: CivilDate, ready: CivilDate) -> Phrase {
    let (day, first) = (Phrase.date(order), Phrase.date(ready))
    return Phrase(
      en: "Ordered on \(day.en); planned first day of service: \(first.en).",
      id: "Surat mulai diproses \(day.id); hari pertama bertugas menurut rencana: \(first.id).")
  }

  static func ahead(_ day: Phrase, training: Int) -> Phrase {
    let length = workingDays(training)
    return Phrase(
      en: "Officers are chosen on \(day.en)" + (training > 0 ? " and trained for \(length.en)" : "")
        + ", ahead of any order.",
      id: "Pegawai dipilih \(day.id)" + (training > 0 ? " dan dilatih \(length.id)" : "") + ", sebelum ada perintah.")
  }
}
