internal import Government

/// A rush whose course is to be told from the counts: after every Lebaran, or from a day of every year on.
public struct AskedSurge: Sendable, Hashable {
  public enum Start: Sendable, Hashable {
    /// The first open day after Lebaran, when the office is full at once.
    case afterLebaran
    /// From this month and day on it builds up, holds and fades.
    case each(month: Int, day: Int)
  }

  public let name: String
  public let start: Start

  /// Open days after which little is left of it: after Lebaran five weeks, so that another rush which nobody has named, such as that
  /// before the school year, is not taken for its end.
  private var length: Int { start == .afterLebaran ? 25 : 60 }

  public init(name: String, start: Start) {
    self.name = name
    self.start = start
  }

  /// The rush after every Lebaran.
  public static let lebaran = AskedSurge(name: "lebaran", start: .afterLebaran)

  /// One that begins on a day of every year; nil where no year has such a day.
  public init?(name: String, month: Int, day: Int) {
    guard !name.isEmpty, CivilDate(year: 2023, month: month, day: day) != nil else { return nil }
    self.init(name: name, start: .each(month: month, day: day))
  }

  /// Whether it begins on some day of a series.
  public func isOnRecord(in series: DailySeries, _ known: KnownDays) -> Bool {
    !spans(series, known, among: [self]).isEmpty
  }

  /// The days on which it begins, ascending.
  private func starts(_ series: DailySeries, _ known: KnownDays) -> [CivilDate] {
    switch start {
    case .afterLebaran: known.feasts.filter(\.isLebaran).map { $0.day.adding(days: 1) }
    case .each(let month, let day):
      (series.first.year...series.last.year).compactMap { CivilDate(year: $0, month: month, day: day) }
    }
  }

  /// The places of each year's days; they end where another of the rushes begins.
  func spans(_ series: DailySeries, _ known: KnownDays, among all: [AskedSurge]) -> [Range<Int>] {
    let others = all.filter { $0 != self }.flatMap { $0.starts(series, known) }
    return starts(series, known).compactMap { start in
      let place = start.dayNumber - series.first.dayNumber
      guard series.days.indices.contains(place) else { return nil }
      guard let first = series.days[place...].firstIndex(where: { $0 != .closed }) else { return nil }
      let next = others.filter { $0 > start }.min().map { $0.dayNumber - series.first.dayNumber } ?? series.days.count
      var (last, open) = (first, 0)
      while last < min(next, series.days.count), open < length {
        if series.days[last] != .closed { open += 1 }
        last += 1
      }
      return first < last ? first..<last : nil
    }
  }

  /// The series with the days of the rush not on record.
  func without(_ series: DailySeries, _ known: KnownDays, among all: [AskedSurge]) -> DailySeries {
    var days = series.days
    for span in spans(series, known, among: all) {
      for place in span where days[place] != .closed { days[place] = .unknown }
    }
    return DailySeries(first: series.first, days: days)
  }
}
