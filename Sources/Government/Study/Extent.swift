/// How often an action can act, and with how many officers, as far as a study says.
public struct Extent: Sendable, Hashable {
  /// Times that it can act; nil = as often as what it watches is so.
  public let times: Int?
  /// Officers of one time, for all units that are helped together.
  public let officers: Int
  /// Officers over the whole study; nil = nothing caps them.
  public let most: Int?

  /// What a planner has in mind: all officers of the study where they are capped, else those of one time.
  public var meant: Int { most ?? officers }
}

extension Scenario {
  /// Officers whom a policy means to move: over the study where that is capped, else at one time.
  public func meantMoves(of policy: Int) -> Int {
    policies[policy].actions.compactMap { extent(of: $0)?.meant }.reduce(0) { min(1_000_000, $0 + min($1, 1_000_000)) }
  }

  /// nil for an action that moves nobody.
  public func extent(of action: Action) -> Extent? {
    guard action.instrument.movesPeople else { return nil }
    // A rotation moves both officers of each of its pairs, whatever the number of units.
    let asked = action.howMany.maximum * (action.instrument == .rotation ? 2 : action.to.count)
    let officers = min(asked, action.limits.inAll ?? .max, action.limits.atOnce ?? .max)
    let times = times(of: action)
    // Who stays for good fills his place for good.
    let stays = action.instrument != .rotation && (action.instrument.isForGood || action.until == .never)
    let all =
      stays ? officers : times.map { $0.multipliedReportingOverflow(by: officers) }.map { $0.overflow ? .max : $0.0 }
    let capped = [all, action.limits.inAll].compactMap { $0 }.min()
    return Extent(times: times, officers: officers, most: capped)
  }

  private func times(of action: Action) -> Int? {
    let days = warmUpDays..<max(warmUpDays, lengthDays)
    func mayOrder(_ day: Int) -> Bool { days.contains(day) && action.within?.contains(day) ?? true }
    let times: Int?
    switch action.when {
    case .never: times = 0
    case .onDates(let dates): times = dates.count(where: mayOrder)
    case .reviews(let first, let every):
      times = stride(from: first, to: lengthDays, by: max(1, every)).count(where: mayOrder)
    case .before:
      times = orderDates(of: action).count { dates in
        dates.span.map { span in span.contains(where: mayOrder) } ?? false
      }
    case .backlogAbove, .loadAbove, .forecastAbove: times = nil
    }
    return action.isOnce ? min(1, times ?? 1) : times
  }
}
