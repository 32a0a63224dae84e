import Government
import Stochastics

/// Requests that come online come at any hour, whether of themselves or by a policy.
extension DayTape {
  /// Takes over a unit's day of `tape` as it is where a policy has a share `shift` of those who would come go online: the same
  /// requests, some of them sent at another hour.
  mutating func resend(
    _ unit: Int, _ day: Int, of tape: DayTape, shift: Double, scenario: Scenario, plan: UnitPlan,
    source: inout RandomSource
  ) {
    wipe()
    for position in tape.arrivalRanges[unit] { arrivals.append(tape.arrivals[position]) }
    sendOutsideHours(from: 0, unit, day, shift: shift, scenario: scenario, plan: plan, source: &source)
    sort(from: 0)
    drawRequests(from: 0, plan: plan, source: &source)
    arrivalRanges[unit] = 0..<arrivals.count
    drawStarts[unit] = 0
    outages.take(unit, from: tape.outages)
  }

  /// A share of the requests online comes between midnight and opening, as what was sent since the day before. Recorded time
  /// stamps stay.
  ///
  /// Channel and hour are drawn with the request: who is online without the policy is so with it, and at the same hour.
  mutating func sendOutsideHours(
    from first: Int, _ unit: Int, _ day: Int, shift: Double = 0, scenario: Scenario, plan: UnitPlan,
    source: inout RandomSource
  ) {
    let outside = scenario.parameters.onlineOutsideHours
    let (midnight, opening) = (Double(day) * 86_400, scenario.calendar.days[day].opening)
    for position in first..<arrivals.count {
      let arrival = arrivals[position]
      let service = Int(arrival.service)
      if case .timeStamps = scenario.units[unit].services[service].demand.source { continue }
      let share = plan.onlineShare(of: service, shift: shift)
      guard share > 0 else { continue }
      source.start(.channel, plan.serviceKeys[service], Draw.request(day: arrival.day, index: arrival.index))
      guard source.uniform() < share, source.uniform() < outside else { continue }
      arrivals[position] = Arrival(
        time: midnight + (opening - midnight) * source.uniform(), service: arrival.service, day: arrival.day,
        index: arrival.index)
    }
  }
}
