internal import Foundation

/// How fast people work, as load, tiredness and years in a post have it.
extension Parameters {
  /// Speed factor L at yesterday's load ρ of the unit: people speed up under load and tire (KC & Terwiesch 2009).
  public func speed(unitLoad: Double, fatigue: Double) -> Double {
    let width = 1 - loadSpeedFrom
    let push = min(1, max(0, (unitLoad - loadSpeedFrom) / width))
    return (1 + loadSpeedGain * push) * (1 - fatigueSpeedLoss * min(1, fatigue / fatigueFull))
  }

  /// Load as felt under a backlog of `backlogDays`.
  public func felt(load: Double, backlogDays: Double) -> Double {
    load * (1 + backlogPressure * min(1, backlogDays / backlogPressureDays))
  }

  /// Fatigue after a calendar evening; `feltLoad` nil on days not worked. About half goes over a weekend.
  public func fatigue(after fatigue: Double, feltLoad: Double?) -> Double {
    let gain = feltLoad.map { fatigueGain * max(0, $0 - loadReference) } ?? 0
    return fatigue * exp(-1 / fatigueTimeConstantDays) + gain
  }

  /// Boredom, 0...1, after years in the same post.
  public func boredom(years: Double) -> Double {
    let beyond = years - boredomFromYears
    return beyond <= 0 ? 0 : 1 - exp(-beyond / boredomTimeConstantYears)
  }
}
