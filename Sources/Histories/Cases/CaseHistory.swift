internal import Government
internal import Tables

/// The requests of one service on record until a day, with how long each took.
struct CaseHistory: Sendable {
  struct Case: Sendable, Hashable {
    /// Minutes of the wall clock since 1970-01-01 00:00.
    let received: Double
    /// nil where it was open still.
    let finished: Double?
  }

  /// By time of arrival.
  let cases: [Case]
  /// The midnight that ends the last day on record, in the same minutes.
  let end: Double

  /// What was known at a midnight: nothing of later days.
  init(_ cases: [Case], until end: Double) {
    self.end = end
    self.cases = cases.filter { $0.received < end }.map { one in
      Case(received: one.received, finished: one.finished.flatMap { $0 < end ? $0 : nil })
    }.sorted { ($0.received, $0.finished ?? .infinity) < ($1.received, $1.finished ?? .infinity) }
  }

  /// - Returns: nil where the register has no such service, or tells of finished requests alone although they take days: of the last ones
  ///   nothing is known then.
  init?(_ register: OfficeRegister, service: String, last: CivilDate) {
    guard let number = register.services.firstIndex(of: service), register.hasOpen || register.slowDays == 0 else {
      return nil
    }
    let cases = register.entries.filter { $0.service == number && !$0.isImpossible }.map { entry in
      Case(
        received: Self.minutes(entry.received),
        finished: entry.finished.map { max(Self.minutes($0), Self.minutes(entry.received)) })
    }
    self.init(cases, until: Double(last.dayNumber + 1) * 1440)
  }

  /// Where only the day is on record, its midnight.
  private static func minutes(_ stamp: TimeStamp) -> Double {
    Double(stamp.date.dayNumber) * 1440 + (stamp.seconds ?? 0) / 60
  }

  /// Those that came in the days before the end.
  func recent(days: Int) -> ArraySlice<Case> {
    let start = end - Double(days) * 1440
    return cases[(cases.firstIndex { $0.received >= start } ?? cases.count)...]
  }

  /// Of the day after the end, Monday 0.
  var firstWeekdayAhead: Int { CivilDate(dayNumber: Int(end / 1440)).weekday }

  /// How many of some moments lie on each day of the last half year on record.
  func byDay(_ moments: [Double]) -> [Double?] {
    let first = cases.first?.received ?? end
    let days = min(WeekBlocks.mostWeeks * 7, Int((end - first) / 1440))
    var counts = Array(repeating: 0.0, count: days)
    for moment in moments {
      let day = days - Int(((end - moment) / 1440).rounded(.up))
      if counts.indices.contains(day) { counts[day] += 1 }
    }
    return counts
  }

  /// When those that are open came.
  var open: [Double] { cases.filter { $0.finished == nil }.map(\.received) }
}
