import Government
import Stochastics

extension UnitPlan {
  /// Draws a request of an own service, whoever serves it: the patience of its citizen, then step after step, to `maxSteps`.
  ///
  /// All of it comes from one stream, and two steps share a word for their errors: two steps and a patience mostly take one
  /// block of four words in place of five of them.
  ///
  /// - Parameter draws: to which the steps are appended.
  /// - Returns: the seconds after which the citizen loses patience on his first visit; infinite = never.
  @inline(__always)
  func draw(
    _ service: Int, day: Int32, index: UInt32, into draws: inout Pool<StepDraw>, source: inout RandomSource
  ) -> Double {
    source.start(.work, serviceKeys[service], Draw.request(day: day, index: index))
    let patience = drawPatience(service, source: &source)
    var word: UInt64 = 0
    for step in 0..<maxSteps {
      guard step < steps[service] else {
        draws.append(.none)
        continue
      }
      let place = service * maxSteps + step
      let law = laws[place]
      let drawn =
        law.isLognormal
        ? source.lognormal(mu: law.mu, sigma: law.sigma) : works[place].sample(from: &source)
      let work = min(drawn, ExactMinutes.mostOfAStep)
      if mayFail { word = step % 2 == 0 ? source.next() : word << 32 }
      draws.append(StepDraw(work: Work(work), error: law.mayFail ? Double(word >> 32) * 0x1p-32 : 1))
    }
    return patience
  }

  @inline(__always)
  private func drawPatience(_ service: Int, source: inout RandomSource) -> Double {
    let law = patienceLaws[service]
    switch law.kind {
    case .endless: return .infinity
    case .weibull: return source.weibull(shape: law.shape, scale: law.scale) * 60
    case .other: return patiences[service].map { $0.sample(from: &source) * 60 } ?? .infinity
    }
  }
}
