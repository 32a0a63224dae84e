public import Government
import Playing

/// A cause of waiting, and its part of the open time that requests spend in queues.
public struct Bottleneck: Sendable, Hashable {
  /// One of `Measure.causesOfWaiting`.
  public let cause: Measure
  /// The machine, system or supply that most of this part waits for; nil where nothing has a name.
  public let piece: String?
  /// What it is called.
  public let title: Title?
  /// Mean over trials, 0...1; the causes of a policy add up to 1.
  public let share: Double
}

extension Measure {
  /// Measures that split waiting by its cause.
  public static let causesOfWaiting: [Measure] = [
    .bindsStaff, .bindsSkill, .bindsEquipment, .bindsOutage, .bindsSupply,
  ]

  fileprivate var causeKind: Cause.Kind? {
    switch self {
    case .bindsEquipment: .equipment
    case .bindsOutage: .outage
    case .bindsSupply: .supply
    default: nil
    }
  }
}

extension Comparison {
  /// What work at the receiving unit waits for in the main window, the largest part first; empty where nothing waited.
  public func bottlenecks(policy: Int) -> [Bottleneck] {
    Measure.causesOfWaiting.map { cause -> Bottleneck in
      let share = estimate(policy: policy, window: focus.window, scope: focus.scope, measure: cause).mean
      let piece = cause.causeKind.flatMap { self.piece($0, policy: policy) }
      return Bottleneck(
        cause: cause, piece: piece?.name, title: piece.flatMap(title), share: share)
    }.filter { $0.share.isFinite && $0.share > 0 }.sorted { $0.share > $1.share }
  }

  /// The piece of a kind that most time was spent waiting for, over all trials.
  private func piece(_ kind: Cause.Kind, policy: Int) -> Cause? {
    let layout = result.layout
    let units = layout.scopes[focus.scope].units
    var most: (seconds: Double, cause: Cause?) = (0, nil)
    for (index, cause) in layout.causes.enumerated() where cause.kind == kind && units.contains(cause.unit) {
      let seconds = result.waiting(policy: policy, window: focus.window, cause: index).reduce(0, +)
      if seconds > most.seconds { most = (seconds, cause) }
    }
    return most.cause
  }

  private func title(_ cause: Cause) -> Title? {
    let unit = result.scenario.units[cause.unit]
    return unit.equipment.first { $0.name == cause.name }?.title ?? unit.supplies.first { $0.name == cause.name }?.title
  }
}
