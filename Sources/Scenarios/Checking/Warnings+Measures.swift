internal import Government

extension Warnings {
  /// Measures that move nobody and change nothing where they stand.
  func warnOfIdleMeasure(_ action: Action, _ policy: Policy) {
    switch action.instrument {
    case .ticketQuota(let perDay): action.to.forEach { warnOfQuota(perDay, at: $0, policy) }
    case .onlineChannel:
      let services = action.to.flatMap { scenario.units[$0].services }
      guard !services.isEmpty, services.allSatisfy(\.demand.isInPerson) else { return }
      warn(
        [.policies], [policy.name], "does nothing: every service that it helps is \(spelt(.online)): \(spelt(.never))",
        "tidak berbuat apa-apa: semua layanan yang dibantunya \(spelt(.online)): \(spelt(.never))")
    case .extraHours where scenario.calendar.isAlwaysOpen, .saturdays where scenario.calendar.isAlwaysOpen:
      warn(
        [.policies], [policy.name], "does nothing: the office never closes (hours: always)",
        "tidak berbuat apa-apa: kantor tidak pernah tutup (hours: always)")
    case .saturdays where !scenario.calendar.days.prefix(scenario.lengthDays).contains(where: \.isFreeSaturday):
      warn(
        [.policies], [policy.name], "does nothing: no Saturday of the study is a day off that is no holiday",
        "tidak berbuat apa-apa: tidak ada Sabtu libur dalam studi selain hari libur nasional")
    default: break
    }
  }

  private func warnOfQuota(_ perDay: Int, at index: Int, _ policy: Policy) {
    let unit = scenario.units[index]
    let steps = scenario.units.indices.flatMap { home in
      scenario.units[home].services.flatMap(\.steps).filter { ($0.unit ?? home) == index }
    }
    if !steps.contains(where: { $0.place == .counter }) {
      warn(
        [.policies], [policy.name], "does nothing: \(unit.name) has no counters to give tickets for",
        "tidak berbuat apa-apa: \(unit.name) tidak punya loket yang memakai tiket")
    } else if let own = unit.quota, own <= perDay, !isVaried(.tickets, policy) {
      warn(
        [.policies], [policy.name],
        "does nothing: \(unit.name) has a quota of \(own) tickets a day already, no more than \(perDay)",
        "tidak berbuat apa-apa: \(unit.name) sudah punya kuota \(own) tiket sehari, tidak lebih dari \(perDay)")
    }
  }

  /// Supplies of which there never is anything, and more retirements than officers.
  func warnOfThings(_ unit: Unit) {
    for supply in unit.supplies where supply.stock == 0 && (supply.everyDays == nil || supply.delivery == 0) {
      warn(
        [.units], [unit.name],
        "\(supply.name) has \(spelt(.stock)): 0 and no \(spelt(.delivery)): all work that uses it waits for good",
        "\(supply.name) punya \(spelt(.stock)): 0 tanpa \(spelt(.delivery)): semua pekerjaan yang memakainya menunggu selamanya"
      )
    }
    var heads = unit.officerCount
    for change in unit.staffing {
      switch change.kind {
      case .join: heads += change.count
      case .retire where change.count > heads:
        warn(
          [.units], [unit.name],
          "\(change.count) retire on \(scenario.calendar.date(of: change.day).iso), of \(heads) officers",
          "\(change.count) orang pensiun pada \(scenario.calendar.date(of: change.day).iso), dari \(heads) pegawai")
        heads = 0
      case .retire: heads -= change.count
      }
    }
  }
}
