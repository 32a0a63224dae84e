/// Which part of a function's variance one input makes.
public struct SobolIndices: Sendable, Hashable {
  /// A part with the interval that the shifts leave; NaN ends where there is one shift alone.
  public struct Part: Sendable, Hashable {
    public let value: Double
    public let lower: Double
    public let upper: Double

    init(_ shifts: [Double], _ confidence: Double) {
      let interval = Estimates.meanInterval(of: shifts, confidence: confidence)
      value = Summary(shifts).mean
      lower = interval?.lower ?? .nan
      upper = interval?.upper ?? .nan
    }
  }

  /// By itself (Saltelli et al. 2010, table 2 (b)); an estimate may lie a little below 0.
  public let first: Part
  /// Together with all that it does through others (Jansen 1999).
  public let total: Part
}
