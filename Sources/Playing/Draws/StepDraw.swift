import Government
import Stochastics

/// What is drawn of one step of a request, whoever serves it: once a trial, for all policies.
struct StepDraw {
  let work: Work
  /// The step is done wrong if this is below the server's probability of an error, when it is done the first time.
  let error: Double

  static let none = StepDraw(work: .none, error: 1)

  /// The draw against errors of a step that is done for the `attempt`-th time again.
  static func error(
    _ service: UInt64, day: Int32, index: UInt32, step: Int, attempt: Int, source: inout RandomSource
  ) -> Double {
    source.start(.rework, service, Draw.request(day: day, index: index, step: step, attempt: attempt))
    return source.uniform()
  }
}

/// How a step is drawn, in plain numbers: a `Distribution` may hold a table, and taking it out of an array counts references.
/// For lognormal work, the standard; with Philox unrolled, 2,017 in place of 2,106 instructions a request-step.
struct StepLaw {
  let mu: Double
  let sigma: Double
  let isLognormal: Bool
  /// Whether the step can be done wrong at all.
  let mayFail: Bool

  init(_ work: Distribution, mayFail: Bool) {
    (mu, sigma) = work.logarithm ?? (0, 0)
    isLognormal = work.logarithm != nil
    self.mayFail = mayFail
  }
}
