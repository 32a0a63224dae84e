internal import Government

extension Verdict {
  /// Judges an interval of a difference.
  ///
  /// Within ±`tolerance` (an exact zero included) it is `equal`, even when zero is excluded: too small to matter.
  /// Settled is an interval on one side of zero whose middle, the estimate, lies beyond the tolerance. Any other, or an
  /// absent one (NaN), is `open`. `smallerIsBetter` is nil for a measure of which neither more nor less is good.
  public init(lower: Double, upper: Double, tolerance: Double, smallerIsBetter: Bool?) {
    guard lower.isFinite, upper.isFinite else {
      self = .open
      return
    }
    if lower >= -tolerance, upper <= tolerance {
      self = .equal
    } else if lower <= 0 && upper >= 0 || abs(lower + upper) / 2 <= tolerance {
      self = .open
    } else if let smallerIsBetter {
      self = (upper < 0) == smallerIsBetter ? .better : .worse
    } else {
      self = .changed
    }
  }

  init(_ estimate: Estimate, tolerance: Double, measure: Measure) {
    self.init(
      lower: estimate.lower, upper: estimate.upper, tolerance: tolerance, smallerIsBetter: measure.smallerIsBetter)
  }
}
