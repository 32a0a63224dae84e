/// The demand of every service on every day, with surges as announced or along any other course.
package struct DemandPlan: Sendable {
  private let scenario: Scenario
  /// Flow by unit and service.
  private let flows: [[DemandFlow]]
  private let serviceMinutes: [[(home: Int, service: Int, minutes: Double)]]
  /// Announced shape of each surge by day, 0...1.
  package let shapes: [[Double]]
  /// What is announced of all surges.
  package let announced: SurgeCourse
  /// Surges at a unit: (surge, service or nil).
  private let surgesAt: [[(surge: Int, service: Int?)]]

  /// Announced changes of each unit's strength, in full-time days.
  private let changes: [[(day: Int, strength: Double)]]

  package init(_ scenario: Scenario) {
    self.scenario = scenario
    serviceMinutes = scenario.serviceMinutes
    let calendar = scenario.calendar
    flows = scenario.units.map { $0.services.map { DemandFlow($0.demand, calendar) } }
    shapes = scenario.surges.map { $0.shape(over: calendar) }
    var announced = SurgeCourse(surges: scenario.surges.count, days: calendar.days.count)
    for (index, surge) in scenario.surges.enumerated() {
      announced.set(index, peak: surge.announcedPeak, shape: shapes[index])
    }
    self.announced = announced
    changes = scenario.units.map { unit in
      unit.staffing.map { ($0.day, unit.strength(of: $0, scenario.calendar)) }
    }
    surgesAt = scenario.units.indices.map { unit in
      scenario.surges.indices.flatMap { surge in
        // A surge counts once for a service, however often it names it.
        let services = scenario.surges[surge].places.filter { $0.unit == unit }.map(\.service)
        if services.contains(where: { $0 == nil }) { return [(surge, Int?.none)] }
        return scenario.units[unit].services.indices.filter { services.contains($0) }.map { (surge, $0) }
      }
    }
  }

  /// Mean requests of a service on a day, given the course of the surges; 0 on days off.
  package func mean(unit: Int, service: Int, day: Int, surges: SurgeCourse) -> Double {
    let calendarDay = scenario.calendar.days[day]
    guard calendarDay.isWorking else { return 0 }
    var mean = flows[unit][service].mean(on: day, weekday: calendarDay.weekday)
    guard flows[unit][service].isSurged else { return mean }
    for place in surgesAt[unit] where place.service == nil || place.service == service {
      mean *= surges.multipliers[place.surge][day]
    }
    return mean
  }

  /// Announced standard minutes offered to a unit on a day.
  package func announcedMinutes(unit: Int, day: Int) -> Double {
    var sum = 0.0
    for share in serviceMinutes[unit] {
      sum += mean(unit: share.home, service: share.service, day: day, surges: announced) * share.minutes
    }
    return sum
  }

  /// Announced load (EJ) of a unit over working days in [`from`, `to`): `effectiveHeads` are those on day `today`, and who
  /// is announced to leave or to join after it counts from his day on.
  package func announcedLoad(
    unit: Int, from: Int, to: Int, effectiveHeads: Double, productiveShare: Double, today: Int
  ) -> Double {
    var offered = 0.0
    var formal = 0.0
    var changed = 0.0
    let days = scenario.calendar.days
    let ahead = changes[unit].filter { $0.day > today }
    for day in max(0, from)..<max(max(0, from), min(to, days.count)) {
      offered += announcedMinutes(unit: unit, day: day)
      formal += days[day].formalMinutes
      for change in ahead where change.day <= day { changed += change.strength * days[day].formalMinutes }
    }
    let capacity = effectiveHeads * productiveShare * formal + productiveShare * changed
    return capacity > 0 ? offered / capacity : (offered > 0 ? .infinity : 0)
  }
}
