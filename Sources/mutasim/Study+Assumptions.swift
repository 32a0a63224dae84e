internal import Experiments
internal import Government
internal import Playing
internal import Scenarios
internal import Stochastics

extension Study {
  /// The study as it is in a trial where every number that it assumes is drawn over its range, half of the time below the value
  /// assumed and half above, as a sensitivity study draws it; what it calls uncertain is drawn by the trial itself.
  func drawingAssumptions(_ options: StudyOptions) -> @Sendable (_ trial: Int) throws -> Scenario {
    let seed = scenario.comparison.seed
    let inputs = read.studyInputs.filter { $0.isNumber && !$0.isDrawn && $0.varies }
    let reading = reading(options)
    return { trial in
      var source = RandomSource(seed: seed)
      let values = inputs.map { input in
        (path: input.path, value: input.text(at: Draw.assumption(input.path, trial: trial, from: &source)))
      }
      return try reading(values).get()
    }
  }
}
