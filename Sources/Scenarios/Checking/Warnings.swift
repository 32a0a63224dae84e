internal import Government
internal import Stochastics

/// What a planner should look at again before believing the result: all that can be said without simulating.
struct Warnings {
  let scenario: Scenario
  let tree: Tree
  let reading: Reading
  private let allTasks: [[ServiceTask]]

  init(scenario: Scenario, tree: Tree, reading: Reading) {
    self.scenario = scenario
    self.tree = tree
    self.reading = reading
    allTasks = scenario.tasks
  }

  /// Effective standard minutes a day of one officer.
  private var officerMinutes: Double { scenario.parameters.productiveShare * scenario.calendar.normalMinutes }

  func report() {
    for unit in scenario.units { warnOfUnit(unit) }
    for surge in scenario.surges { warnOfSurge(surge) }
    // What a grid tries out is seen in its results.
    for policy in scenario.policies[scenario.writtenPolicies] {
      for action in policy.actions { warn(of: action, in: policy) }
    }
    let days = scenario.calendar.workingDays(from: 0, to: scenario.lengthDays)
    if days == 0 { warn([.calendar, .start], [], "no day of the study is a working day: nothing can be done in it") }
  }

  /// Standard minutes an average working day brings, recorded arrivals included.
  func minutesPerDay(_ unit: Unit) -> Double {
    tasks(unit).reduce(0) { $0 + perDay(service($1)) * $1.step.work.mean }
  }

  /// The steps that a unit does, those of other units' services included.
  private func tasks(_ unit: Unit) -> [ServiceTask] {
    scenario.units.firstIndex { $0.name == unit.name }.map { allTasks[$0] } ?? []
  }

  private func service(_ task: ServiceTask) -> Service { scenario.units[task.home].services[task.service] }

  /// EJ: those minutes over what the officers can do; nil without officers.
  func load(_ unit: Unit) -> Double? {
    let capacity = capacity(unit)
    return capacity > 0 ? minutesPerDay(unit) / capacity : nil
  }

  private func capacity(_ unit: Unit) -> Double {
    unit.officers.reduce(0) { $0 + Double($1.count) * $1.share(scenario.calendar) } * officerMinutes
  }

  /// The load at the announced height of a surge, in the season and the flow of new services of that day.
  func peakLoad(_ unit: Unit, _ index: Int, _ surge: Surge) -> Double? {
    guard load(unit) != nil else { return nil }
    let first = scenario.calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    let day = scenario.calendar.workingDay(surge.buildDays, after: first)
    let raised = tasks(unit).reduce(0.0) { sum, task in
      let demand = service(task).demand
      let minutes = task.step.work.mean
      if demand.isReplayed { return sum + perDay(service(task)) * minutes }
      let isHit = surge.places.contains { $0.unit == task.home && ($0.service ?? task.service) == task.service }
      let mean = demand.fullMeanPerWorkingDay * demand.factor(on: day, of: scenario.calendar)
      return sum + mean * minutes * (isHit ? surge.announcedPeak : 1)
    }
    return raised > 0 ? raised / capacity(unit) : nil
  }

  private func perDay(_ service: Service) -> Double {
    guard case .timeStamps(let stamps) = service.demand.source else { return service.demand.meanPerWorkingDay }
    let days = scenario.calendar.workingDays(from: 0, to: scenario.lengthDays)
    let during = stamps.count { $0 < Double(scenario.lengthDays) * 86_400 }
    return days > 0 ? Double(during) / Double(days) : 0
  }

  private func warnOfUnit(_ unit: Unit) {
    guard !unit.services.isEmpty else { return }
    let path = [Key.units]
    for service in unit.services {
      if let first = service.demand.programme?.firstDay, first > 0, first < scenario.warmUpDays {
        warn(
          path, [unit.name], "\(service.name) begins in the warm-up, in which nothing is measured and no policy acts")
      }
    }
    if unit.officerCount == 0 {
      warn(path, [unit.name], "has services but no officers: everything waits")
    } else if let load = load(unit), load > 0.85 {
      warn(
        path, [unit.name], "base load (EJ) \(Self.short(load)) is above 0.85: the unit is short for good, not surged")
    }
  }

  private func warnOfSurge(_ surge: Surge) {
    for index in Set(surge.places.map(\.unit)).sorted() where scenario.units.indices.contains(index) {
      let unit = scenario.units[index]
      if let peak = peakLoad(unit, index, surge), peak < 0.9 {
        warn(
          [.surges], [surge.name],
          "load (EJ) of \(unit.name) at the peak is \(Self.short(peak)), below 0.9: no policy can matter")
      }
    }
    let services = surge.places.flatMap { place -> [Service] in
      let all = scenario.units[place.unit].services
      return place.service.map { [all[$0]] } ?? all
    }
    if services.contains(where: \.demand.isReplayed) {
      warn([.surges], [surge.name], "has no effect on recorded arrivals, which are replayed exactly")
    }
    guard surge.name == scenario.surges.max(by: { end($0) < end($1) })?.name else { return }
    if scenario.lengthDays - end(surge) < 84 {
      warn([.surges], [surge.name], "the last surge ends less than 12 weeks before the study: its aftermath is cut off")
    }
  }

  private func end(_ surge: Surge) -> Int {
    let first = scenario.calendar.workingDay(atOrAfter: surge.startDay) ?? surge.startDay
    return scenario.calendar.workingDay(surge.lengthDays, after: first)
  }

  func warn(_ sections: [Key], _ names: [String], _ message: String) {
    var place = tree
    var location = tree.location
    let path = (sections.map(reading.vocabulary.spelling) + names)
    for key in path {
      guard let entry = place.entries?.first(where: { $0.key == key }) else { break }
      (place, location) = (entry.value, entry.location)
    }
    reading.warn(location, path.joined(separator: "."), message)
  }

  static func short(_ value: Double) -> String { NumberText.write((value * 100).rounded() / 100) }
}
