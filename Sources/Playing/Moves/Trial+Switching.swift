import Government

extension Trial {
  /// Puts a measure that moves nobody into force at a unit, or ends it.
  mutating func switchMeasure(_ order: Order, isAsked: Bool) {
    let standing = standing(order)
    if isAsked {
      if !standing.isOn { withStanding(order) { $0.onSinceOrdinal = order.ordinal } }
      withStanding(order) { $0.isOn = true }
      detach(order.to)
    } else if standing.isOn, isEnding(order, since: standing.onSinceOrdinal) {
      withStanding(order) { $0.isOn = false }
    }
  }

  private func isEnding(_ order: Order, since: Int) -> Bool {
    switch order.action.until {
    case .after(let days): order.ordinal >= since + days
    case .backlogBelow(let backlog, let stay):
      order.ordinal >= since + stay && units[order.to].lastBacklog < backlog
    case .evaluation, .never: false
    }
  }
}
