/// What it would be worth to know an input before one decides.
///
/// With no more known, one takes the option that is best on average; who knew the input would take the best for its value. The
/// difference is the expected value of partial perfect information (EVPPI): 0 where one option is best whatever the input is.
public struct ValueOfInformation: Sendable, Hashable {
  /// In the unit of the options' values, at least 0.
  public let value: Double
  /// Its standard error (jackknife by blocks).
  public let error: Double

  /// Samples below which nothing is said.
  public static let fewestSamples = 40
  private static let blocks = 16

  /// By regression of each option's value on the input (Strong, Oakley and Brennan 2014): a cubic spline, so that noise in the
  /// values is smoothed out.
  ///
  /// - Parameters:
  ///   - input: its value in each sample, drawn as it is believed to be.
  ///   - options: the value of each option, the larger the better, in the same samples.
  /// - Returns: nil for fewer than two options, fewer samples than `fewestSamples`, or a value that is missing.
  public init?(of input: [Double], options: [[Double]]) {
    guard options.count > 1, input.count >= Self.fewestSamples, input.allSatisfy(\.isFinite),
      options.allSatisfy({ $0.count == input.count && $0.allSatisfy(\.isFinite) }),
      let all = Self.gain(input, options)
    else { return nil }
    var parts: [Double] = []
    for block in 0..<Self.blocks {
      let kept = input.indices.filter { $0 % Self.blocks != block }
      guard let part = Self.gain(kept.map { input[$0] }, options.map { option in kept.map { option[$0] } }) else {
        return nil
      }
      parts.append(part)
    }
    value = all
    let count = Double(Self.blocks)
    error = (Summary(parts).variance * (count - 1) * (count - 1) / count).squareRoot()
  }

  private static func gain(_ input: [Double], _ options: [[Double]]) -> Double? {
    let rows = Self.basis(input)
    // Against the first option: under common random numbers differences vary least.
    let differences = options.map { option in zip(option, options[0]).map { $0 - $1 } }
    var fits: [[Double]] = []
    for difference in differences {
      guard let fit = LeastSquares.fitted(difference, to: rows) else { return nil }
      fits.append(fit)
    }
    let count = Double(input.count)
    let informed = input.indices.reduce(0) { sum, sample in sum + (fits.map { $0[sample] }.max() ?? 0) } / count
    let uninformed = fits.map { $0.reduce(0, +) / count }.max() ?? 0
    return max(0, informed - uninformed)
  }

  /// 1, x, x², x³ and (x − k)³ beyond each knot k: a knot at each third of the sample, x from 0 to 1.
  private static func basis(_ input: [Double]) -> [[Double]] {
    let sorted = input.sorted()
    let (low, high) = (sorted[0], sorted[sorted.count - 1])
    let scale = high > low ? high - low : 1
    let knots = [1, 2].map { (sorted[sorted.count * $0 / 3] - low) / scale }
    return input.map { value in
      let x = (value - low) / scale
      return [1, x, x * x, x * x * x]
        + knots.map { knot in
          let beyond = max(0, x - knot)
          return beyond * beyond * beyond
        }
    }
  }
}
