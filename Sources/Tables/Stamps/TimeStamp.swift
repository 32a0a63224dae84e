package import Government

/// A moment on the wall clock of the office, as written in a log.
package struct TimeStamp: Sendable, Hashable, Comparable {
  package var date: CivilDate
  /// Since midnight; nil for an entry of the day alone, or within the first second: any time that day.
  package var seconds: Double?
  /// Minutes by which the clock is ahead of UTC, where it says so.
  package var zone: Int?

  package init(date: CivilDate, seconds: Double? = nil, zone: Int? = nil) {
    self.date = date
    self.seconds = seconds.flatMap { $0 < 1 ? nil : $0 }
    self.zone = zone
  }

  /// Reads `2011-10-11`, `2011-10-11 13:42`, `2011-10-11T13:42:22.688+02:00`, `…Z`.
  package init?(_ text: String) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "T" }
    guard let first = parts.first, let date = CivilDate(iso: first) else { return nil }
    self.date = date
    guard parts.count == 2 else { return }
    var clock = parts[1]
    if let end = clock.firstIndex(where: { "Z+- ".contains($0) }) {
      guard let zone = Self.zone(clock[end...].filter { $0 != " " }) else { return nil }
      self.zone = zone
      clock = clock[..<end]
    }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2 || fields.count == 3, fields[0].count == 2, fields[1].count == 2,
      let hour = Int(fields[0]), let minute = Int(fields[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    var seconds = Double(hour * 3600 + minute * 60)
    if fields.count == 3 {
      guard let value = Double(fields[2]), value >= 0, value < 61, fields[2].first?.isNumber == true else { return nil }
      seconds += value
    }
    self.seconds = seconds < 1 ? nil : seconds
  }

  private static func zone(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = ["+": 1, "-": -1][text.prefix(1)], digits.count == 2 || digits.count == 4,
      digits.allSatisfy(\.isNumber), let hours = Int(digits.prefix(2)),
      let minutes = digits.count == 2 ? 0 : Int(digits.suffix(2))
    else { return nil }
    return sign * (hours * 60 + minutes)
  }

  /// Whether two clocks can be those of one office: an hour apart where summer is, which Indonesia's zones never are.
  package static func isOneZone(_ a: Int, _ b: Int) -> Bool {
    a == b || (abs(a - b) == 60 && ![420, 480, 540].contains(a))
  }

  package static func < (a: TimeStamp, b: TimeStamp) -> Bool {
    (a.date, a.seconds ?? 0) < (b.date, b.seconds ?? 0)
  }
}
