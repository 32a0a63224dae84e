internal import Government

/// A moment on the wall clock, as written in a log: its zone offset is not used.
struct TimeStamp: Sendable, Hashable, Comparable {
  var date: CivilDate
  /// Since midnight; nil for an entry of the day alone, or within the first second: any time that day.
  var seconds: Double?

  /// Reads `2011-10-11`, `2011-10-11 13:42`, `2011-10-11T13:42:22.688+02:00`, `…Z`.
  init?(_ text: String) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == " " || $0 == "T" }
    guard let first = parts.first, let date = CivilDate(iso: first) else { return nil }
    self.date = date
    guard parts.count == 2 else { return }
    var clock = parts[1]
    if let end = clock.firstIndex(where: { "Z+- ".contains($0) }) {
      guard Self.isZone(clock[end...].filter { $0 != " " }) else { return nil }
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

  private static func isZone(_ text: String) -> Bool {
    if text == "Z" { return true }
    let digits = text.dropFirst().filter { $0 != ":" }
    return (text.hasPrefix("+") || text.hasPrefix("-")) && (digits.count == 2 || digits.count == 4)
      && digits.allSatisfy(\.isNumber)
  }

  static func < (a: TimeStamp, b: TimeStamp) -> Bool {
    (a.date, a.seconds ?? 0) < (b.date, b.seconds ?? 0)
  }
}
