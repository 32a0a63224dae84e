public import Government
internal import Tables

/// The days of which it is known ahead that they are not like others: feasts, months of fasting, days off.
public struct KnownDays: Sendable, Hashable {
  public struct Feast: Sendable, Hashable {
    public let name: String
    public let day: CivilDate
    /// Over which days around it people come in other numbers, 0 being the day itself.
    public let reach: ClosedRange<Int>

    /// The feast that ends the month of fasting.
    public var isLebaran: Bool { name == KnownDays.lebaran }

    var days: ClosedRange<CivilDate> { day.adding(days: reach.lowerBound)...day.adding(days: reach.upperBound) }
  }

  /// By day.
  public let feasts: [Feast]
  /// First and last day of each month of fasting.
  public let fasts: [ClosedRange<CivilDate>]
  /// Days on which offices are closed beside their weekly ones.
  public let daysOff: Set<CivilDate>

  /// The days around the feast that ends the fast, and around any other.
  static let (reachOfLebaran, reachOfOthers) = (-3...8, -1...2)

  /// The rows of a calendar; a feast on the day after a fast, or the one after that, ends it, and its second day is its own.
  init(_ rows: [IndonesianHolidays.Row]) {
    let fasts = rows.filter { $0.kind == .ramadan }.map(\.days)
    var feasts: [Feast] = []
    for row in rows where row.kind == .holiday {
      let day = row.days.lowerBound
      let since = fasts.map { day.dayNumber - $0.upperBound.dayNumber }.filter { (1...3).contains($0) }.min()
      if let since {
        let isFirst = !feasts.contains { $0.name == Self.lebaran && day.dayNumber - $0.day.dayNumber <= 3 }
        if isFirst, since <= 2 { feasts.append(Feast(name: Self.lebaran, day: day, reach: Self.reachOfLebaran)) }
      } else {
        feasts.append(Feast(name: row.name, day: day, reach: Self.reachOfOthers))
      }
    }
    self.feasts = feasts.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    self.fasts = fasts
    daysOff = Set(rows.filter { $0.kind != .ramadan }.map(\.days.lowerBound))
  }

  public static let lebaran = "Lebaran"

  /// Whether there is a feast in each of these years.
  func covers(_ years: ClosedRange<Int>) -> Bool {
    years.allSatisfy { year in feasts.contains { $0.day.year == year } }
  }

  /// Those of Indonesia.
  public static let national = KnownDays(IndonesianHolidays.rows)

  /// A calendar in the form of the built-in one: first, last, kind, status, name.
  public init?(csv bytes: [UInt8]) {
    let rows = CSV.rows(bytes).compactMap(IndonesianHolidays.Row.init)
    guard !rows.isEmpty else { return nil }
    self.init(rows)
  }
}
