public import Government
import Stochastics

/// One trial of a policy as the registers of the offices would show it.
public struct TrialRecord: Sendable, Hashable {
  /// Something that happens to a request.
  public struct Event: Sendable, Hashable {
    public enum Kind: String, Sendable {
      /// Comes to the office, begins a step, ends a step, goes away for good.
      case received, started, finished, left
    }

    public let kind: Kind
    /// Where.
    public let unit: Int
    /// The unit and place of the service.
    public let home: Int
    public let service: Int
    /// The request: the day of its first arrival and its number among those of its service on that day.
    public let day: Int
    public let index: Int
    /// Place of the step in its service.
    public let step: Int
    /// nil where nobody does anything.
    public let officer: Int?
    /// Seconds since midnight of the first day: of the first arrival, and of the event.
    public let arrival: Double
    public let time: Double
    /// What a step that starts has waited for most while the office was open; nil = nothing.
    public let cause: Cause?
    /// Whether it has waited at all: for hours to begin, where there is no cause.
    public let hasWaited: Bool
  }

  /// By time; of one instant by unit.
  public let events: [Event]
  /// Moves proposed.
  public let moves: [MoveRecord]
}

extension TrialRunner {
  /// What happens to requests and officers under one policy in a trial; O(steps) memory.
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
    let trials = playOut(trial, isPlayed: isPlayed, isSharing: false)
    var services: [UInt64: (home: Int, service: Int)] = [:]
    for (home, unit) in model.scenario.units.enumerated() {
      for (place, service) in unit.services.enumerated() {
        services[StableHash.of("\(unit.name)/\(service.name)")] = (home, place)
      }
    }
    let causes = model.scenario.units.enumerated().map { Layout.causes(of: $1, $0) }
    let events = (recording?.events ?? []).compactMap { unit, event -> TrialRecord.Event? in
      guard let origin = services[event.serviceKey] else { return nil }
      return TrialRecord.Event(
        kind: TrialRecord.Event.Kind(event.kind), unit: unit, home: origin.home, service: origin.service,
        day: Int(event.day),
        index: Int(event.index), step: Int(event.step), officer: event.officer < 0 ? nil : Int(event.officer),
        arrival: event.arrival, time: event.time, cause: event.cause < 0 ? nil : causes[unit][Int(event.cause)],
        hasWaited: event.hasWaited)
    }
    return TrialRecord(
      events: events.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element),
      moves: trials[policy].moves.records)
  }

  /// What is being put down, and of which policy.
  struct Recording {
    let policy: Int
    var events: [(unit: Int, event: RequestEvent)] = []
  }

  /// Puts down what happened at a unit today, where somebody asks for it; the warm-up is the baseline's, and every policy's.
  func keepEvents(of unit: Int, day: Int, policy: Int) {
    guard recording?.policy == policy || recording != nil && policy == 0 && day < model.scenario.warmUpDays else {
      return
    }
    for place in floor.recorded.indices { recording?.events.append((unit, floor.recorded[place])) }
  }
}

extension TrialRecord.Event.Kind {
  fileprivate init(_ kind: RequestEvent.Kind) {
    self =
      switch kind {
      case .received: .received
      case .started: .started
      case .finished: .finished
      case .left: .left
      }
  }
}
