internal import Government

extension Verdict {
  /// Judges an interval of a difference.
  ///
  /// Within ±`tolerance` (an exact zero included) it is `equal`, even when zero is excluded: too small to matter.
  /// Settled is an interval on one side of zero where the estimate, `mean` or else the middle, lies beyond the tolerance. Any
  /// other is `open`, and an absent one (NaN) `tooFew`. `smallerIsBetter` is nil for a measure of which neither more nor less is good.
  public init(mean: Double? = nil, lower: Double, upper: Double, tolerance: Double, smallerIsBetter: Bool?) {
    guard lower.isFinite, upper.isFinite else {
      self = .tooFew
      return
    }
    if lower >= -tolerance, upper <= tolerance {
      self = .equal
    } else if lower <= 0 && upper >= 0 || abs(mean ?? (lower + upper) / 2) <= tolerance {
      self = .open
    } else if let smallerIsBetter {
      self = (upper < 0) == smallerIsBetter ? .better : .worse
    } else {
      self = .changed
    }
  }

  init(_ estimate: Estimate, tolerance: Double, measure: Measure) {
    self.init(
      mean: estimate.mean, lower: estimate.lower, upper: estimate.upper, tolerance: tolerance,
      smallerIsBetter: measure.smallerIsBetter)
  }
}
