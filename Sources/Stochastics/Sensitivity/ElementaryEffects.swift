/// What steps of one input did to a function, each divided by its length in the unit cube.
public struct ElementaryEffects: Sendable, Hashable {
  /// Their mean μ (Morris 1991); NaN without any.
  public let mean: Double
  /// The mean of their sizes, μ*, by which inputs are ranked (Campolongo, Cariboni and Saltelli 2007); NaN without any.
  public let meanSize: Double
  /// Their standard deviation σ: large where what the input does depends on others, or is not straight; NaN for fewer than two.
  public let deviation: Double
  /// The standard error of `meanSize`; NaN for fewer than two.
  public let error: Double

  /// Those of an input that took no step.
  public static let none = ElementaryEffects([])

  init(_ effects: [Double]) {
    let present = effects.filter { !$0.isNaN }
    let (plain, sizes) = (Summary(present), Summary(present.map(abs)))
    mean = plain.mean
    meanSize = sizes.mean
    deviation = plain.standardDeviation
    error = sizes.standardError
  }
}
