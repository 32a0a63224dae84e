import Government
import Stochastics

/// What is in force at a unit on one day beyond its usual hours: its own rules, and what a policy orders.
struct UnitDayOrders: Equatable {
  /// How long the unit stays open beyond base closing while work waits, in seconds.
  var extraSeconds = 0.0
  /// Tickets for requests that begin at a counter; nil = no limit.
  var quota: Int?
  /// Share of the citizens who would come that go online today, in 0...1; only where the unit has an online channel.
  var onlineShift = 0.0
  /// Opening and closing on a day off, in seconds after midnight; all work then is overtime and no requests arrive.
  var dayOff: ClosedRange<Double>?
}

extension Trial {
  /// The orders of today: the unit's own values, and those of the policy's measures that are in force.
  func orders(at unit: Int, day: Int) -> UnitDayOrders {
    let isWorking = model.calendar.days[day].isWorking
    var orders = UnitDayOrders(quota: isWorking ? model.plans[unit].quota : nil)
    if actions.isEmpty { return orders }
    for (number, action) in actions.enumerated() {
      guard let place = action.to.firstIndex(of: unit), moves.standings[number][place].isOn else { continue }
      switch action.instrument {
      case .extraHours(let hours) where isWorking: orders.extraSeconds = max(orders.extraSeconds, hours * 3600)
      case .ticketQuota(let perDay) where isWorking: orders.quota = min(orders.quota ?? .max, perDay)
      case .onlineChannel(let share) where isWorking: orders.onlineShift = max(orders.onlineShift, share)
      case .saturdays(let hours) where model.calendar.days[day].isFreeSaturday:
        let end = UnitDayOrders.saturdayOpening + hours * 3600
        orders.dayOff = UnitDayOrders.saturdayOpening...max(end, orders.dayOff?.upperBound ?? 0)
      default: continue
      }
    }
    return orders
  }

  /// Plays a day off at the units that are ordered to open: whoever was present on the last working day comes.
  mutating func serveDayOff(
    _ day: Int, tape: DayTape, floor: inout ServingDay, source: inout RandomSource
  ) {
    for unit in units.indices where !isShared[unit] {
      let orders = orders(at: unit, day: day)
      guard orders.dayOff != nil else { continue }
      _ = serve(unit: unit, day: day, orders, tape: tape, floor: &floor, source: &source)
    }
  }
}

extension UnitDayOrders {
  /// Half past seven, in seconds after midnight.
  fileprivate static let saturdayOpening = 27_000.0
}
