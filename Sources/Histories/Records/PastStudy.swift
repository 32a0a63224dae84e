public import Government

/// A study moved to days that an office has on record: nobody moves, and what came is replayed.
public struct PastStudy: Sendable {
  public struct Match: Sendable, Hashable {
    public let place: ServicePlace
    /// An index into the services of the record.
    public let service: Int
    /// Whether the study's own demand says what was to be expected of these days.
    public let isExpected: Bool
  }

  public let record: OfficeRecord
  /// In which the recorded requests come.
  public let replayed: Scenario
  /// In which the study's own demand comes, without its rushes.
  public let expected: Scenario
  public let matches: [Match]
  /// Names of the rushes whose time is left out of what is expected, and those days.
  public let rushes: [String]
  public let rushDays: Set<Int>

  /// At least so many days beside the warm-up, and no more than the last so many in all.
  public static let (fewestDays, mostDays) = (28, 365)

  /// Part of the days on record that a study is played over; nil where they are too few.
  public static func period(of days: ClosedRange<CivilDate>) -> ClosedRange<CivilDate>? {
    let first = max(days.lowerBound, days.upperBound.adding(days: 1 - mostDays))
    let count = days.upperBound.dayNumber - first.dayNumber + 1
    return count >= Scenario.usualWarmUpDays(of: count) + fewestDays ? first...days.upperBound : nil
  }

  /// - Parameters:
  ///   - scenario: as planned.
  ///   - source: what happened.
  ///   - calendar: of the days to play, its first day that of the period.
  ///   - days: of the period.
  ///   - matches: services of the study with those of the source.
  public init(
    _ scenario: Scenario, _ source: OfficeRecord.Source, calendar: WorkCalendar, days: Int,
    matches: [(place: ServicePlace, service: Int)]
  ) {
    self.init(
      scenario, OfficeRecord(source, on: calendar, days: days), calendar: calendar, days: days, matches: matches)
  }

  /// The same of a record that is on the days of the calendar already.
  init(
    _ scenario: Scenario, _ record: OfficeRecord, calendar: WorkCalendar, days: Int,
    matches: [(place: ServicePlace, service: Int)]
  ) {
    let moved = scenario.moved(to: calendar, days: days, observing: matches.map(\.place))
    self.record = record
    expected = moved
    replayed = moved.replaying(record, matches)
    self.matches = matches.map { match in
      let demand = scenario.units[match.place.unit].services[match.place.service].demand
      return Match(place: match.place, service: match.service, isExpected: demand.isRated)
    }
    let rushes = PastRushes(scenario, units: Set(matches.map(\.place.unit)), calendar, days: days)
    self.rushes = rushes.names
    rushDays = rushes.days
  }
}
