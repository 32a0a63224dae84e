internal import Experiments
internal import Government
internal import Playing
internal import Scenarios
internal import Stochastics

extension Study {
  /// The study as it is in a trial where every number that it assumes is drawn over its range, most often near the value assumed
  /// (a triangle); what it calls uncertain is drawn by the trial itself.
  func drawingAssumptions(_ options: StudyOptions) -> @Sendable (_ trial: Int) throws -> Scenario {
    let seed = scenario.comparison.seed
    let inputs = read.inputs.filter { $0.kind != .uncertain && $0.number != nil }
    let reading = reading(options)
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
      return try reading(values).get()
    }
  }
}
