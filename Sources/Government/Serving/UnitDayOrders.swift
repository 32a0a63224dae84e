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
  /// The orders of today: the unit's own values, and the hours of a policy that extends them.
  func orders(at unit: Int, day: Int) -> UnitDayOrders {
    guard model.calendar.days[day].isWorking else { return UnitDayOrders() }
    return UnitDayOrders(extraSeconds: extraSeconds(at: unit), quota: model.plans[unit].quota)
  }

  /// Plays a day off at the units that are ordered to open: whoever was present on the last working day comes.
  mutating func serveDayOff(
    _ day: Int, tape: borrowing DayTape, floor: inout ServingDay, source: inout RandomSource
  ) {
    for unit in units.indices where !isShared[unit] {
      let orders = orders(at: unit, day: day)
      guard orders.dayOff != nil else { continue }
      _ = serve(unit: unit, day: day, orders, tape: tape, floor: &floor, source: &source)
    }
  }

  /// How long the unit stays open beyond base closing today.
  private func extraSeconds(at unit: Int) -> Double {
    guard case .extraHours(let hours) = scenario.policies[policy].instrument, moves.areHoursExtended,
      scenario.policies[policy].to == unit
    else { return 0 }
    return hours * 3600
  }
}
