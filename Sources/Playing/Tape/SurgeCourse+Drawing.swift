import Government
import Stochastics

extension SurgeCourse {
  /// Draws how the surges come in a trial; those whose timing is known keep their announced shape.
  mutating func draw(_ scenario: Scenario, _ plan: DemandPlan, keys: [UInt64], from source: inout RandomSource) {
    for (index, surge) in scenario.surges.enumerated() {
      source.start(.surgePeak, keys[index])
      let peak = max(0, surge.peak.sample(from: &source))
      guard !surge.timing.isCertain else {
        set(index, peak: peak, shape: plan.shapes[index])
        continue
      }
      let drawn = surge.drawn(key: keys[index], from: &source)
      set(index, peak: peak, shape: drawn.shape(over: scenario.calendar))
    }
  }
}

extension Surge {
  /// The surge as it comes in a trial, its peak aside. What is announced of it stays as it is in the scenario.
  func drawn(key: UInt64, from source: inout RandomSource) -> Surge {
    var surge = self
    func draw(_ law: Distribution?, _ purpose: Purpose, _ source: inout RandomSource) -> Double? {
      guard let law else { return nil }
      source.start(purpose, key)
      return law.sample(from: &source)
    }
    if let day = draw(timing.start, .surgeStart, &source) { surge.startDay = max(0, Int(day.rounded())) }
    if let days = draw(timing.build, .surgeBuild, &source) { surge.buildDays = max(0, Int(days.rounded())) }
    if let days = draw(timing.hold, .surgeHold, &source) { surge.holdDays = max(1, Int(days.rounded())) }
    if let days = draw(timing.fade, .surgeFade, &source) { surge.fadeDays = max(0, days) }
    return surge
  }
}
