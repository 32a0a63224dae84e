/// All books of one policy in one trial.
struct Books {
  private(set) var loads: [LoadBook]
  private(set) var cohorts: [CohortBook]
  var histograms: [TurnaroundHistogram]
  var daily: [Float]
  /// Requests of the cohort not yet done or lost.
  var cohortOpen = 0
  private let units: Int

  init(_ model: Model) {
    units = model.plans.count
    let windows = model.scenario.windows.count
    loads = Array(repeating: LoadBook(), count: windows * units)
    cohorts = Array(repeating: CohortBook(), count: windows * units)
    histograms = Array(repeating: TurnaroundHistogram(), count: windows * model.layout.scopes.count)
    let layout = model.layout
    daily = Array(repeating: .nan, count: layout.dailyScopes.count * Layout.dailyMeasures.count * layout.days)
  }

  func load(window: Int, unit: Int) -> LoadBook { loads[window * units + unit] }
  func cohort(window: Int, unit: Int) -> CohortBook { cohorts[window * units + unit] }

  mutating func withLoad(window: Int, unit: Int, _ body: (inout LoadBook) -> Void) { body(&loads[window * units + unit]) }

  /// Books the end of a request (or its age, if it is still open) in the windows of its first arrival.
  mutating func record(_ outcome: Outcome, unit: Int, _ model: Model) {
    let request = outcome.request
    guard request.day >= 0, Int(request.day) < model.windowBits.count else { return }
    let windows = model.windowBits[Int(request.day)]
    guard windows != 0 else { return }
    let promise = model.plans[unit].promises[Int(request.service)]
    let days = outcome.baseSeconds / 60 / model.calendar.normalMinutes
    let isOnTime = outcome.kind == .done && isKept(promise, request: request, end: outcome.end, days: days, model)
    let satisfaction = Satisfaction(
      turnaroundDays: outcome.kind == .done ? days : nil, promiseDays: promise, isOverdue: !isOnTime,
      proficiency: outcome.proficiency, pressure: outcome.pressure)
    let bin = TurnaroundHistogram.bin(days)
    for window in 0..<model.windowCount where windows & (1 << UInt64(window)) != 0 {
      let index = window * units + unit
      cohorts[index].satisfaction += satisfaction.index
      cohorts[index].timeliness += satisfaction.timeliness
      if request.wasHidden { cohorts[index].hidden += 1 }
      if isOnTime { cohorts[index].onTime += 1 }
      switch outcome.kind {
      case .done:
        cohorts[index].done += 1
        cohorts[index].waitMinutes += request.waited / 60
      case .open: cohorts[index].open += 1
      case .lost:
        cohorts[index].lost += 1
        continue
      }
      cohorts[index].turnaroundDays += days
      cohorts[index].calendarDays += (outcome.end - request.arrival) / 86_400
      let scopes = model.scopeBits[unit]
      for scope in 0..<model.scopeCount where scopes & (1 << UInt64(scope)) != 0 {
        histograms[window * model.scopeCount + scope].add(bin: bin)
      }
    }
  }

  /// A promise of n working days: done on the n-th working day after that of arrival at the latest; of a part of a day:
  /// within that part of a normal day's open time.
  private func isKept(_ promise: Double, request: Request, end: Double, days: Double, _ model: Model) -> Bool {
    guard promise == promise.rounded() else { return days <= promise }
    let due = model.calendar.workingDay(Int(promise), after: Int(request.day))
    return end < Double(due + 1) * 86_400
  }
}
