internal import Government

/// Counts by service and day, as they are read row by row; days become whole series at the end.
struct CountsLedger {
  private struct Entry {
    var day: DailySeries.Day
    let place: String
  }

  let file: String
  private var names: [String] = []
  private var entries: [[CivilDate: Entry]] = []
  private var places: [String: Int] = [:]
  private var requests: Set<String> = []
  /// Whether every request has a row, so that a day without one had none.
  private var isRegister = false

  /// Nobody has counted for longer; a year such as 2206 is a slip.
  private static let mostDays = 60 * 366
  /// A weekday is one of rest where fewer of its days are on record.
  private static let leastShare = 0.02

  init(file: String) { self.file = file }

  private mutating func place(of service: String) -> Int {
    if let known = places[service] { return known }
    places[service] = names.count
    names.append(service)
    entries.append([:])
    return names.count - 1
  }

  /// Enters what a row says of a day; the same again does no harm.
  mutating func enter(_ day: DailySeries.Day, _ date: CivilDate, service: String, at cell: String) throws(CountsError) {
    let place = place(of: service)
    if let first = entries[place][date], first.day != day {
      throw CountsError(file, .twice(date, service: service, place: cell, first: first.place))
    }
    entries[place][date] = Entry(day: day, place: cell)
  }

  /// Counts one request more, unless a row of it was counted before.
  mutating func add(_ date: CivilDate, service: String, request: String?) {
    isRegister = true
    if let request, !requests.insert(request).inserted { return }
    let place = place(of: service)
    let count = entries[place][date]?.day.count ?? 0
    entries[place][date] = Entry(day: .count(count + 1), place: "")
  }

  /// Days that stand alone before or behind all others.
  ///
  /// - Parameter sorted: each once, whatever was counted on it.
  private func refuseSlips(_ sorted: [CivilDate]) throws(CountsError) {
    let few = max(1, sorted.count / 200)
    guard sorted.count >= Self.enoughToJudge else { return }
    for count in 1...few {
      let (before, after) = (
        sorted[count].dayNumber - sorted[count - 1].dayNumber,
        sorted[sorted.count - count].dayNumber - sorted[sorted.count - count - 1].dayNumber
      )
      if after > Self.farDays {
        throw CountsError(file, .farFromOthers(sorted[sorted.count - count], rows: count, days: after))
      }
      if before > Self.farDays {
        throw CountsError(file, .farFromOthers(sorted[count - 1], rows: count, days: before))
      }
    }
  }

  private static let (enoughToJudge, farDays) = (40, 180)

  /// Every service from the first to the last day of the file; a day without a row was closed where its weekday always is, or where
  /// it is a day off, and is not on record otherwise, or had no request in a register.
  func services(_ known: KnownDays) throws(CountsError) -> [CountsFile.Service] {
    let days = Set(entries.flatMap(\.keys)).sorted()
    guard let first = days.first, let last = days.last else { throw CountsError(file, .empty) }
    guard last.dayNumber - first.dayNumber < Self.mostDays else {
      throw CountsError(file, .tooLong(first: first, last: last))
    }
    try refuseSlips(days)
    let dates = (0...last.dayNumber - first.dayNumber).map(first.adding(days:))
    let opened = Set(entries.flatMap { $0.filter { $0.value.day != .closed }.keys })
    let rests = (0..<7).map { weekday in
      let all = dates.filter { $0.weekday == weekday }
      return Double(all.count(where: opened.contains)) < Self.leastShare * Double(all.count)
    }
    let absent: DailySeries.Day = isRegister ? .count(0) : .unknown
    return zip(names, entries).map { name, entries in
      CountsFile.Service(
        name: name,
        series: DailySeries(
          first: first,
          days: dates.map { date in
            if let entry = entries[date] { return entry.day }
            let isOff = rests[date.weekday] || known.daysOff.contains(date)
            return isOff && !(isRegister && opened.contains(date)) ? .closed : absent
          }))
    }
  }
}
