import Government
import Stochastics

extension Moves {
  /// Reads last evening's books and asks for what is missing: an order a morning for each action and unit.
  mutating func actOnPolicy(day: Int, _ people: inout People, source: inout RandomSource) {
    guard mayAct(day: day) else { return }
    for (number, action) in actions.enumerated() {
      if let ahead = action.prepare.aheadDay {
        trainAhead(number, action, from: ahead, day: day, &people, source: &source)
      }
      let orders = action.to.map { order(number, action, to: $0, day: day) }
      for order in orders { countStreak(order, people) }
      let asked = orders.filter { isTriggered($0, people) && isReceiving($0, people) }
      switch action.instrument {
      case .extraHours, .saturdays, .ticketQuota, .onlineChannel:
        for order in orders { switchMeasure(order, isAsked: asked.contains { $0.to == order.to }, people) }
      case .rotation:
        if let first = asked.first { rotate(first, &people, source: &source) }
      case .redeployment, .assignment, .permanentTransfer, .pool:
        ask(asked, &people, source: &source)
      }
    }
  }

  /// Policies act after warm-up; from the second working day when work was waiting at the start.
  private func mayAct(day: Int) -> Bool {
    day >= model.scenario.warmUpDays && model.calendar.days[day].workingDaysBefore > 0
  }

  func order(_ number: Int, _ action: Action, to: Int, day: Int) -> Order {
    Order(number: number, action: action, to: to, day: day, ordinal: model.calendar.days[day].workingDaysBefore)
  }

  private func isReceiving(_ order: Order, _ people: People) -> Bool {
    order.action.receiverLoadAbove.map { people.recentLoad(of: order.to) > $0 } ?? true
  }

  /// The morning's orders of one action: the most loaded unit first, or all at once where the best assignment is wanted.
  private mutating func ask(_ orders: [Order], _ people: inout People, source: inout RandomSource) {
    // Who is freed for his own unit has no choice of posts.
    if let first = orders.first, first.action.choose == .optimal, first.instrument != .redeployment {
      return assign(orders, &people, source: &source)
    }
    let ranked = orders.map { ($0, people.recentLoad(of: $0.to)) }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.to < $1.0.to }
    for (order, _) in ranked {
      let missing = shortage(order, people)
      if missing > 0 { fill(missing, order, &people, source: &source) }
    }
  }

  func standing(_ order: Order) -> Moves.Standing {
    order.action.to.firstIndex(of: order.to).map { standings[order.number][$0] } ?? Moves.Standing()
  }

  mutating func withStanding(_ order: Order, _ change: (inout Moves.Standing) -> Void) {
    guard let place = order.action.to.firstIndex(of: order.to) else { return }
    change(&standings[order.number][place])
  }
}
