import Stochastics

/// The announced demand of every service on every day, with surges at their announced or their drawn height.
struct DemandPlan: Sendable {
  private let scenario: Scenario
  private let serviceMinutes: [[(home: Int, service: Int, minutes: Double)]]
  /// Weekday factor by unit service and weekday, normalised to mean 1.
  private let weekdays: [[[Double]]]
  /// Shape of each surge by day, 0...1.
  private let shapes: [[Double]]
  /// Surges at a unit: (surge, service or nil).
  private let surgesAt: [[(surge: Int, service: Int?)]]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    serviceMinutes = scenario.serviceMinutes
    let calendar = scenario.calendar
    weekdays = scenario.units.map { unit in
      unit.services.map { service in
        let factors = service.demand.weekdayFactors
        let mean = factors.reduce(0, +) / Double(max(1, factors.count))
        guard mean > 0, !calendar.isAlwaysOpen else { return Array(repeating: 1, count: 7) }
        return (0..<7).map { $0 < factors.count ? factors[$0] / mean : 1 }
      }
    }
    shapes = scenario.surges.map { surge in
      let first = calendar.workingDay(atOrAfter: surge.startDay).map { calendar.days[$0].workingDaysBefore } ?? .max
      return calendar.days.map { day in
        day.isWorking && day.workingDaysBefore >= first ? surge.shape(workingDay: day.workingDaysBefore - first) : 0
      }
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

  /// The announced peaks of all surges.
  var announcedPeaks: [Double] { scenario.surges.map(\.announcedPeak) }

  /// Mean requests of a service on a day, given the height of each surge; 0 on days off.
  func mean(unit: Int, service: Int, day: Int, peaks: [Double]) -> Double {
    let calendarDay = scenario.calendar.days[day]
    guard calendarDay.isWorking else { return 0 }
    let demand = scenario.units[unit].services[service].demand
    var mean = demand.meanPerWorkingDay * weekdays[unit][service][calendarDay.weekday]
    for place in surgesAt[unit] where place.service == nil || place.service == service {
      mean *= max(0, 1 + (peaks[place.surge] - 1) * shapes[place.surge][day])
    }
    return mean
  }

  /// Announced standard minutes offered to a unit on a day.
  func announcedMinutes(unit: Int, day: Int, peaks: [Double]) -> Double {
    var sum = 0.0
    for share in serviceMinutes[unit] {
      sum += mean(unit: share.home, service: share.service, day: day, peaks: peaks) * share.minutes
    }
    return sum
  }

  /// Announced load (EJ) of a unit over working days in [`from`, `to`) with `heads` effective officers' normal capacity.
  func announcedLoad(unit: Int, from: Int, to: Int, effectiveHeads: Double, productiveShare: Double) -> Double {
    let peaks = announcedPeaks
    var offered = 0.0
    var formal = 0.0
    let days = scenario.calendar.days
    for day in max(0, from)..<max(max(0, from), min(to, days.count)) {
      offered += announcedMinutes(unit: unit, day: day, peaks: peaks)
      formal += days[day].formalMinutes
    }
    let capacity = effectiveHeads * productiveShare * formal
    return capacity > 0 ? offered / capacity : (offered > 0 ? .infinity : 0)
  }
}
