public import Stochastics

/// Machines of one kind that steps occupy, or a system (such as the SIAK server) that any number of steps share.
public struct Equipment: Sendable {
  public var name: String
  public var title: Title
  /// Machines; nil = a system whose outage stops all its steps at once.
  public var count: Int?
  /// Mean working days between failures of one machine (exponential); nil = never fails.
  public var failsEveryDays: Double?
  /// Length of a repair in working minutes.
  public var repair: Distribution

  public init(name: String, title: Title? = nil, count: Int?, failsEveryDays: Double? = nil, repair: Distribution) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.count = count
    self.failsEveryDays = failsEveryDays
    self.repair = repair
  }
}

/// Stock that steps use, one piece at each start, and its deliveries.
public struct Supply: Sendable, Hashable {
  public var name: String
  public var title: Title
  /// Pieces in stock on the first morning.
  public var stock: Int
  /// Pieces of each delivery.
  public var delivery: Int
  /// Working days between deliveries, the first after as many; nil = none.
  public var everyDays: Int?

  public init(name: String, title: Title? = nil, stock: Int, delivery: Int = 0, everyDays: Int? = nil) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.stock = stock
    self.delivery = delivery
    self.everyDays = everyDays
  }
}
