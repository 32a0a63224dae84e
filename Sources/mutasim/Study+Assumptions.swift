internal import Government
internal import Playing
internal import Scenarios
internal import Stochastics

extension Study {
  /// The study as it is in a trial where every number that it assumes is drawn over its range, most often near the value assumed
  /// (a triangle); what it calls uncertain is drawn by the trial itself.
  func worlds(path: String, replacements: [(path: String, value: String)]) -> @Sendable (Int) throws -> Scenario {
    let seed = scenario.comparison.seed
    let text = String(decoding: text, as: UTF8.self)
    let kept = scenario.policies.map(\.name)
    let inputs = read.inputs.filter { $0.kind != .uncertain && $0.number != nil }
    return { trial in
      var source = RandomSource(seed: seed)
      let values = inputs.compactMap { input -> (path: String, value: String)? in
        guard let number = input.number, number.low < number.high,
          let law = try? Distribution.triangular(
            from: number.low, mode: min(number.high, max(number.low, number.value)), to: number.high),
          let drawn = law.quantile(Draw.assumption(input.path, trial: trial, from: &source))
        else { return nil }
        return input.text(at: drawn).map { (input.path, $0) }
      }
      let world = try ScenarioReader.read(text: text, path: path, overrides: replacements + values).scenario
      return world.keeping(policies: world.policies.indices.filter { kept.contains(world.policies[$0].name) })
    }
  }
}
