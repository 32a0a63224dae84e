internal import Government
internal import Playing

/// What a policy takes of officers' time, and where it puts them.
extension Comparison {
  /// Working days that moved officers are away from their own unit in the whole study, a trial, with its own interval.
  public func officerDays(of policy: Int) -> Estimate {
    let scenario = result.scenario
    let days = result.moves(policy: policy).map { moves in
      Double(moves.filter { !$0.isOwnRequest }.reduce(0) { $0 + scenario.daysAway($1) })
    }
    return looks.areExact ? Estimate(exactly: days) : Estimate(of: days, confidence: confidence)
  }

  /// Officers more, or fewer, than are posted there, by unit and day, on average over the trials.
  public func officersMoved(by policy: Int) -> [[Double]] {
    let (scenario, trials) = (result.scenario, Double(max(1, result.played[policy])))
    var changes = scenario.units.map { _ in [Int](repeating: 0, count: scenario.lengthDays + 1) }
    for move in result.moves(policy: policy).joined() where !move.isOwnRequest {
      guard let from = move.from, let arrived = move.arrivedDay, arrived < scenario.lengthDays else { continue }
      let end = max(arrived, min(move.returnedDay ?? scenario.lengthDays, scenario.lengthDays))
      for (unit, sign) in [(move.to, 1), (from, -1)] {
        changes[unit][arrived] += sign
        changes[unit][end] -= sign
      }
    }
    return changes.map { changes in
      var sum = 0
      return changes.dropLast().map { change in
        sum += change
        return Double(sum) / trials
      }
    }
  }

  /// Patterns of the moves of a policy: of an action that acts before several surges, those of each by itself.
  public func moveWaves(of policy: Int) -> [MovePattern] {
    let scenario = result.scenario
    return scenario.policies[policy].actions.enumerated().flatMap { number, action in
      let starts = scenario.orderDates(of: action).map(\.orderDay).sorted().dropFirst()
      return zip([0] + starts, starts + [Int.max]).filter { $0 < $1 }.flatMap { start, end in
        movePatterns(of: policy, orderedIn: start..<end).filter { $0.action == number }
      }
    }
  }
}
