internal import Government

extension Warnings {
  func warn(of action: Action, in policy: Policy) {
    if action.instrument.movesPeople, action.instrument != .redeployment { warnOfInduction(action, policy) }
    for to in action.to.compactMap(unit) {
      guard case .backlogAbove = action.when, !to.services.isEmpty,
        to.services.allSatisfy({ $0.steps.allSatisfy { $0.place == .counter } })
      else { continue }
      warn(
        [.policies], [policy.name],
        "\(to.name) has counters only, whose evening backlog is empty: the trigger reads the day's largest queue instead",
        "\(to.name) hanya punya loket, yang pada sore hari selalu kosong: pemicu membaca antrean terbesar hari itu")
    }
    if action.instrument == .permanentTransfer, scenario.lengthDays < 364 {
      warn(
        [.policies], [policy.name],
        "a transfer for good over a study of less than 52 weeks: most of its effect lies outside",
        "mutasi dalam studi kurang dari 52 minggu: sebagian besar pengaruhnya di luar studi")
    }
    warnOfLenders(action, policy)
    warnOfGroups(action, policy)
    warnOfApart(action, policy)
    warnOfLeadTime(action, policy)
    warnOfEarlyOrder(action, policy)
    warnOfShortStay(action, policy)
    warnOfNothing(action, policy)
    warnOfNobody(action, policy)
    warnOfIdleMeasure(action, policy)
  }

  private func warnOfInduction(_ action: Action, _ policy: Policy) {
    var stay: Int?
    switch action.until {
    case .after(let days): stay = days
    case .backlogBelow(_, let days): stay = days
    case .evaluation, .never: break
    }
    if let stay, stay < 20 {
      warn(
        [.policies], [policy.name], "a stay of \(stay) working days is below 20: nearly all of it is induction",
        "penugasan \(stay) hari kerja kurang dari 20: hampir semuanya masa pengenalan")
    }
    if case .before(_, let days) = action.when, days < 20 {
      warn(
        [.policies], [policy.name],
        "ready \(days) working days ahead is below 20: the newcomers are still in induction when the surge starts, and their "
          + "stay must last beyond its start",
        "siap \(days) hari kerja sebelumnya kurang dari 20: pegawai baru masih dalam masa pengenalan ketika lonjakan mulai, "
          + "dan penugasannya harus berlangsung melewati awal lonjakan")
    }
  }

  /// Whether the order, given as early as it can be, is on average through its stages before the surge is over.
  private func warnOfLeadTime(_ action: Action, _ policy: Policy) {
    guard action.instrument.movesPeople else { return }
    let lead = Int(action.process.meanDays(leadership: action.engagement.leadership).rounded()) + action.prepare.days
    switch action.when {
    case .never, .onDates, .reviews, .forecastAbove: break
    case .backlogAbove(_, let evenings), .loadAbove(_, let evenings):
      let surges = scenario.surges.filter { $0.places.contains { action.to.contains($0.unit) } }
      guard let left = surges.map({ $0.lengthDays - evenings }).max(), lead > left else { return }
      warn(
        [.policies], [policy.name],
        "its \(lead) working days from order to service, on average, outlast what is left of every surge (\(max(0, left)) "
          + "at most): it comes too late",
        "\(lead) hari kerja dari perintah sampai bertugas, rata-rata, lebih lama daripada sisa setiap lonjakan (paling banyak "
          + "\(max(0, left))): datang terlambat")
    case .before(let surges, let ahead):
      for surge in surges.map({ scenario.surges[$0] }) {
        let planned = scenario.calendar.workingDay(-(ahead + action.leadDays), after: surge.startDay)
        let service = scenario.calendar.workingDay(lead, after: max(planned, scenario.warmUpDays))
        guard service >= end(surge) else { continue }
        warn(
          [.policies], [policy.name],
          "its \(lead) working days from order to service, on average, last until \(surge.name) is over: it comes too late",
          "\(lead) hari kerja dari perintah sampai bertugas, rata-rata, berlangsung sampai \(surge.name) selesai: datang "
            + "terlambat")
      }
    }
  }

  private func warnOfEarlyOrder(_ action: Action, _ policy: Policy) {
    guard case .before(let surges, let ahead) = action.when else { return }
    let lead = ahead + action.process.plannedDays(leadership: action.engagement.leadership) + action.prepare.days
    for surge in surges.map({ scenario.surges[$0] }) {
      let available = scenario.calendar.workingDays(from: scenario.warmUpDays, to: surge.startDay)
      if lead > available {
        warn(
          [.policies], [policy.name],
          "to be ready for \(surge.name) it must act \(lead) working days before; only \(available) lie between the "
            + "warm-up and the surge",
          "agar siap untuk \(surge.name) perintah harus \(lead) hari kerja sebelumnya; hanya ada \(available) antara masa "
            + "pemanasan dan lonjakan")
      }
    }
  }

  private func unit(_ index: Int) -> Unit? {
    scenario.units.indices.contains(index) ? scenario.units[index] : nil
  }
}
