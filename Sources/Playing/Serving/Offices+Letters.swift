import Government

extension Offices {
  /// Over night the files of a unit go to those that do their next step, and join the queues there at the next opening.
  mutating func deliverLetters(isShared: [Bool]) {
    for unit in units.indices where !isShared[unit] && !units[unit].outbox.isEmpty {
      for letter in units[unit].outbox { deliver(letter, from: unit) }
      units[unit].outbox.removeAll(keepingCapacity: true)
    }
  }

  private mutating func deliver(_ letter: UnitState.Letter, from unit: Int) {
    let route = model.plans[unit].routes[Int(letter.route)]
    let target = model.plans[route.unit]
    let stride = model.plans[unit].maxSteps
    let slot = Int(letter.request)
    // Taken out, since a slice would hold the pool, and the claim below would then copy it whole.
    let draws = Array(units[unit].draws[slot * stride..<(slot + 1) * stride])
    let step = target.queues[route.queue].step
    let work = draws[step].work
    var request = units[unit].requests[slot]
    request.goOn(to: route.queue, work: work, at: .infinity, base: request.waitingSince)
    request.service = Int32(route.service)
    units[unit].claim()
    units[unit].free.append(letter.request)
    units[route.unit].claim()
    let arrived = Int(units[route.unit].add(request, stride: target.maxSteps))
    for (offset, value) in draws.prefix(target.maxSteps).enumerated() {
      units[route.unit].draws[arrived * target.maxSteps + offset] = value
    }
    units[route.unit].open(UInt32(arrived), target)
    units[route.unit].returning.append(UInt32(arrived))
    // What the unit of the service does itself was offered when the citizen came.
    guard route.unit != target.homes[route.service] else { return }
    let own = draws.dropFirst(step).prefix(target.steps[route.service] - step)
    for (value, isDoneHere) in zip(own, target.isDoneHere[route.service].dropFirst(step)) {
      guard isDoneHere else { break }
      units[route.unit].letterMinutes += value.work.minutes
    }
  }
}
