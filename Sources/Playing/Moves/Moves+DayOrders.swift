import Government

extension Moves {
  /// The orders of today: the unit's own values, and those of the policy's measures that are in force.
  ///
  /// Mutating, though it only reads: otherwise all moves are copied for each call.
  mutating func orders(at unit: Int, day: Int) -> UnitDayOrders {
    let isWorking = model.calendar.days[day].isWorking
    var orders = UnitDayOrders(quota: isWorking ? model.plans[unit].quota : nil)
    if actions.isEmpty { return orders }
    for (number, action) in actions.enumerated() {
      guard let place = action.to.firstIndex(of: unit), standings[number][place].isOn else { continue }
      switch action.instrument {
      case .extraHours(let hours) where isWorking: orders.extraSeconds = max(orders.extraSeconds, hours * 3600)
      case .ticketQuota(let perDay) where isWorking: orders.quota = min(orders.quota ?? .max, perDay)
      case .onlineChannel(let share) where isWorking: orders.onlineShift = max(orders.onlineShift, share)
      case .saturdays(let hours) where model.calendar.days[day].isFreeSaturday:
        let end = saturdayOpening + hours * 3600
        orders.dayOff = saturdayOpening...max(end, orders.dayOff?.upperBound ?? 0)
      default: continue
      }
    }
    return orders
  }
}

/// Half past seven, in seconds after midnight.
private let saturdayOpening = 27_000.0
