import Government

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
