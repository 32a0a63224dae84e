/// A service of a unit, as indices into `Scenario.units` and the unit's services.
public struct ServicePlace: Sendable, Hashable {
  public var unit: Int
  public var service: Int

  public init(unit: Int, service: Int) {
    self.unit = unit
    self.service = service
  }
}

/// What is kept of a service on each working day: what an office's own register can be held against.
public enum FlowMeasure: Int, Sendable, CaseIterable {
  /// First arrivals; those of days off count on the working day after.
  case received
  /// Requests done; those of days off count on the working day after.
  case finished
  /// Requests that came and are neither done nor given up, in the evening.
  case open
  /// Mean working days from first arrival to the end of those done that day; absent where none was.
  case turnaround
  /// Share of these that were done by what was promised; absent where none was. A register does not tell it.
  case onTime

  public var name: String { self == .onTime ? Measure.onTime.rawValue : String(describing: self) }
}
