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

  /// Several over the same days added up: a day has a count where all have one; nil of none, or of other days.
  public init?(sum all: [DailySeries]) {
    guard let one = all.first, all.allSatisfy({ $0.first == one.first && $0.days.count == one.days.count }) else {
      return nil
    }
    self.init(
      first: one.first,
      days: one.days.indices.map { place in
        let counts = all.compactMap { $0.days[place].count }
        if counts.count == all.count { return .count(counts.reduce(0, +)) }
        return all.allSatisfy { $0.days[place] == .closed } ? .closed : .unknown
      })
  }
}
