import Government

extension Moves {
  /// Counts the evenings in a row on which what the trigger watches was above its bound.
  mutating func countStreak(_ order: Order, _ people: People) {
    let isAbove: Bool
    switch order.action.when {
    case .backlogAbove(let days, _): isAbove = people.stations[order.to].evening.lastBacklog > days
    case .loadAbove(let load, _): isAbove = people.recentLoad(of: order.to) > load
    default: return
    }
    withStanding(order) { $0.streak = isAbove ? $0.streak + 1 : 0 }
  }

  func isTriggered(_ order: Order, _ people: People) -> Bool {
    if let within = order.action.within, !within.contains(order.day) { return false }
    return switch order.action.when {
    case .never: false
    case .backlogAbove(_, let forDays), .loadAbove(_, let forDays): standing(order).streak >= forDays
    case .forecastAbove(let load, let overDays): forecastLoad(order, overDays: overDays, people) > load
    case .onDates, .reviews, .before: occasion(order) != nil
    }
  }

  /// Announced load (EJ) of the unit over working days from the first day that officers ordered today would serve.
  private func forecastLoad(_ order: Order, overDays: Int, _ people: People) -> Double {
    let first = plannedFirstDay(order)
    return model.demand.announcedLoad(
      unit: order.to, from: first, to: model.calendar.workingDay(overDays, after: first),
      effectiveHeads: people.effectiveHeads(at: order.to), productiveShare: model.parameters.productiveShare,
      today: order.day)
  }

  /// The span of days in which the action is at work for one date, review or surge; nil outside all of them.
  ///
  /// What is short is asked for again each morning of it; who has served within it is not asked for a second time.
  func occasion(_ order: Order) -> Range<Int>? {
    switch order.action.when {
    case .before: announcedSpan(order)
    case .onDates(let days): days.last { $0 <= order.day }.flatMap { asking(from: $0, order) }
    case .reviews(let first, let every):
      order.day >= first ? asking(from: order.day - (order.day - first) % max(1, every), order) : nil
    default: nil
    }
  }

  private func asking(from date: Int, _ order: Order) -> Range<Int>? {
    daysOfAsking(from: date).flatMap { $0.contains(order.day) ? $0 : nil }
  }

  /// The days on which is asked for what is short on a date; nil beyond the calendar.
  func daysOfAsking(from date: Int) -> Range<Int>? {
    guard let first = model.calendar.workingDay(atOrAfter: date) else { return nil }
    return first..<max(first + 1, model.calendar.workingDay(max(1, Int(model.parameters.askingDays)), after: first))
  }

  /// The announced end of the surge for which an action is at work; nil outside all of them.
  func announcedEnd(_ order: Order) -> Int? { announcedSpan(order)?.upperBound }

  /// From the morning of the first order to the announced end of the surge that the action is at work for.
  private func announcedSpan(_ order: Order) -> Range<Int>? {
    let spans = model.scenario.orderDates(of: order.action).compactMap(\.span).filter { $0.contains(order.day) }
    // Of surges that overlap, the later one that can still be reached.
    let reachable = spans.filter { plannedFirstDay(order) < $0.upperBound }
    return (reachable.isEmpty ? spans : reachable).max { $0.lowerBound < $1.lowerBound }
  }

  /// First day of service of an officer ordered today, as planned.
  func plannedFirstDay(_ order: Order) -> Int { model.calendar.workingDay(order.action.leadDays, after: order.day) }

  /// The days an officer ordered today would serve, as planned.
  func plannedStay(_ order: Order) -> Range<Int> {
    let calendar = model.calendar
    let first = plannedFirstDay(order)
    let last: Int
    switch order.action.until {
    case .after(let days): last = calendar.workingDay(days, after: first)
    case .backlogBelow(_, let stay):
      last = max(calendar.workingDay(stay, after: first), announcedEnd(order) ?? 0)
    case .evaluation, .never: last = model.scenario.lengthDays
    }
    let end = min(max(first, last), calendar.days.count)
    return min(first, end)..<end
  }
}
