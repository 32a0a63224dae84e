internal import Government

extension Scenario {
  /// The same offices in other days: nobody moves, and nothing that the study dates is there.
  func moved(to calendar: WorkCalendar, days: Int, observing services: [ServicePlace]) -> Scenario {
    let shift = self.calendar.start.dayNumber - calendar.start.dayNumber
    var past = Scenario(
      title: title, calendar: calendar, lengthDays: days, competencies: competencies,
      units: units.map { $0.moved(by: shift) }, parameters: parameters, comparison: comparison, prices: prices)
    past.comparison.window = nil
    past.observedServices = services
    return past
  }

  /// With the requests that are on record, and what was open on the evening before.
  func replaying(_ record: OfficeRecord, _ matches: [(place: ServicePlace, service: Int)]) -> Scenario {
    var past = self
    for (place, number) in matches {
      let service = record.services[number]
      let source: Demand.Source =
        service.stamps.map { .timeStamps($0) }
        ?? .dailyCounts(DailyCounts(service.recorded, days: 0..<lengthDays, calendar: calendar))
      past.units[place.unit].services[place.service].demand.source = source
      guard service.openBefore > 0 else { continue }
      if past.units[place.unit].waitingAtStart.isEmpty {
        past.units[place.unit].waitingAtStart = Array(repeating: 0, count: units[place.unit].services.count)
      }
      past.units[place.unit].waitingAtStart[place.service] = service.openBefore
    }
    return past
  }
}

extension Unit {
  /// - Parameter shift: days by which the first day is earlier.
  fileprivate func moved(by shift: Int) -> Unit {
    var past = self
    past.staffing = []
    past.waitingAtStartDays = 0
    past.waitingAtStart = []
    past.services = services.map { service in
      var earlier = service
      earlier.demand = service.demand.moved(by: shift)
      return earlier
    }
    return past
  }
}

extension Demand {
  /// A rate as it was so many days earlier; records of the study's own days say nothing of others.
  fileprivate func moved(by shift: Int) -> Demand {
    var past = self
    if var programme = programme {
      programme.firstDay += shift
      programme.lastDay = programme.lastDay.map { $0 + shift }
      past.programme = programme
    }
    switch source {
    case .rate(let perDay): past.source = .rate(perDay: perDay * growth(overDays: -shift))
    case .forecast(let forecast): past.source = .rate(perDay: forecast.meanPerWorkingDay)
    case .dailyCounts, .timeStamps: past.source = .rate(perDay: meanPerWorkingDay)
    }
    return past
  }
}
