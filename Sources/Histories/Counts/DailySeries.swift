public import Government

/// What an office counted day by day, without a break from the first day to the last.
public struct DailySeries: Sendable, Hashable {
  public enum Day: Sendable, Hashable {
    case count(Int)
    /// Nobody could come: nothing is missing.
    case closed
    /// Not on record: it may have been anything.
    case unknown

    /// nil where there is none.
    public var count: Int? { if case .count(let count) = self { count } else { nil } }
  }

  public let first: CivilDate
  public private(set) var days: [Day]

  public init(first: CivilDate, days: [Day]) {
    self.first = first
    self.days = days
  }

  public var last: CivilDate { first.adding(days: days.count - 1) }

  public func date(of place: Int) -> CivilDate { first.adding(days: place) }

  /// The days of a range of places alone.
  public func part(_ places: Range<Int>) -> DailySeries {
    DailySeries(first: date(of: places.lowerBound), days: Array(days[places]))
  }

  /// With another right after it.
  func followed(by next: DailySeries) -> DailySeries {
    precondition(next.first == last.adding(days: 1), "DailySeries: \(next.first.iso) is not the day after \(last.iso)")
    return DailySeries(first: first, days: days + next.days)
  }
}
