import Government

extension Moves {
  /// Why the law or the officer's own post forbids a move; nil when nothing does.
  func legalBar(_ number: Int, _ order: Order, _ people: People) -> MoveRecord.Reason? {
    let group = model.group(of: number)
    if !order.action.limits.posts.contains(group.post) { return .post }
    if order.instrument.isForGood && group.employment.isContract { return .pppk }
    if order.instrument.isForGood, isFrozen(group.post, order) { return .freeze }
    if people.officers[number].yearsInPost(on: order.day) < order.action.limits.yearsInPost { return .yearsInPost }
    return isOtherAway(group.name, order) ? .apart : nil
  }

  /// Whether one with whom an officer must not be away together is ordered or away, whatever action sent him.
  private func isOtherAway(_ name: String, _ order: Order) -> Bool {
    order.action.limits.apart.contains { names in
      names.contains(name) && active.contains { names.contains(model.group(of: $0.officer).name) }
    }
  }

  private func isFrozen(_ post: OfficerGroup.Post, _ order: Order) -> Bool {
    order.action.limits.freezes.contains { ($0.from..<$0.to).contains(order.day) && $0.posts.contains(post) }
  }

  /// Why the units cannot bear one officer less here and one more there; nil when they can.
  func unitBar(from unit: Int, _ order: Order, _ people: People) -> MoveRecord.Reason? {
    if order.instrument == .redeployment { return nil }
    let leaving = leaving(from: unit, people)
    let heads = people.stations[unit].posted.count - leaving
    let atStart = model.plans[unit].heads
    if Double(heads - 1) < order.action.limits.crewShare * Double(atStart) - 1e-9 { return .minimumCrew }
    if heads <= 1 || load(of: unit, without: 1, leaving: leaving, order, people) > order.action.limits.lenderLoad + 1e-9
    {
      return .lenderLoad
    }
    return hasPlace(at: order.to, people) ? nil : .noPlace
  }

  /// Load (EJ) of a lending unit once those under way and `count` more have left: the larger of the last 20 working days'
  /// and the planned one over the stay.
  func load(of unit: Int, without count: Int, leaving: Int, _ order: Order, _ people: People) -> Double {
    let stay = plannedStay(order)
    let planned = model.demand.announcedLoad(
      unit: unit, from: stay.lowerBound, to: stay.upperBound, effectiveHeads: people.effectiveHeads(at: unit),
      productiveShare: model.parameters.productiveShare, today: order.day)
    let posted = Double(people.stations[unit].posted.count)
    let left = posted - Double(leaving + count)
    let load = max(people.recentLoad(of: unit), planned)
    return load == 0 ? 0 : (left > 0 ? load * posted / left : .infinity)
  }

  /// Officers ordered away from a unit who still serve there.
  func leaving(from unit: Int, _ people: People) -> Int {
    active.reduce(0) {
      let isThere = $1.phase != .serving && $1.phase != .training && Int(people.officers[$1.officer].home) == unit
      return $0 + (isThere && $1.to != unit ? 1 : 0)
    }
  }

  func hasPlace(at unit: Int, _ people: People) -> Bool {
    let plan = model.plans[unit]
    guard plan.deskPlaces < .max || plan.isCounterOnly || plan.queues.isEmpty else { return true }
    let places = plan.counterPlaces + (plan.deskPlaces < .max ? plan.deskPlaces : 0)
    return people.stations[unit].posted.count + inbound(to: unit) < places
  }
}
