import Foundation
import Government

/// Counts of turnaround times in bins that grow with the value, so that any quantile is within 0.4 % of the exact one.
///
/// Each doubling from 2⁻¹² to 2¹² working days has 128 equal bins; quantiles interpolate inside a bin. Adding is O(1)
/// and allocates only on the first call; counts add up exactly, whatever the order.
public struct TurnaroundHistogram: Sendable, Equatable {
  static let binsPerOctave = 128
  static let lowestExponent = -12
  static let octaves = 24

  /// Empty until the first value.
  public private(set) var counts: [UInt32] = []
  public private(set) var count = 0

  public init() {}

  /// What was counted before; empty, or one count a bin.
  package init(counts: [UInt32]) {
    precondition(counts.isEmpty || counts.count == Self.binsPerOctave * Self.octaves, "not the bins of turnaround")
    self.counts = counts
    count = counts.reduce(0) { $0 + Int($1) }
  }

  package static func sum(of all: some Sequence<TurnaroundHistogram>) -> TurnaroundHistogram {
    all.reduce(into: TurnaroundHistogram()) { $0.merge($1) }
  }

  /// Lower edge of a bin, in working days.
  public static func edge(_ bin: Int) -> Double {
    let octave = bin / binsPerOctave
    let fraction = Double(bin % binsPerOctave) / Double(binsPerOctave)
    return exp2(Double(lowestExponent + octave)) * (1 + fraction)
  }

  @inline(__always)
  static func bin(_ days: Double) -> Int {
    guard days > 0 else { return 0 }
    // The exponent's bits count octaves, the upper 7 of the significand the place inside one.
    let bin = Int(truncatingIfNeeded: days.bitPattern >> 45) &- (1023 + lowestExponent) &* binsPerOctave
    return min(max(0, bin), octaves * binsPerOctave - 1)
  }

  public mutating func add(_ days: Double) { add(bin: Self.bin(days)) }

  private mutating func add(bin: Int) {
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: Self.binsPerOctave * Self.octaves) }
    counts[bin] += 1
    count += 1
  }

  /// Counts those that first arrived in a window and were not lost.
  mutating func add(_ outcomes: Pool<JudgedOutcome>, of unit: Int, in window: Int) {
    if outcomes.isEmpty { return }
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: Self.binsPerOctave * Self.octaves) }
    var added = 0
    counts.withUnsafeMutableBufferPointer { counts in
      for outcome in outcomes where outcome.isBooked(at: unit, in: window) && outcome.kind != .lost {
        counts[Int(outcome.bin)] &+= 1
        added += 1
      }
    }
    count += added
  }

  /// Takes them out; the counts may be less than nothing meanwhile, and wrap around.
  mutating func remove(_ outcomes: Pool<JudgedOutcome>, of unit: Int, in window: Int) {
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: Self.binsPerOctave * Self.octaves) }
    var removed = 0
    counts.withUnsafeMutableBufferPointer { counts in
      for outcome in outcomes where outcome.isBooked(at: unit, in: window) && outcome.kind != .lost {
        counts[Int(outcome.bin)] &-= 1
        removed += 1
      }
    }
    count -= removed
  }

  /// Adds what another counted to counts that may be less than nothing.
  mutating func add(_ other: TurnaroundHistogram) {
    guard !other.counts.isEmpty else { return }
    combine(other) { $0 &+ $1 }
  }

  mutating func reset() {
    counts.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    count = 0
  }

  public mutating func merge(_ other: TurnaroundHistogram) {
    guard other.count > 0 else { return }
    combine(other) { one, other in
      let sum = one &+ other
      return sum < one ? .max : sum
    }
  }

  /// Works out count by count, without checks, so that several fit into one instruction.
  @inline(__always)
  private mutating func combine(_ other: TurnaroundHistogram, _ sum: (UInt32, UInt32) -> UInt32) {
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: other.counts.count) }
    counts.withUnsafeMutableBufferPointer { counts in
      other.counts.withUnsafeBufferPointer { others in
        for bin in 0..<counts.count { counts[bin] = sum(counts[bin], others[bin]) }
      }
    }
    count += other.count
  }

  /// Counts values that are ages of unfinished requests as longer than anything measured.
  mutating func setUnfinished(_ ages: TurnaroundHistogram) {
    guard ages.count > 0 else { return }
    for bin in counts.indices { counts[bin] -= ages.counts[bin] }
    counts[counts.count - 1] += UInt32(ages.count)
  }

  /// The same without what was never finished.
  public var finished: TurnaroundHistogram {
    guard let last = counts.last, last > 0 else { return self }
    var copy = self
    copy.counts[counts.count - 1] = 0
    copy.count -= Int(last)
    return copy
  }

  /// The value below which a share `p` of the counts lies, in working days; NaN when empty. O(bins).
  public func quantile(_ p: Double) -> Double {
    guard count > 0 else { return .nan }
    let rank = p * Double(count)
    var below = 0.0
    for bin in counts.indices where counts[bin] > 0 {
      let here = Double(counts[bin])
      if below + here >= rank {
        let share = min(1, max(0, (rank - below) / here))
        let lower = bin == 0 ? 0 : Self.edge(bin)
        return lower + share * (Self.edge(bin + 1) - lower)
      }
      below += here
    }
    return Self.edge(counts.count)
  }

  /// Share of the counts above `days`; NaN when empty.
  public func share(above days: Double) -> Double {
    guard count > 0 else { return .nan }
    let first = Self.bin(days)
    let edge = Self.edge(first)
    let inside = min(1, max(0, 1 - (days - edge) / (Self.edge(first + 1) - edge)))
    var above = Double(counts[first]) * inside
    for bin in counts.indices where bin > first { above += Double(counts[bin]) }
    return above / Double(count)
  }
}
