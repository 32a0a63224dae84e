internal import Government
internal import Stochastics

/// What a planner should look at again before believing the result: all that can be said without simulating.
struct Warnings {
  let scenario: Scenario
  let tree: Tree
  let reading: Reading
  private let workloads: [Workload]

  init(scenario: Scenario, tree: Tree, reading: Reading) {
    self.scenario = scenario
    self.tree = tree
    self.reading = reading
    workloads = Workload.all(of: scenario)
  }

  func report() {
    refuseUncountableWork()
    for (index, unit) in scenario.units.enumerated() {
      warnOfUnit(unit, workload(index))
      warnOfSingleHolders(unit)
      warnOfThings(unit)
    }
    for surge in scenario.surges { warnOfSurge(surge) }
    // What a grid tries out is seen in its results.
    for policy in scenario.policies[scenario.writtenPolicies] {
      for action in policy.actions { warn(of: action, in: policy) }
    }
    let days = scenario.calendar.workingDays(from: 0, to: scenario.lengthDays)
    if days == 0 {
      warn(
        [.calendar, .start], [], "no day of the study is a working day: nothing can be done in it",
        "tidak ada hari kerja dalam studi: tidak ada yang dapat dikerjakan")
    }
  }

  /// A key, or a path of keys, in the language of the file.
  func spelt(_ keys: Key...) -> String { keys.map(reading.vocabulary.spelling).joined(separator: ".") }

  func spelt(_ word: Word) -> String { reading.vocabulary.spelling(word) }

  func spelt(_ post: OfficerGroup.Post) -> String {
    switch post {
    case .managerial: spelt(Word.managerial)
    case .functional: spelt(Word.functional)
    case .pelaksana: spelt(Word.pelaksana)
    }
  }

  func workload(_ unit: Int) -> Workload { workloads[unit] }

  private func warnOfUnit(_ unit: Unit, _ workload: Workload) {
    guard !unit.services.isEmpty else { return }
    let path = [Key.units]
    for service in unit.services {
      if let first = service.demand.programme?.firstDay, first > 0, first < scenario.warmUpDays {
        warn(
          path, [unit.name], "\(service.name) begins in the warm-up, in which nothing is measured and no policy acts",
          "\(service.name) mulai dalam masa pemanasan; saat itu tidak ada yang diukur dan kebijakan belum berjalan")
      }
    }
    if unit.officerCount == 0 {
      warn(
        path, [unit.name], "has services but no officers: everything waits",
        "punya layanan tetapi tidak punya pegawai: semuanya menunggu")
    } else if let load = workload.load, load > 0.85 {
      warn(
        path, [unit.name], "base load (EJ) \(Self.short(load)) is above 0.85: the unit is short for good, not surged",
        "beban dasar (EJ) \(Self.short(load)) di atas 0.85: OPD ini kekurangan tetap, bukan karena lonjakan")
    }
  }

  private func warnOfSurge(_ surge: Surge) {
    for index in Set(surge.places.map(\.unit)).sorted() where scenario.units.indices.contains(index) {
      let unit = scenario.units[index]
      if let peak = workload(index).load(atPeakOf: surge), peak < 0.9 {
        warn(
          [.surges], [surge.name],
          "load (EJ) of \(unit.name) at the peak is \(Self.short(peak)), below 0.9: no policy can matter",
          "beban (EJ) \(unit.name) pada puncaknya \(Self.short(peak)), di bawah 0.9: kebijakan apa pun tidak banyak berarti"
        )
      }
    }
    let services = surge.places.flatMap { place -> [Service] in
      let all = scenario.units[place.unit].services
      return place.service.map { [all[$0]] } ?? all
    }
    if services.contains(where: \.demand.isReplayed) {
      warn(
        [.surges], [surge.name], "has no effect on recorded arrivals, which are replayed exactly",
        "tidak berpengaruh pada kedatangan yang tercatat, yang diulang persis")
    }
    if services.contains(where: { !$0.demand.isRated && !$0.demand.isReplayed }) {
      warn(
        [.surges], [surge.name], "is only a date for a forecast demand, which has such rushes as its counts show",
        "hanya penanda tanggal bagi permintaan yang diprakirakan, yang memuat lonjakan sebagaimana catatannya")
    }
    guard surge.name == scenario.surges.max(by: { end($0) < end($1) })?.name else { return }
    if scenario.lengthDays - end(surge) < 84 {
      warn(
        [.surges], [surge.name], "the last surge ends less than 12 weeks before the study: its aftermath is cut off",
        "lonjakan terakhir berakhir kurang dari 12 minggu sebelum akhir studi: dampak sesudahnya terpotong")
    }
  }

  func end(_ surge: Surge) -> Int {
    let first = scenario.calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    return scenario.calendar.workingDay(surge.lengthDays, after: first)
  }

  func warn(_ sections: [Key], _ names: [String], _ en: String, _ id: String) {
    let path = sections.map(reading.vocabulary.spelling) + names
    reading.warn(location(of: path), path.joined(separator: "."), en, id)
  }

  func fail(_ sections: [Key], _ names: [String], _ en: String, _ id: String) {
    let path = sections.map(reading.vocabulary.spelling) + names
    reading.fail(location(of: path), path.joined(separator: "."), en, id)
  }

  private func location(of path: [String]) -> Location {
    var place = tree
    var location = tree.location
    for key in path {
      guard let entry = place.entries?.first(where: { $0.key == key }) else { break }
      (place, location) = (entry.value, entry.location)
    }
    return location
  }

  static func short(_ value: Double) -> String { NumberText.write((value * 100).rounded() / 100) }
}
