internal import Experiments
internal import Government

/// Figures beside the main table: what policies take and give, and what they leave behind.
struct SideFigures {
  struct Place: Hashable {
    let measure: Measure
    let scope: Int
    let window: Int
  }

  let comparison: Comparison
  private var layout: Layout { comparison.result.layout }

  /// Over the whole study and all units: time, training, money.
  var costs: [Place] {
    shown([.overtimeHours, .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .cost]) {
      Place(measure: $0, scope: layout.system, window: 0)
    }
  }

  /// Recovery of the receiving unit after the surge of the main window, then what units are left with.
  var continuity: [Place] {
    shown([.recoveryDays, .unrecovered]) {
      Place(measure: $0, scope: comparison.focus.scope, window: comparison.focus.window)
    }
      + shown([.daysBelowCrew, .daysWithoutSkill, .soleHolders]) {
        Place(measure: $0, scope: layout.system, window: 0)
      }
  }

  func estimates(_ place: Place) -> [Estimate] {
    comparison.policies.map {
      comparison.estimate(policy: $0, window: place.window, scope: place.scope, measure: place.measure)
    }
  }

  /// Those that are something else than nothing under any policy.
  private func shown(_ measures: [Measure], _ place: (Measure) -> Place) -> [Place] {
    measures.map(place).filter { estimates($0).contains { $0.mean.isFinite && $0.mean != 0 } }
  }
}
