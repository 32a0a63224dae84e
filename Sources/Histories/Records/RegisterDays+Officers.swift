internal import Government
internal import Tables

extension RegisterDays {
  /// An officer is new who was not on a stamp in so many working days since the register began.
  private static let settlingDays = 20

  /// Different officers on the stamps of each working day.
  var officersSeen: [Double] {
    var seen = Array(repeating: Set<Int>(), count: count)
    for entry in register.entries {
      guard let officer = entry.officer, let end = entry.finished, let working = working(end.date) else { continue }
      seen[working].insert(officer)
    }
    return seen.indices.map { seen[$0].isEmpty ? .nan : Double(seen[$0].count) }
  }

  /// The day from which on somebody who was on no stamp before is new.
  var settled: Int {
    let start = calendar.day(of: register.days.lowerBound)
    return start <= -Self.settlingDays / 5 * 7 ? 0 : calendar.workingDay(Self.settlingDays, after: max(0, start))
  }

  /// First days of those who were not there when the register began.
  var newcomers: [Int] {
    var first: [Int: CivilDate] = [:]
    for entry in register.entries {
      guard let officer = entry.officer, let end = entry.finished else { continue }
      first[officer] = min(first[officer] ?? end.date, end.date)
    }
    return first.values.map { calendar.day(of: $0) }.filter { $0 >= settled && $0 < count }.sorted()
  }
}
