import Government
import Stochastics

/// One day's new requests of every unit, drawn once a trial and played against every policy.
struct DayTape {
  struct Arrival {
    let time: Double
    let service: Int32
    /// Day of the first arrival and number within service and day: the request's identity.
    let day: Int32
    let index: UInt32
    /// Seconds the citizen bears to wait on his first visit.
    var patience = Double.infinity
    /// What the unit has to do of it: its first step and the unit's own after that.
    var minutes = ExactMinutes()
  }

  var arrivals = Pool<Arrival>()
  /// By arrival and step, `UnitPlan.maxSteps` of the unit apart.
  private(set) var draws = Pool<StepDraw>()
  var arrivalRanges: [Range<Int>]
  var drawStarts: [Int]
  /// Today's breakdowns and repairs.
  var outages: OutageTape
  /// Arrivals on the tape that belong to the cohort.
  private(set) var cohortCount = 0
  private let cohorts: [Range<Int>]

  /// How this trial's forecast demands come.
  private var forecasts: ForecastCourse
  /// Next recorded time stamp by unit and service.
  private var stampPositions: [[Int]]
  /// By unit and service.
  private let profiles: [[ArrivalProfile]]
  private var instants = Pool<Double>()

  /// - Parameter cohorts: days of first arrival that count, by unit; nil = those of the study.
  init(_ scenario: Scenario, plans: [UnitPlan], cohorts: [Range<Int>]? = nil) {
    self.cohorts = cohorts ?? plans.map { _ in scenario.cohortDays }
    outages = OutageTape(plans.map(\.machines))
    forecasts = ForecastCourse(scenario, plans: plans)
    arrivalRanges = Array(repeating: 0..<0, count: scenario.units.count)
    drawStarts = Array(repeating: 0, count: scenario.units.count)
    stampPositions = scenario.units.map { Array(repeating: 0, count: $0.services.count) }
    let isAlwaysOpen = scenario.calendar.isAlwaysOpen
    profiles = scenario.units.map { unit in
      unit.services.map { service in
        let shares = service.demand.profile.isEmpty ? ArrivalProfile.officeShares : service.demand.profile
        return isAlwaysOpen ? .even : ArrivalProfile(shares: shares, earlyShare: scenario.parameters.earlyShare)
      }
    }
  }

  /// Draws what is uncertain of the trial's demand beside its surges.
  mutating func drawWorld(source: inout RandomSource) { forecasts.draw(from: &source) }

  /// Back to the first recorded time stamp, and to whole machines.
  mutating func rewind(_ plans: [UnitPlan], _ calendar: WorkCalendar, source: inout RandomSource) {
    outages.begin(plans, calendar, source: &source)
    for unit in stampPositions.indices {
      for service in stampPositions[unit].indices { stampPositions[unit][service] = 0 }
    }
  }

  /// A day off, on which no requests arrive.
  mutating func drawDayOff(_ plans: [UnitPlan], _ calendar: WorkCalendar, source: inout RandomSource) {
    arrivals.removeAll()
    for unit in arrivalRanges.indices { arrivalRanges[unit] = 0..<0 }
    cohortCount = 0
    outages.draw(nil, plans, calendar, source: &source)
  }

  /// Draws the requests that reach each unit between the previous closing and that of `day`, a working day.
  mutating func draw(
    _ day: Int, scenario: Scenario, plans: [UnitPlan], demand: DemandPlan, surges: SurgeCourse,
    source: inout RandomSource
  ) {
    begin(scenario.calendar.days[day], plans, scenario.calendar, source: &source)
    wipe()
    for unit in plans.indices {
      add(unit, day, scenario: scenario, plan: plans[unit], demand: demand, surges: surges, source: &source)
    }
  }

  /// Draws today's breakdowns alone; the requests follow unit by unit, each on a wiped tape.
  ///
  /// A unit is played while its tape is in the cache: of 15,000 units a step took 402 in place of 409 ns.
  mutating func begin(
    _ day: WorkCalendar.Day, _ plans: [UnitPlan], _ calendar: WorkCalendar, source: inout RandomSource
  ) {
    outages.draw(day, plans, calendar, source: &source)
  }

  mutating func wipe() {
    arrivals.removeAll()
    draws.removeAll()
    cohortCount = 0
  }

  /// Draws the requests of one unit.
  mutating func add(
    _ unit: Int, _ day: Int, scenario: Scenario, plan: UnitPlan, demand: DemandPlan, surges: SurgeCourse,
    source: inout RandomSource
  ) {
    let first = arrivals.count
    drawStarts[unit] = draws.count
    draw(unit: unit, day, scenario: scenario, plan: plan, demand: demand, surges: surges, source: &source)
    if plan.hasOnline, !scenario.calendar.isAlwaysOpen {
      sendOutsideHours(from: first, unit, day, scenario: scenario, plan: plan, source: &source)
    }
    sort(from: first)
    drawRequests(from: first, plan: plan, source: &source)
    arrivalRanges[unit] = first..<arrivals.count
    let cohort = cohorts[unit]
    for position in first..<arrivals.count where cohort.contains(Int(arrivals[position].day)) { cohortCount += 1 }
  }

