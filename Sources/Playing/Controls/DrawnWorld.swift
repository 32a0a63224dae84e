import Government
import Stochastics

/// Each uncertain input of the world in standard deviations from its mean, as it is drawn in a trial.
struct DrawnWorld {
  private(set) var deviations: [Double] = []

  /// - Parameter source: set to the trial.
  init(_ model: Model, source: inout RandomSource) {
    let scenario = model.scenario
    for (surge, key) in zip(scenario.surges, model.surgeKeys) {
      add(surge.peak, .surgePeak, key, &source)
      add(surge.timing.start, .surgeStart, key, &source)
      add(surge.timing.build, .surgeBuild, key, &source)
      add(surge.timing.hold, .surgeHold, key, &source)
      add(surge.timing.fade, .surgeFade, key, &source)
    }
    for competency in scenario.competencies {
      add(competency.uncertainTimeConstant, .timeConstant, StableHash.of("skill/\(competency.name)"), &source)
    }
  }

  private mutating func add(_ law: Distribution?, _ purpose: Purpose, _ key: UInt64, _ source: inout RandomSource) {
    guard let law, law.variance > 0, law.variance.isFinite else { return }
    source.start(purpose, key)
    deviations.append((law.sample(from: &source) - law.mean) / law.variance.squareRoot())
  }
}
