internal import Government

extension Warnings {
  func warnOfPolicy(_ policy: Policy) {
    if policy.instrument.movesPeople { warnOfInduction(policy) }
    if case .backlogAbove = policy.when, let to = unit(policy.to),
      !to.services.isEmpty, to.services.allSatisfy({ $0.steps.allSatisfy { $0.place == .counter } })
    {
      warn(
        [.policies], [policy.name],
        "\(to.name) has counters only, whose evening backlog is empty: the trigger reads the day's largest queue instead"
      )
    }
    if policy.instrument == .permanentTransfer, scenario.lengthDays < 364 {
      warn(
        [.policies], [policy.name],
        "a transfer for good over a study of less than 52 weeks: most of its effect lies outside")
    }
    warnOfLenders(policy)
    warnOfLeadTime(policy)
    warnOfEarlyOrder(policy)
  }

  private func warnOfInduction(_ policy: Policy) {
    var stay: Int?
    switch policy.until {
    case .after(let days): stay = days
    case .backlogBelow(_, let days): stay = days
    case .never: break
    }
    if let stay, stay < 20 {
      warn([.policies], [policy.name], "a stay of \(stay) working days is below 20: nearly all of it is induction")
    }
    if case .before(_, let days) = policy.when, days < 20 {
      warn(
        [.policies], [policy.name],
        "ready \(days) working days ahead is below 20: the newcomers are still in induction when the surge starts")
    }
  }

  private func warnOfLenders(_ policy: Policy) {
    guard case .units(let lenders) = policy.from else { return }
    for index in lenders {
      guard let lender = unit(index) else { continue }
      if let load = workload(index).load, load > policy.limits.lenderLoad {
        warn(
          [.policies], [policy.name],
          "\(lender.name) is already overloaded (EJ \(Self.short(load))): its limit lets nobody go")
      }
    }
  }

  private func warnOfLeadTime(_ policy: Policy) {
    guard policy.instrument.movesPeople, case .backlogAbove = policy.when, let to = policy.to else { return }
    let stages = policy.process.meanDays(leadership: policy.engagement.leadership)
    let lead = Int(stages.rounded()) + policy.prepare.days
    let surges = scenario.surges.filter { $0.places.contains { $0.unit == to } }
    guard let longest = surges.map(\.lengthDays).max(), lead > longest else { return }
    warn(
      [.policies], [policy.name],
      "its \(lead) working days from order to service, on average, outlast every surge (\(longest) at most): it comes too late"
    )
  }

  private func warnOfEarlyOrder(_ policy: Policy) {
    guard case .before(let surges, let ahead) = policy.when else { return }
    let lead = ahead + policy.process.plannedDays(leadership: policy.engagement.leadership) + policy.prepare.days
    for surge in surges.map({ scenario.surges[$0] }) {
      let available = scenario.calendar.workingDays(from: scenario.warmUpDays, to: surge.startDay)
      if lead > available {
        warn(
          [.policies], [policy.name],
          "to be ready for \(surge.name) it must act \(lead) working days before; only \(available) lie between the "
            + "warm-up and the surge")
      }
    }
  }

  private func unit(_ index: Int?) -> Unit? {
    index.flatMap { scenario.units.indices.contains($0) ? scenario.units[$0] : nil }
  }
}
