import Government

extension Books {
  /// All figures of this policy in the order of `Layout`.
  ///
  /// - Parameters:
  ///   - people: at the end of the trial.
  ///   - base: the officers in the baseline of the same trial.
  func measures(_ people: People, _ moves: Moves, base: Pool<Officer>) -> [Double] {
    let layout = model.layout
    let moved = MoveFigures(people, moves, base: base)
    var values: [Double] = []
    values.reserveCapacity(layout.windows.count * layout.scopes.count * Layout.measures.count)
    for window in layout.windows.indices {
      for scope in layout.scopes.indices {
        var sums = LoadBook()
        var ended = CohortBook()
        for unit in layout.scopes[scope].units {
          sums.merge(load(window: window, unit: unit))
          ended.merge(cohort(window: window, unit: unit))
        }
        let waiting = waiting(window: window, units: layout.scopes[scope].units, layout)
        let histogram = histograms[window * layout.scopes.count + scope]
        for measure in Layout.measures {
          values.append(
            value(
              measure, sums, ended, histogram, waiting, window: window, scope: layout.scopes[scope], moved))
        }
      }
    }
    return values
  }

  private func value(
    _ measure: Measure, _ sums: LoadBook, _ cohort: CohortBook, _ histogram: TurnaroundHistogram, _ waiting: [Double],
    window: Int, scope: Scope, _ moved: MoveFigures
  ) -> Double {
    let requests = Double(cohort.requests)
    let finished = Double(cohort.done + cohort.open)
    func share(_ part: Double, of whole: Double) -> Double { whole > 0 ? part / whole : .nan }
    func binding(_ kind: Cause.Kind) -> Double { share(waiting[kind.ordinal], of: waiting.reduce(0, +)) }
    switch measure {
    case .turnaroundP90: return histogram.quantile(0.9)
    case .turnaroundMean: return share(cohort.turnaroundDays, of: finished)
    case .turnaroundCalendarMean: return share(cohort.calendarDays, of: finished)
    case .onTime: return share(Double(cohort.onTime), of: requests)
    case .waitMean: return share(cohort.waitMinutes, of: Double(cohort.done))
    case .load: return sums.load
    case .utilisation: return share(sums.occupied, of: sums.formal)
    case .backlogMean: return backlogMean(window: window, scope: scope)
    case .backlogMax: return scope.units.map { load(window: window, unit: $0).backlogMax }.max() ?? .nan
    case .workPressure: return share(sums.pressureSum, of: Double(sums.pressureDays))
    case .shareAbove50: return share(Double(sums.above), of: Double(sums.pressureDays))
    case .daysAbove50:
      return share(Double(sums.homeAbove), of: Double(scope.units.reduce(0) { $0 + model.plans[$1].heads }))
    case .overtimeHours: return sums.overtimeMinutes / 60
    case .satisfaction: return share(cohort.satisfaction, of: requests)
    case .timeliness: return share(cohort.timeliness, of: requests)
    case .requests: return requests
    case .hiddenDemand: return share(Double(cohort.hidden), of: requests)
    case .lost: return share(Double(cohort.lost), of: requests)
    case .open: return share(Double(cohort.open), of: requests)
    case .loadSpread: return loadSpread(window: window, scope: scope)
    case .officers: return share(sums.posted, of: Double(sums.days))
    case .recoveryDays, .unrecovered: return recovery(measure, window: window, scope: scope)
    case .daysBelowCrew: return Double(sums.belowCrew)
    case .daysWithoutSkill: return Double(sums.withoutSkill)
    case .soleHolders: return share(Double(sums.soleHolders), of: Double(sums.days))
    case .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .movedDaysAbove50, .cost:
      guard window == 0, scope.kind == .system else { return .nan }
      return moved.value(measure, overtimeHours: sums.overtimeMinutes / 60)
    case .bindsStaff: return binding(.staff)
    case .bindsSkill: return binding(.skill)
    case .bindsEquipment: return binding(.equipment)
    case .bindsOutage: return binding(.outage)
    case .bindsSupply: return binding(.supply)
    }
  }

  private func recovery(_ measure: Measure, window: Int, scope: Scope) -> Double {
    let followed = recoveries.filter { $0.window == window && scope.units.contains($0.unit) }
    guard !followed.isEmpty else { return .nan }
    if measure == .unrecovered { return followed.allSatisfy(\.isRecovered) ? 0 : 1 }
    return followed.map(\.days).max() ?? .nan
  }

  /// Mean over units, weighted by heads.
  private func backlogMean(window: Int, scope: Scope) -> Double {
    var sum = 0.0
    var weight = 0.0
    for unit in scope.units {
      let book = load(window: window, unit: unit)
      let heads = Double(max(1, model.plans[unit].heads))
      guard book.days > 0 else { continue }
      sum += heads * book.backlogSum / Double(book.days)
      weight += heads
    }
    return weight > 0 ? sum / weight : .nan
  }

  private func loadSpread(window: Int, scope: Scope) -> Double {
    let loads = scope.units.map { load(window: window, unit: $0).load }.filter { !$0.isNaN }
    guard loads.count > 1 else { return .nan }
    let mean = loads.reduce(0, +) / Double(loads.count)
    return (loads.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(loads.count)).squareRoot()
  }
}
