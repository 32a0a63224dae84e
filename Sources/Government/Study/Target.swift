/// What a unit is to reach in a window: `measure` at least or at most `value`.
public struct Target: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case unit(Int)
    case lenders
  }

  public enum Bound: String, Sendable, Hashable {
    case atLeast, atMost
  }

  public var subject: Subject
  public var measure: Measure
  public var bound: Bound
  public var value: Double
  /// Indices into `Scenario.windows`.
  public var windows: [Int]

  public init(subject: Subject, measure: Measure, bound: Bound, value: Double, windows: [Int]) {
    self.subject = subject
    self.measure = measure
    self.bound = bound
    self.value = value
    self.windows = windows
  }

  /// Whether an observed value meets the target; an absent one (NaN) does not.
  public func isMet(by observed: Double) -> Bool {
    bound == .atLeast ? observed >= value : observed <= value
  }
}
