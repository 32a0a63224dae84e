import Government

extension Trial {
  /// Counts requests that are still open on the last day with their age.
  mutating func closeCohort(at end: Double) {
    for unit in units.indices {
      let plan = model.plans[unit]
      var open = Pool<Outcome>()
      for slot in units[unit].openSlots {
        var outcome = Outcome(
          units[unit].requests[Int(slot)], end: end, baseEnd: model.calendar.baseSeconds(until: end), kind: .open,
          proficiency: .nan,
          pressure: .nan)
        outcome.judge(plan, model)
        open.append(outcome)
      }
      for home in plan.homesServed {
        books.record(open, unit: home, model)
        books.recordUnfinished(open, unit: home, model)
      }
    }
  }

  /// All figures of this policy in the order of `Layout`.
  ///
  /// - Parameter base: the officers in the baseline of the same trial.
  func measures(base: Pool<Officer>) -> [Double] {
    let layout = model.layout
    var values: [Double] = []
    values.reserveCapacity(layout.windows.count * layout.scopes.count * Layout.measures.count)
    for window in layout.windows.indices {
      for scope in layout.scopes.indices {
        var load = LoadBook()
        var cohort = CohortBook()
        for unit in layout.scopes[scope].units {
          load.merge(books.load(window: window, unit: unit))
          cohort.merge(books.cohort(window: window, unit: unit))
        }
        let waiting = books.waiting(window: window, units: layout.scopes[scope].units, layout)
        let histogram = books.histograms[window * layout.scopes.count + scope]
        for measure in Layout.measures {
          values.append(
            value(
              measure, load, cohort, histogram, waiting, window: window, scope: layout.scopes[scope], base: base))
        }
      }
    }
    return values
  }

  private func value(
    _ measure: Measure, _ load: LoadBook, _ cohort: CohortBook, _ histogram: TurnaroundHistogram, _ waiting: [Double],
    window: Int, scope: Scope, base: Pool<Officer>
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
    case .load: return load.load
    case .utilisation: return share(load.occupied, of: load.formal)
    case .backlogMean: return backlogMean(window: window, scope: scope)
    case .backlogMax: return scope.units.map { books.load(window: window, unit: $0).backlogMax }.max() ?? .nan
    case .workPressure: return share(load.pressureSum, of: Double(load.pressureDays))
    case .shareAbove50: return share(Double(load.above), of: Double(load.pressureDays))
    case .daysAbove50:
      return share(Double(load.homeAbove), of: Double(scope.units.reduce(0) { $0 + model.plans[$1].heads }))
    case .movedDaysAbove50: return window == 0 && scope.kind == .system ? movedDaysAbove50(base) : .nan
    case .overtimeHours: return load.overtimeMinutes / 60
    case .satisfaction: return share(cohort.satisfaction, of: requests)
    case .timeliness: return share(cohort.timeliness, of: requests)
    case .requests: return requests
    case .hiddenDemand: return share(Double(cohort.hidden), of: requests)
    case .lost: return share(Double(cohort.lost), of: requests)
    case .open: return share(Double(cohort.open), of: requests)
    case .loadSpread: return loadSpread(window: window, scope: scope)
    case .officers: return share(load.posted, of: Double(load.days))
    case .recoveryDays, .unrecovered: return recovery(measure, window: window, scope: scope)
    case .daysBelowCrew: return Double(load.belowCrew)
    case .daysWithoutSkill: return Double(load.withoutSkill)
    case .soleHolders: return share(Double(load.soleHolders), of: Double(load.days))
    case .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .cost:
      guard window == 0, scope.kind == .system else { return .nan }
      return moving(measure, load)
    case .bindsStaff: return binding(.staff)
    case .bindsSkill: return binding(.skill)
    case .bindsEquipment: return binding(.equipment)
    case .bindsOutage: return binding(.outage)
    case .bindsSupply: return binding(.supply)
    }
  }

  private func recovery(_ measure: Measure, window: Int, scope: Scope) -> Double {
    let followed = books.recoveries.filter { $0.window == window && scope.units.contains($0.unit) }
    guard !followed.isEmpty else { return .nan }
    if measure == .unrecovered { return followed.allSatisfy(\.isRecovered) ? 0 : 1 }
    return followed.map(\.days).max() ?? .nan
  }

  private func moving(_ measure: Measure, _ load: LoadBook) -> Double {
    let days = books.moveDays
    switch measure {
    case .trainingDays: return Double(days.training)
    case .handoverDays: return Double(days.handover)
    case .engagementDays: return days.engagement
    case .daysToProficient:
      return days.proficient > 0 ? Double(days.untilProficient) / Double(days.proficient) : .nan
    case .skillsGained: return Double(skillsGained())
    default: return cost(overtimeHours: load.overtimeMinutes / 60)
    }
  }

  private func movedDaysAbove50(_ base: Pool<Officer>) -> Double {
    let movers = moves.records.filter { $0.arrivedDay != nil && !$0.isOwnRequest }.compactMap(\.officer)
    guard !movers.isEmpty else { return .nan }
    let sum = movers.reduce(0) { $0 + Int(officers[$1].daysAbove50) - Int(base[$1].daysAbove50) }
    return Double(sum) / Double(movers.count)
  }

  /// Mean over units, weighted by heads.
  private func backlogMean(window: Int, scope: Scope) -> Double {
    var sum = 0.0
    var weight = 0.0
    for unit in scope.units {
      let book = books.load(window: window, unit: unit)
      let heads = Double(max(1, model.plans[unit].heads))
      guard book.days > 0 else { continue }
      sum += heads * book.backlogSum / Double(book.days)
      weight += heads
    }
    return weight > 0 ? sum / weight : .nan
  }

  private func loadSpread(window: Int, scope: Scope) -> Double {
    let loads = scope.units.map { books.load(window: window, unit: $0).load }.filter { !$0.isNaN }
    guard loads.count > 1 else { return .nan }
    let mean = loads.reduce(0, +) / Double(loads.count)
    return (loads.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(loads.count)).squareRoot()
  }
}
