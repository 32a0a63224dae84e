import Experiments
import Government
import Stochastics

/// Quantiles over the trials, day by day.
struct DailyBands {
  struct Day: Equatable {
    var day: Int
    var p2_5, p25, median, p75, p97_5: Double
  }

  let days: [Day]

  /// - Parameter scope: an index into `Layout.dailyScopes`.
  init(_ result: ExperimentResult, policy: Int, scope: Int, measure: DailyMeasure, days span: Range<Int>) {
    days = span.compactMap { day in
      let values = result.daily(policy: policy, scope: scope, measure: measure, day: day).filter(\.isFinite).sorted()
      guard !values.isEmpty else { return nil }
      let quantile = { Estimates.quantile($0, ofSorted: values) ?? .nan }
      return Day(
        day: day, p2_5: quantile(0.025), p25: quantile(0.25), median: quantile(0.5), p75: quantile(0.75),
        p97_5: quantile(0.975))
    }
  }

  var highest: Double { days.map(\.p97_5).max() ?? 0 }

  func rows(_ axis: DayAxis) -> JSONValue {
    .array(
      days.map {
        [
          "day": axis.iso($0.day), "p2_5": .short($0.p2_5), "p25": .short($0.p25), "median": .short($0.median),
          "p75": .short($0.p75), "p97_5": .short($0.p97_5),
        ]
      })
  }

  /// The middle half alone.
  func halves(_ axis: DayAxis) -> JSONValue {
    .array(days.map { ["day": axis.iso($0.day), "p25": .short($0.p25), "p75": .short($0.p75)] })
  }

  /// Medians alone, with the policy's label.
  func medians(_ axis: DayAxis, label: String) -> [JSONValue] {
    days.map { ["day": axis.iso($0.day), "median": .short($0.median), "policy": .string(label)] }
  }
}
