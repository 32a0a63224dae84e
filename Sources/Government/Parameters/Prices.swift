/// What officer-time costs beyond salaries, in rupiah; nil = not priced.
public struct Prices: Sendable, Hashable {
  /// Per hour worked after closing.
  public var overtimePerHour: Double?
  /// Per officer and day of training.
  public var trainingPerDay: Double?
  /// Per working day that an officer is lent to another unit.
  public var travelPerDay: Double?

  public init(overtimePerHour: Double? = nil, trainingPerDay: Double? = nil, travelPerDay: Double? = nil) {
    self.overtimePerHour = overtimePerHour
    self.trainingPerDay = trainingPerDay
    self.travelPerDay = travelPerDay
  }

  package var areGiven: Bool { overtimePerHour != nil || trainingPerDay != nil || travelPerDay != nil }
}
