internal import Stochastics

extension Scenario {
  /// Whether anything of the world is drawn once a trial: how surges come, how fast people learn.
  public var drawsTheWorld: Bool {
    surges.contains { $0.peak.variance > 0 || !$0.timing.isCertain }
      || competencies.contains { $0.uncertainTimeConstant != nil }
  }
}
