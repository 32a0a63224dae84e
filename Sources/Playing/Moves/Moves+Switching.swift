import Government

extension Moves {
  /// Puts a measure that moves nobody into force at a unit, or ends it.
  mutating func switchMeasure(_ order: Order, isAsked: Bool, _ people: People) {
    let standing = standing(order)
    if isAsked, standing.isOn || !(order.action.isOnce && standing.hasBeenOn) {
      if !standing.isOn { withStanding(order) { $0.onSinceOrdinal = order.ordinal } }
      withStanding(order) {
        $0.isOn = true
        $0.hasBeenOn = true
      }
      touch(order.to)
    } else if standing.isOn, isEnding(order, since: standing.onSinceOrdinal, people) {
      withStanding(order) { $0.isOn = false }
    }
  }

  private func isEnding(_ order: Order, since: Int, _ people: People) -> Bool {
    switch order.action.until {
    case .after(let days): order.ordinal >= since + days
    case .backlogBelow(let backlog, let stay):
      order.ordinal >= since + stay && people.stations[order.to].evening.lastBacklog < backlog
    case .evaluation, .never: false
    }
  }
}
