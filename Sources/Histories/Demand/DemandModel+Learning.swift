internal import Foundation
internal import Stochastics

extension DemandModel {
  private static let rounds = 4
  private static let (callsAtFirst, callsThen) = (60, 40)

  /// Scales, sizes and coefficients, in turn: the scales by a simplex on the evidence, then the sizes at the coefficients.
  static func learn(
    _ regression: CountRegression, _ columns: DemandColumns
  ) -> (scales: DemandScales, sizes: [Double], fit: CountRegression.Fit)? {
    let mean = Double(regression.counts.reduce(0, +)) / Double(regression.counts.count)
    var warm = columns.kinds.map { kind in if case .weekday = kind { log(mean) } else { 0.0 } }
    var sizes = Array(repeating: DaySizes.usual, count: DemandColumns.dayClasses)
    var scales = DemandScales()
    for round in 0..<rounds {
      var highest = -Double.infinity
      let found = Simplex.minimum(
        from: scales.logs, steps: scales.logs.map { _ in round == 0 ? 0.5 : 0.2 },
        mostCalls: round == 0 ? callsAtFirst : callsThen, size: 0.03
      ) { logs in
        let scales = DemandScales(logs: logs)
        guard let fit = regression.fit(prior: prior(columns, scales), sizes: sizes, start: warm) else {
          return .infinity
        }
        let value = fit.logEvidence + scales.logPrior
        if value > highest { (highest, warm) = (value, fit.coefficients) }
        return -value
      }
      guard let found else { return nil }
      scales = DemandScales(logs: found)
      guard let fit = regression.fit(prior: prior(columns, scales), sizes: sizes, start: warm) else { return nil }
      if round == rounds - 1 { return (scales, sizes, fit) }
      sizes = DaySizes.likeliest(regression, fit)
    }
    return nil
  }

  private static func prior(_ columns: DemandColumns, _ scales: DemandScales) -> NormalPrior {
    var prior = NormalPrior(
      deviations: columns.kinds.map { kind in
        switch kind {
        case .level: scales.level
        case .weekday: DemandScales.weekdays
        case .season: scales.season
        case .growth: DemandScales.growth
        case .lebaran, .fast, .afterLebaran: scales.lebaran
        case .feast, .named, .reopening: scales.feasts
        }
      })
    prior.chain(
      count: columns.knots, deviation: scales.level, correlation: exp(-Double(DemandColumns.gap) / scales.memory))
    return prior
  }
}
