import Government

extension Books {
  /// Counts requests that are still open on the last day with their age.
  mutating func closeCohort(at end: Double, _ offices: Offices) {
    for unit in model.plans.indices {
      let plan = model.plans[unit]
      var open = Pool<JudgedOutcome>()
      for slot in offices.units[unit].openSlots {
        let outcome = Outcome(
          offices.units[unit].requests[Int(slot)], end: end, baseEnd: model.calendar.baseSeconds(until: end),
          kind: .open, proficiency: .nan, pressure: .nan)
        open.append(JudgedOutcome(outcome, plan, model))
      }
      for home in plan.homesServed {
        record(open, unit: home)
        recordUnfinished(open, unit: home)
      }
    }
  }
}
