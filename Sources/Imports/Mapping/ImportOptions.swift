internal import Tables

/// What settles what files leave open.
public struct ImportOptions: Sendable, Hashable {
  /// How days such as 03/04/2026 are written.
  public enum Dates: String, Sendable, CaseIterable {
    case dayFirst = "dd/mm"
    case monthFirst = "mm/dd"

    var order: DateOrder { self == .dayFirst ? .dayFirst : .monthFirst }
  }

  /// What stands before the decimals of 1.250.
  public enum Decimal: String, Sendable, CaseIterable {
    case comma, point

    var mark: DecimalMark { self == .comma ? .comma : .point }
  }

  /// In what the time of a task is written.
  public enum TimeUnit: String, Sendable, CaseIterable {
    case minutes, hours
  }

  public var dates: Dates?
  public var decimal: Decimal?
  public var time: TimeUnit?

  public init(dates: Dates? = nil, decimal: Decimal? = nil, time: TimeUnit? = nil) {
    self.dates = dates
    self.decimal = decimal
    self.time = time
  }
}
