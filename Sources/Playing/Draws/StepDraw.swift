import Government
import Stochastics

/// What is drawn of one step of a request, whoever serves it: once a trial, for all policies.
struct StepDraw {
  /// Standard minutes.
  let work: Double
  /// The step is done wrong if this is below the server's probability of an error, when it is done the first time.
  let error: Double

  init(work: Double, error: Double) {
    self.work = work
    self.error = error
  }

  /// - Parameters:
  ///   - law: of the work; lent, since an initialiser would take a copy.
  ///   - mayFail: whether the step can be done wrong at all.
  @inline(__always)
  init(
    _ law: borrowing Distribution, mayFail: Bool, _ service: UInt64, day: Int32, index: UInt32, step: Int,
    source: inout RandomSource
  ) {
    source.start(.work, service, Draw.request(day: day, index: index, step: step))
    work = law.sample(from: &source)
    error =
      mayFail ? Self.error(service, day: day, index: index, step: step, attempt: 0, source: &source) : 1
  }

  /// The draw against errors of a step that is done for the `attempt`-th time again.
  static func error(
    _ service: UInt64, day: Int32, index: UInt32, step: Int, attempt: Int, source: inout RandomSource
  ) -> Double {
    source.start(.rework, service, Draw.request(day: day, index: index, step: step, attempt: attempt))
    return source.uniform()
  }
}
