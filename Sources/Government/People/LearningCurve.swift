import Foundation

/// How proficiency grows by practice and training, and fades without use.
enum LearningCurve {
  /// After a day of which a share `x` was practice: exponential approach to 1 with time constant `tau` working days.
  static func practised(_ p: Double, x: Double, tau: Double) -> Double {
    p >= 1 ? p : p + (1 - p) * (1 - exp(-x / tau))
  }

  /// After a calendar day without use, once forgetting has set in: approach to `floor` from above.
  static func faded(_ p: Double, floor: Double, timeConstantDays: Double) -> Double {
    p <= floor ? p : floor + (p - floor) * exp(-1 / timeConstantDays)
  }

  /// Proficiency on first arrival at a competency that matches by `match`, 0...1.
  static func initial(match: Double, _ parameters: Parameters) -> Double {
    parameters.proficiencyFloor + parameters.proficiencyMatchGain * match
  }

  /// Share of the full effect that `days` of training reach: 1 − e^(−n/3).
  static func trainingShare(days: Int, _ parameters: Parameters) -> Double {
    1 - exp(-Double(days) / parameters.trainingScaleDays)
  }

  /// Time constant in working days for a person: τ0 · (2 − match) · personal factor.
  static func timeConstant(base: Double, match: Double, personal: Double) -> Double {
    base * (2 - match) * personal
  }
}

/// What newcomers cost those who induct them (Madachy 2008, after Brooks): 25 % of one experienced person each, more when
/// they are many.
enum TrainerDrain {
  /// Speed factor of each of `others` officers while `newcomers` are inducted; 1 when there is nobody to teach or learn.
  static func factor(newcomers: Int, others: Int, _ parameters: Parameters) -> Double {
    guard newcomers > 0, others > 0 else { return 1 }
    let ratio = Double(newcomers) / Double(others)
    return max(parameters.drainFloor, 1 - parameters.drainPerNewcomer * ratio * (1 + ratio))
  }
}
