import Foundation

/// How proficiency p, the output of an officer relative to a fully proficient one, grows with experience x in full days
/// of practice; every curve is bounded by 1.
///
/// A day is a step along the curve from wherever the officer stands: the experience at which the curve gives his present
/// p is found, the day's practice is added, the curve is read again. So any p is a valid state, however it came about.
/// To be comparable, all curves lead from p = 0.3 (a newcomer without match) in τ days of practice to the same
/// p = 1 − 0.7/e ≈ 0.742; what differs is how fast the beginning is and how long the tail.
public enum LearningCurve: Sendable, Hashable {
  /// p = 1 − (1 − p0)·e^(−x/τ): each day closes the same share of what is left.
  case exponential
  /// p = (x + q)/(x + q + r) (Mazur & Hastie 1978), r days of practice to half of full output.
  case hyperbolic
  /// Wright 1936 with a plateau: the time for a piece of work falls to the share `learningRate` whenever experience
  /// doubles, until it reaches the expert's.
  case power(learningRate: Double)
  /// De Jong 1957: of the expert's time the share `incompressible` (0..<1) is never shortened by practice; the rest follows
  /// Wright with a plateau.
  case deJong(learningRate: Double, incompressible: Double)

  /// After a day of which a share `x` was practice, at time constant `tau` in working days.
  package func practised(_ p: Double, x: Double, tau: Double) -> Double {
    switch self {
    case .exponential: Self.practised(p, x: x, tau: tau)
    case .hyperbolic: Self.hyperbolic(p, days: x, halfway: tau * Self.hyperbolicHalfway)
    case .power(let rate): Self.wright(p, x: x / tau, rate: rate, incompressible: 0)
    case .deJong(let rate, let share): Self.wright(p, x: x / tau, rate: rate, incompressible: share)
    }
  }

  /// Mean proficiency over `days` working days of full practice.
  package func mean(from p: Double, days: Int, tau: Double) -> Double {
    if self == .exponential {
      let length = Double(days)
      return 1 - (1 - p) * (1 - exp(-length / tau)) * tau / length
    }
    var level = p
    var sum = 0.0
    for _ in 0..<days {
      let next = practised(level, x: 1, tau: tau)
      sum += (level + next) / 2
      level = next
    }
    return sum / Double(days)
  }

  /// Exponential approach to 1.
  package static func practised(_ p: Double, x: Double, tau: Double) -> Double {
    p >= 1 ? p : p + (1 - p) * (1 - exp(-x / tau))
  }

  /// r/τ = 0.7/(e − 1), from the odds p/(1 − p) = x/r: 3/7 for 0.3, e/0.7 − 1 after τ days.
  private static let hyperbolicHalfway = 0.7 / (exp(1) - 1)

  private static func hyperbolic(_ p: Double, days: Double, halfway: Double) -> Double {
    guard p < 1 else { return p }
    let experience = halfway * p / (1 - p) + days
    return max(p, experience / (experience + halfway))
  }

  /// A step of `x` time constants along T(u) = M + (1 − M)·max(1, (u/X)^−β), p = 1/T and β = −log2 of the learning rate;
  /// the plateau is reached at experience X.
  private static func wright(_ p: Double, x: Double, rate: Double, incompressible share: Double) -> Double {
    guard p < 1, x > 0 else { return p }
    let slope = -log2(rate)
    func experience(_ p: Double) -> Double { p > 0 ? pow((1 - share) / (1 / p - share), 1 / slope) : 0 }
    let plateau = 1 / (experience(1 - 0.7 / exp(1)) - experience(0.3))
    let reached = experience(p) + x / plateau
    guard reached < 1 else { return 1 }
    return max(p, 1 / (share + (1 - share) * pow(reached, -slope)))
  }

  /// After a calendar day without use, once forgetting has set in: approach to `floor` from above.
  package static func faded(_ p: Double, floor: Double, timeConstantDays: Double) -> Double {
    p <= floor ? p : floor + (p - floor) * exp(-1 / timeConstantDays)
  }

  /// Proficiency on first arrival at a competency that matches by `match`, 0...1.
  package static func initial(match: Double, _ parameters: Parameters) -> Double {
    parameters.proficiencyFloor + parameters.proficiencyMatchGain * match
  }

  /// Share of the full effect that `days` of training reach: 1 − e^(−n/3).
  package static func trainingShare(days: Int, _ parameters: Parameters) -> Double {
    1 - exp(-Double(days) / parameters.trainingScaleDays)
  }

  /// Share of what training gave that is left `days` calendar days after forgetting has set in.
  package static func trainingLeft(days: Int, _ parameters: Parameters) -> Double {
    days <= 0 ? 1 : exp(-Double(days) / parameters.forgettingTimeConstantDays)
  }

  /// Time constant in working days for a person: τ0 · (2 − match) · personal factor.
  package static func timeConstant(base: Double, match: Double, personal: Double) -> Double {
    base * (2 - match) * personal
  }
}
