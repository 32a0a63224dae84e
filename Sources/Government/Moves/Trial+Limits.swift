extension Trial {
  /// Why the law or the officer's own post forbids a move; nil when nothing does.
  func legalBar(_ number: Int, _ order: Order) -> MoveRecord.Reason? {
    let group = model.group(of: number)
    if !order.action.limits.posts.contains(group.post) { return .post }
    if order.instrument == .permanentTransfer && group.employment == .pppk { return .pppk }
    if officers[number].yearsInPost(on: order.day) < order.action.limits.yearsInPost { return .yearsInPost }
    return nil
  }

  /// Why the units cannot bear one officer less here and one more there; nil when they can.
  func unitBar(from unit: Int, _ order: Order) -> MoveRecord.Reason? {
    let leaving = moves.active.reduce(0) {
      $0 + ($1.phase != .serving && $1.phase != .training && Int(officers[$1.officer].home) == unit ? 1 : 0)
    }
    let heads = units[unit].posted.count - leaving
    let atStart = model.plans[unit].heads
    if Double(heads - 1) < order.action.limits.crewShare * Double(atStart) - 1e-9 { return .minimumCrew }
    let stay = plannedStay(order)
    let effective = effectiveHeads(at: unit)
    let planned = model.demand.announcedLoad(
      unit: unit, from: stay.lowerBound, to: stay.upperBound, effectiveHeads: effective,
      productiveShare: parameters.productiveShare)
    let load = max(recentLoad(of: unit), planned) * Double(units[unit].posted.count) / Double(max(1, heads))
    if heads <= 1 || load * Double(heads) / Double(heads - 1) > order.action.limits.lenderLoad + 1e-9 {
      return load == 0 && heads > 1 ? nil : .lenderLoad
    }
    return hasPlace(at: order.to) ? nil : .noPlace
  }

  private func hasPlace(at unit: Int) -> Bool {
    let plan = model.plans[unit]
    guard plan.deskPlaces < .max || plan.counterQueues == plan.queues.count else { return true }
    let places = plan.counterPlaces + (plan.deskPlaces < .max ? plan.deskPlaces : 0)
    return units[unit].posted.count + moves.inbound(to: unit) < places
  }
}
