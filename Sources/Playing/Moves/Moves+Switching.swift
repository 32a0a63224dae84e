import Government

extension Moves {
  /// Puts a measure that moves nobody into force at a unit, or ends it.
  ///
  /// A date, a review or a surge puts it into force once, a backlog or a load for as long as it lasts.
  mutating func switchMeasure(_ order: Order, isAsked: Bool, _ people: People) {
    let standing = standing(order)
    let first = occasion(order)?.lowerBound
    let isAsked = isAsked && first.map { $0 > standing.occasion } ?? true
    if isAsked, standing.isOn || !(order.action.isOnce && standing.hasBeenOn) {
      withStanding(order) {
        if !$0.isOn || first != nil { $0.onSinceOrdinal = order.ordinal }
        $0.occasion = first ?? $0.occasion
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
        && announcedEnd(order).map { order.day >= $0 } ?? true
    case .evaluation, .never: false
    }
  }
}
