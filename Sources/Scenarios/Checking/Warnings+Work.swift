internal import Government

extension Warnings {
  /// Minutes of work of one unit over the study that are let pass: a fifth of what the sums of a trial hold, since what is
  /// drawn may be more than what is announced.
  private static let mostMinutes = 1e11
  /// Surges and seasons together multiply ordinary demand by less than this in all but the oddest studies.
  private static let mostTimes = 1000.0

  /// Refuses work that could not be added up.
  func refuseUncountableWork() {
    let shares = scenario.serviceMinutes
    let days = Double(scenario.calendar.days.count)
    // Only where surges and seasons might bring it there is the demand of all days added up.
    let suspects = scenario.units.indices.filter { unit in
      let ordinary = shares[unit].reduce(0) { $0 + demand($1.home, $1.service).fullMeanPerWorkingDay * $1.minutes }
      return ordinary * days * Self.mostTimes + waitingMinutes(unit) > Self.mostMinutes
    }
    guard !suspects.isEmpty else { return }
    let plan = DemandPlan(scenario)
    for unit in suspects {
      let announced = scenario.calendar.days.indices.reduce(0) { $0 + plan.announcedMinutes(unit: unit, day: $1) }
      let minutes = announced + waitingMinutes(unit)
      guard minutes > Self.mostMinutes else { continue }
      let billions = Self.short((minutes / 1e9).rounded())
      fail(
        [.units], [scenario.units[unit].name],
        "has \(billions) billion minutes of work in this study, more than the 100 billion that can be counted; write "
          + "smaller rates or times, a shorter study, or several units",
        "memuat \(billions) miliar menit kerja dalam studi ini, lebih dari 100 miliar yang dapat dihitung; tulis laju atau "
          + "waktu yang lebih kecil, studi yang lebih pendek, atau beberapa unit"
      )
    }
  }

  private func demand(_ unit: Int, _ service: Int) -> Demand { scenario.units[unit].services[service].demand }

  private func waitingMinutes(_ unit: Int) -> Double {
    let described = scenario.units[unit]
    guard described.waitingAtStart.isEmpty else {
      return zip(described.services, described.waitingAtStart).reduce(0) { $0 + $1.0.standardMinutes * Double($1.1) }
    }
    let workload = workload(unit)
    return described.waitingAtStartDays * workload.effectiveHeads * workload.officerMinutes
  }
}
