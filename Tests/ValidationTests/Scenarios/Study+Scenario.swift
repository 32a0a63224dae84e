@testable import Government

extension Study {
  /// A study of the figures that a run reports.
  static func scenario(
    _ name: String, runs: Int = 16, _ office: PlainOffice, _ claims: [(figure: Figure, claim: Claim)]
  ) -> Study {
    Study(place: .scenario, name: name, claims: claims.map(\.claim), runs: runs) { runs in
      let runner = TrialRunner(try office.read())
      return runs.map { run in
        let result = runner.play(run)
        return claims.map { $0.figure.value(result, runner.layout) }
      }
    }
  }
}

/// A measure of a run of the whole study in the unit of its claim.
struct Figure: Sendable {
  let measure: Measure
  var scale = 1.0

  func value(_ result: TrialResult, _ layout: Layout) -> Double {
    result.values[layout.index(policy: 0, window: 0, scope: layout.system, measure: measure)] / scale
  }

  /// Mean wait in services of `minutes`.
  static func wait(_ minutes: Double) -> Figure { Figure(measure: .waitMean, scale: minutes) }
  static let load = Figure(measure: .utilisation)
  static let lost = Figure(measure: .lost)
}
