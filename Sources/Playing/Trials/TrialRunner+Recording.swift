import Government
import Stochastics

/// One trial of a policy as a register of the office would show it.
public struct TrialRecord: Sendable, Hashable {
  /// A step that an officer has done.
  public struct Entry: Sendable, Hashable {
    /// Where it was done.
    public let unit: Int
    /// The unit and place of the service.
    public let home: Int
    public let service: Int
    /// The request: the day of its first arrival and its number among those of its service on that day.
    public let day: Int
    public let index: Int
    /// Place of the step in its service.
    public let step: Int
    public let officer: Int
    /// Seconds since midnight of the first day: of the first arrival, and of the end of the step.
    public let arrival: Double
    public let end: Double
  }

  /// By time of ending; of one instant by unit.
  public let entries: [Entry]
}

extension TrialRunner {
  /// What one policy's officers did in a trial, step by step; O(steps) memory.
  ///
  /// - Parameters:
  ///   - trial: its number.
  ///   - policy: by place in the scenario; 0 is the baseline.
  public func record(_ trial: Int, policy: Int) -> TrialRecord {
    recording = Recording(policy: policy)
    floor.isRecording = true
    defer {
      recording = nil
      floor.isRecording = false
    }
    let isPlayed = model.scenario.policies.indices.map { $0 == 0 || $0 == policy }
    _ = playOut(trial, isPlayed: isPlayed, isSharing: false)
    var services: [UInt64: (home: Int, service: Int)] = [:]
    for (home, unit) in model.scenario.units.enumerated() {
      for (place, service) in unit.services.enumerated() {
        services[StableHash.of("\(unit.name)/\(service.name)")] = (home, place)
      }
    }
    let entries = (recording?.entries ?? []).compactMap { unit, end -> TrialRecord.Entry? in
      guard let origin = services[end.serviceKey] else { return nil }
      return TrialRecord.Entry(
        unit: unit, home: origin.home, service: origin.service, day: Int(end.day), index: Int(end.index),
        step: Int(end.step), officer: Int(end.officer), arrival: end.arrival, end: end.end)
    }
    return TrialRecord(
      entries: entries.enumerated().sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }.map(\.element))
  }

  /// What is being put down, and of which policy.
  struct Recording {
    let policy: Int
    var entries: [(unit: Int, end: StepEnd)] = []
  }

  /// Puts down what was done at a unit today, where somebody asks for it.
  func keepSteps(of unit: Int, _ trial: Trial) {
    guard let policy = recording?.policy, trial.moves.policy == policy else { return }
    for place in floor.stepEnds.indices { recording?.entries.append((unit, floor.stepEnds[place])) }
  }
}
