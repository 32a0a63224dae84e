import Government

/// All books of one policy in one trial.
struct Books {
  let model: Model
  var loads: [LoadBook]
  var cohorts: [CohortBook]
  var histograms: [TurnaroundHistogram]
  /// The ages among them of requests still open at the end.
  var unfinished: [TurnaroundHistogram]
  /// Seconds of open waiting by window and cause (`Layout.causes`).
  var waiting: [Double]
  var daily: [Float]
  var flows: FlowBook
  /// Requests of the cohort not yet done or lost.
  var cohortOpen = 0
  var recoveries: [Recovery]
  let units: Int
  let causes: Int

  init(_ model: Model) {
    self.model = model
    units = model.plans.count
    let windows = model.scenario.windows.count
    loads = Array(repeating: LoadBook(), count: windows * units)
    cohorts = Array(repeating: CohortBook(), count: windows * units)
    histograms = Array(repeating: TurnaroundHistogram(), count: windows * model.layout.scopes.count)
    unfinished = histograms
    recoveries = Recovery.all(of: model.scenario)
    causes = model.layout.causeKinds.count
    waiting = Array(repeating: 0, count: windows * causes)
    let layout = model.layout
    flows = FlowBook(layout)
    daily = Array(repeating: .nan, count: layout.dailyScopes.count * Layout.dailyMeasures.count * layout.days)
  }

  func load(window: Int, unit: Int) -> LoadBook { loads[window * units + unit] }
  func cohort(window: Int, unit: Int) -> CohortBook { cohorts[window * units + unit] }

  /// Adds a day at a unit to the windows (bits) it lies in.
  mutating func add(_ day: LoadBook, unit: Int, windows: UInt64) {
    var windows = windows
    while windows != 0 {
      loads[windows.trailingZeroBitCount * units + unit].append(day)
      windows &= windows - 1
    }
  }

  /// Adds a unit's open waiting of a day by cause to the windows (bits) it lies in.
  mutating func add(waiting seconds: Pool<Double>, from first: Int, windows: UInt64) {
    var windows = windows
    while windows != 0 {
      let base = windows.trailingZeroBitCount * causes + first
      for cause in seconds.indices { waiting[base + cause] += seconds[cause] }
      windows &= windows - 1
    }
  }

  /// Seconds of open waiting at some units in a window, by kind of cause in the order of `Cause.Kind`.
  func waiting(window: Int, units: [Int], _ layout: Layout) -> [Double] {
    var sums = Array(repeating: 0.0, count: Cause.Kind.allCases.count)
    for unit in units {
      for cause in layout.causeStarts[unit]..<layout.causeStarts[unit + 1] {
        sums[layout.causeKinds[cause].ordinal] += waiting[window * causes + cause]
      }
    }
    return sums
  }

  /// Seconds of open waiting by window and by the causes that the layout names.
  func waiting(_ layout: Layout) -> [Double] {
    let units = layout.scopes.filter { $0.kind == .unit }.flatMap(\.units)
    return layout.windows.indices.flatMap { window in
      units.flatMap { unit in
        waiting[window * causes + layout.causeStarts[unit]..<window * causes + layout.causeStarts[unit + 1]]
      }
    }
  }

  /// Books how requests of a unit ended (or their age, if they are still open) in the windows of their first arrival.
  ///
  /// Book after book: one at a time is held in registers, and its sums still grow in the order of the ends.
  mutating func record(_ outcomes: Pool<JudgedOutcome>, unit: Int) {
    var windows = outcomes.reduce(0) { $0 | $1.windows }
    while windows != 0 {
      let window = windows.trailingZeroBitCount
      windows &= windows - 1
      cohorts[window * units + unit].add(outcomes, of: unit, in: window)
    }
    forEachTurnaround(outcomes, of: unit) { $0.add(outcomes, of: unit, in: $1) }
  }

  /// Notes which of the ages booked are of requests that are still open.
  mutating func recordUnfinished(_ outcomes: Pool<JudgedOutcome>, unit: Int) {
    for window in 0..<model.windowCount {
      for position in model.scopeStarts[unit]..<model.scopeStarts[unit + 1] {
        unfinished[window * model.scopeCount + model.scopeLists[position]].add(outcomes, of: unit, in: window)
      }
    }
  }
}
