/// The account of a quantity that changes in steps over time: its integral, mean and largest value.
///
/// ```swift
/// var queue = TimeWeightedBook()
/// queue.add(1, at: 2)
/// queue.add(-1, at: 5)
/// queue.mean(until: 10)  // 0.3
/// ```
public struct TimeWeightedBook: Equatable, Sendable, BitwiseCopyable {
  @usableFromInline var level: Double
  @usableFromInline var highest: Double
  @usableFromInline var start: Double
  @usableFromInline var lastEntry: Double
  /// The integral from `start` to `lastEntry`.
  @usableFromInline var area = 0.0

  /// Opens the account.
  ///
  /// - Parameters:
  ///   - value: the value at first.
  ///   - time: when the account begins; finite.
  public init(value: Double = 0, at time: Double = 0) {
    precondition(time.isFinite, "an account must begin at some time")
    level = value
    highest = value
    start = time
    lastEntry = time
  }

  /// The present value.
  ///
  /// - Complexity: O(1).
  @inlinable public var value: Double { level }

  /// The largest value since the start, however short it lasted.
  ///
  /// - Complexity: O(1).
  @inlinable public var maximum: Double { highest }

  /// Enters a new value.
  ///
  /// - Parameters:
  ///   - value: the value from `time` on.
  ///   - time: when it changes; not before the last change.
  /// - Complexity: O(1).
  @inlinable public mutating func set(_ value: Double, at time: Double) {
    area = integral(until: time)
    lastEntry = time
    level = value
    highest = Swift.max(highest, value)
  }

  /// Enters a change of the value.
  ///
  /// - Parameters:
  ///   - delta: by how much the value grows.
  ///   - time: when it changes; not before the last change.
  /// - Complexity: O(1).
  @inlinable public mutating func add(_ delta: Double, at time: Double) { set(level + delta, at: time) }

  /// The integral of the value from the start.
  ///
  /// - Parameter time: the end of the integral; not before the last change.
  /// - Complexity: O(1).
  @inlinable public func integral(until time: Double) -> Double {
    precondition(time >= lastEntry, "an account cannot go back in time")
    return area + level * (time - lastEntry)
  }

  /// The mean of the value over the time from the start, or the value itself when no time has passed.
  ///
  /// - Parameter time: the end of that time; not before the last change.
  /// - Complexity: O(1).
  @inlinable public func mean(until time: Double) -> Double {
    let total = integral(until: time)
    return time > start ? total / (time - start) : level
  }

  /// Begins afresh with the present value, as after a warm-up.
  ///
  /// - Parameter time: when the account begins again; not before the last change.
  /// - Complexity: O(1).
  public mutating func reset(at time: Double) {
    precondition(time >= lastEntry, "an account cannot go back in time")
    self = TimeWeightedBook(value: level, at: time)
  }
}
