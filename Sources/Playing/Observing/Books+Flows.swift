import Government

extension Books {
  /// What waits at the start of a trial.
  mutating func openFlows(_ offices: Offices) {
    for unit in model.plans.indices where !model.flows[unit].isEmpty {
      for slot in offices.units[unit].openSlots {
        let flow = model.flows[unit][Int(offices.units[unit].requests[Int(slot)].service)]
        if flow >= 0 { flows.addWaiting(flow) }
      }
    }
  }

  /// Counts what a day brought to a unit, and how requests ended there.
  ///
  /// - Parameter judged: the outcomes against their promises, one for one.
  mutating func countFlows(
    at unit: Int, _ tape: DayTape, _ outcomes: Pool<Outcome>, _ judged: Pool<JudgedOutcome>
  ) {
    let numbers = model.flows[unit]
    guard !numbers.isEmpty else { return }
    for place in tape.arrivalRanges[unit] {
      let flow = numbers[Int(tape.arrivals[place].service)]
      if flow >= 0 { flows.receive(flow) }
    }
    for place in 0..<outcomes.count {
      let outcome = outcomes[place]
      let flow = numbers[Int(outcome.service)]
      guard flow >= 0 else { continue }
      if outcome.kind == .done {
        let days = outcome.baseSeconds / 60 / model.calendar.normalMinutes
        flows.finish(flow, after: outcome.day < 0 ? nil : days, isOnTime: judged[place].isOnTime)
      } else {
        flows.giveUp(flow)
      }
    }
  }
}