  private mutating func draw(
    unit: Int, _ day: Int, scenario: Scenario, plan: UnitPlan, demand: DemandPlan, surges: SurgeCourse,
    source: inout RandomSource
  ) {
    for service in scenario.units[unit].services.indices {
      switch scenario.units[unit].services[service].demand.source {
      case .timeStamps(let stamps):
        replay(stamps, unit: unit, service: service, until: scenario.calendar.days[day].closing)
      case .dailyCounts(let counts):
        source.start(.arrivals, plan.serviceKeys[service], UInt64(day))
        scatter(
          counts.counts[day], unit: unit, service: service, day, span(plan, service, scenario.calendar.days[day], day),
          source: &source)
      case .forecast:
        let mean = forecasts.mean(unit: unit, service: service, day: day, from: &source)
        scatter(
          mean: mean, key: plan.serviceKeys[service], unit: unit, service: service, day,
          span(plan, service, scenario.calendar.days[day], day), source: &source)
      case .rate:
        let factor = dayFactor(
          variation: scenario.units[unit].services[service].demand.dayVariation, unitKey: plan.unitKey, day: day,
          source: &source)
        let mean = demand.mean(unit: unit, service: service, day: day, surges: surges) * factor
        scatter(
          mean: mean, key: plan.serviceKeys[service], unit: unit, service: service, day,
          span(plan, service, scenario.calendar.days[day], day), source: &source)
      }
    }
  }

  /// When a service's citizens come: while the counters are open if it begins at one, otherwise in office hours.
  private func span(
    _ plan: UnitPlan, _ service: Int, _ hours: WorkCalendar.Day, _ day: Int
  ) -> ArrivalProfile.Span {
    if plan.beginsAtCounter[service], let span = plan.counterSpan(on: hours, day: day) { return span }
    return (hours.opening, hours.closing)
  }

  /// G: one draw for a unit and day, Gamma with mean 1 (Poisson–gamma demand; CV .06–.13 measured).
  private func dayFactor(variation: Double, unitKey: UInt64, day: Int, source: inout RandomSource) -> Double {
    guard variation > 0 else { return 1 }
    source.start(.dayFactor, unitKey, UInt64(day))
    let shape = 1 / (variation * variation)
    return source.gamma(shape: shape, scale: 1 / shape)
  }

  /// A Poisson number of instants.
  private mutating func scatter(
    mean: Double, key: UInt64, unit: Int, service: Int, _ day: Int, _ span: ArrivalProfile.Span,
    source: inout RandomSource
  ) {
    guard mean > 0 else { return }
    source.start(.arrivals, key, UInt64(day))
    scatter(Int(source.poisson(mean: mean)), unit: unit, service: service, day, span, source: &source)
  }

  /// So many instants in order: normalised sums of exponentials are sorted uniforms (Devroye 1986, V.3.2).
  private mutating func scatter(
    _ count: Int, unit: Int, service: Int, _ day: Int, _ span: ArrivalProfile.Span, source: inout RandomSource
  ) {
    guard count > 0 else { return }
    instants.removeAll()
    var sum = 0.0
    for _ in 0..<count {
      sum += source.exponential()
      instants.append(sum)
    }
    sum += source.exponential()
    let profile = profiles[unit][service]
    var part = 0
    for index in 0..<count {
      arrivals.append(
        Arrival(
          time: profile.time(of: instants[index] / sum, in: span, from: &part), service: Int32(service),
          day: Int32(day),
          index: UInt32(index)))
    }
  }

  private mutating func replay(_ stamps: [Double], unit: Int, service: Int, until closing: Double) {
    var position = stampPositions[unit][service]
    while position < stamps.count && stamps[position] <= closing {
      arrivals.append(
        Arrival(
          time: stamps[position], service: Int32(service), day: Int32(stamps[position] / 86_400),
          index: UInt32(position)))
      position += 1
    }
    stampPositions[unit][service] = position
  }

  /// By time, then service, day and index.
  mutating func sort(from first: Int) {
    arrivals.sort(from: first) { a, b in
      if a.time != b.time { return a.time < b.time }
      if a.service != b.service { return a.service < b.service }
      return a.day != b.day ? a.day < b.day : a.index < b.index
    }
  }

  /// What is drawn of a unit's arrivals from `first` on.
  mutating func drawRequests(from first: Int, plan: UnitPlan, source: inout RandomSource) {
    for position in first..<arrivals.count {
      let arrival = arrivals[position]
      let service = Int(arrival.service)
      let start = draws.count
      arrivals[position].patience = plan.draw(
        service, day: arrival.day, index: arrival.index, into: &draws, source: &source)
      var minutes = ExactMinutes()
      for step in 0..<plan.steps[service] where step == 0 || plan.doesItself(step, of: service) {
        minutes += draws[start &+ step].work
      }
      arrivals[position].minutes = minutes
    }
  }
}
