public import Government
import Playing

/// A cause of waiting, and its part of the open time that requests spend in queues.
public struct Bottleneck: Sendable, Hashable {
  /// One of `Measure.causesOfWaiting`.
  public let cause: Measure
  /// The machine, system or supply that most of this part waits for; nil where nothing has a name.
  public let piece: String?
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
    Measure.causesOfWaiting.map { cause in
      let share = estimate(policy: policy, window: focus.window, scope: focus.scope, measure: cause).mean
      return Bottleneck(cause: cause, piece: cause.causeKind.flatMap { piece($0, policy: policy) }, share: share)
    }.filter { $0.share.isFinite && $0.share > 0 }.sorted { $0.share > $1.share }
  }

  /// The piece of a kind that most time was spent waiting for, over all trials.
  private func piece(_ kind: Cause.Kind, policy: Int) -> String? {
    let layout = result.layout
    let units = layout.scopes[focus.scope].units
    var most: (seconds: Double, name: String?) = (0, nil)
    for (index, cause) in layout.causes.enumerated() where cause.kind == kind && units.contains(cause.unit) {
      let seconds = result.waiting(policy: policy, window: focus.window, cause: index).reduce(0, +)
      if seconds > most.seconds { most = (seconds, cause.name) }
    }
    return most.name
  }
}
