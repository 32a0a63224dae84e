internal import Government
internal import Playing

/// How a trial that is played again differs from the one that was kept.
public struct Divergence: Sendable, Hashable {
  public let trial: Int
  /// Policies of which anything differs, by name.
  public let policies: [String]
  /// First day of the study on which events differ; nil where figures alone do.
  public let day: Int?
  /// Units at which events differ, by name; of more than `Fingerprints.mostUnits` those that may be meant.
  public let units: [String]

  /// nil where nothing differs.
  init?(of trial: Int, _ kept: KeptTrial, _ again: KeptTrial, _ scenario: Scenario) {
    guard kept != again else { return nil }
    let (one, other) = (kept.fingerprints, again.fingerprints)
    let differing = scenario.policies.indices.filter { policy in
      one.policies[policy] != other.policies[policy] || kept.figures[policy] != again.figures[policy]
        || kept.moves[policy] != again.moves[policy]
    }
    self.trial = trial
    policies = differing.map { scenario.policies[$0].name }
    day = zip(one.days, other.days).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    units = scenario.units.indices.filter { unit in
      let place = unit % Fingerprints.mostUnits
      return one.units[place] != other.units[place]
    }.map { scenario.units[$0].name }
  }

  /// Where all trials of a block left what it keeps of them, but not their turnaround together: told of its first trial.
  init(turnaroundOf policies: [String], from trial: Int) {
    self.trial = trial
    self.policies = policies
    day = nil
    units = []
  }
}
