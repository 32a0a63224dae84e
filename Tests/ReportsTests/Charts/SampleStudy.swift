import Experiments
import Foundation
import Government
import Playing
import Reports
import Stochastics

/// A study with plausible invented numbers: five policies, three windows, a year, as many trials as wanted.
struct SampleStudy {
  var trials = 60
  var names = ["nothing", "lend_when_late", "lend_in_advance", "extra_hours", "move_for_good"]
  var titles: [String: String] = [:]
  var hasSurge = true
  var hasLenders = true
  var isAbsent = false
  /// What each policy does: factor on backlog, points of work pressure, factor on turnaround, load of lenders.
  static let effects: [(backlog: Double, pressure: Double, turnaround: Double, lending: Double)] = [
    (1, 0, 1, 0), (0.66, -2, 0.81, 0.08), (0.3, -6, 0.5, 0.09), (0.8, 4, 0.85, 0), (0.98, 0.4, 1.01, 0.13),
    (0.55, -3, 0.7, 0.1), (0.9, 1, 0.93, 0.02), (0.45, -5, 0.62, 0.11),
  ]

  var scenario: Scenario {
    let start = CivilDate(year: 2026, month: 1, day: 5) ?? CivilDate(dayNumber: 20_458)
    let officers = [OfficerGroup(name: "staff", count: 12, yearsInPost: SampleNumbers.constant(4))]
    let service = Service(
      name: "id_card", demand: Demand(.rate(perDay: 120)), steps: [], promiseDays: 3)
    let units = ["dukcapil", "kominfo", "perpustakaan"].map {
      Unit(
        name: $0, title: Title($0.prefix(1).uppercased() + $0.dropFirst()), officers: officers, services: [service],
        mainSkill: 0)
    }
    let policies = names.enumerated().map { index, name in
      index == 0
        ? Policy(name: name, title: titles[name].map { Title($0) }, actions: [])
        : Policy(
          name: name, title: titles[name].map { Title($0) },
          instrument: name == "extra_hours" || !hasLenders ? .extraHours(hoursPerDay: 2) : .assignment, to: [0],
          howMany: .fixed(2), from: .units([1, 2]))
    }
    let surge = Surge(
      name: "lebaran", places: [.init(unit: 0)], startDay: 79, peak: SampleNumbers.constant(2.4), buildDays: 2,
      holdDays: 12,
      fadeDays: 2)
    return Scenario(
      title: "Lonjakan layanan Dukcapil setelah Lebaran, Sawahlunto", question: "Who helps Dukcapil after Lebaran?",
      calendar: WorkCalendar(start: start, dayCount: 400), lengthDays: 364, warmUpDays: 28,
      competencies: [Competency(name: "civil registry")], units: units, surges: hasSurge ? [surge] : [],
      windows: [
        Window(name: "whole", from: 28, to: 364), Window(name: "lebaran", from: 79, to: 116),
        Window(name: "after", from: 116, to: 200),
      ], policies: policies)
  }

  var result: ExperimentResult {
    let scenario = scenario
    let layout = Layout(scenario)
    var numbers = SampleNumbers()
    var histograms = Array(
      repeating: TurnaroundHistogram(), count: layout.policies.count)
    let results = (0..<trials).map { trial -> TrialResult in
      let luck = exp(0.35 * numbers.normal())
      var values = layout.policies.map { _ in Array(repeating: Double.nan, count: layout.valueCount) }
      var daily = Array(repeating: Float.nan, count: layout.dailyCount)
      if !isAbsent {
        for policy in layout.policies.indices {
          fill(&values[policy], &histograms, policy, layout, luck, &numbers)
          fill(&daily, policy, layout, scenario.calendar, luck, &numbers)
        }
      }
      return TrialResult(trial: trial, values: values, daily: daily, moves: layout.policies.map { _ in [] })
    }
    return ExperimentResult(scenario: scenario, layout: layout, trials: results, turnaround: histograms)
  }

  private func fill(
    _ values: inout [Double], _ histograms: inout [TurnaroundHistogram], _ policy: Int, _ layout: Layout,
    _ luck: Double, _ numbers: inout SampleNumbers
  ) {
    let effect = Self.effects[policy % Self.effects.count]
    let focus = Focus(scenario, layout)
    for window in layout.windows.indices {
      for scope in layout.scopes.indices {
        let isMain = scope == 0
        let p90 = (isMain ? 6.2 * effect.turnaround * (window == 0 ? 0.5 : 1) : 2.1 + effect.lending) * pow(luck, 0.5)
        let noise = { (scale: Double, numbers: inout SampleNumbers) in scale * numbers.normal() }
        let set = { (measure: Measure, value: Double, values: inout [Double]) in
          values[layout.place(window: window, scope: scope, measure: measure)] = value
        }
        set(.turnaroundP90, p90 + noise(0.25, &numbers), &values)
        set(.onTime, min(1, max(0, 1.25 - 0.105 * p90 + noise(0.03, &numbers))), &values)
        set(.workPressure, 46 + (isMain ? effect.pressure : effect.lending * 20) + noise(1.5, &numbers), &values)
        set(.daysAbove50, max(0, 18 + 2 * effect.pressure + noise(3, &numbers)), &values)
        set(.load, (isMain ? 0.95 : 0.66 + effect.lending) + noise(0.02, &numbers), &values)
        set(.backlogMax, 9.6 * effect.backlog * luck + noise(0.3, &numbers), &values)
        for _ in 0..<60 {
          let days = p90 / 2.6 * exp(0.75 * numbers.normal())
          if window == focus.window, scope == focus.scope { histograms[policy].add(days) }
        }
      }
    }
  }

  private func fill(
    _ daily: inout [Float], _ policy: Int, _ layout: Layout, _ calendar: WorkCalendar, _ luck: Double,
    _ numbers: inout SampleNumbers
  ) {
    let effect = Self.effects[policy % Self.effects.count]
    for (place, scope) in layout.dailyScopes.enumerated() {
      var pressure = 33.0 + numbers.normal()
      for day in 0..<layout.days where calendar.days[day].isWorking {
        let since = Double(day - 79)
        let wave = hasSurge && since > 0 ? min(1, since / 12) * exp(-max(0, since - 14) / 9) : 0
        let isMain = layout.scopes[scope].kind != .lenders
        let waiting = isMain ? 9 * effect.backlog * wave * luck : effect.lending * 3 * wave
        let backlog = 0.5 + waiting + 0.1 * abs(numbers.normal())
        let drive = isMain ? 33 + (24 + 2.5 * effect.pressure) * wave * luck : 33 + 60 * effect.lending * wave
        pressure += (drive - pressure) / 18 + 0.15 * numbers.normal()
        daily[layout.dailyIndex(policy: policy, scope: place, measure: .backlog, day: day)] = Float(backlog)
        daily[layout.dailyIndex(policy: policy, scope: place, measure: .workPressure, day: day)] = Float(pressure)
      }
    }
  }

  func inputs(_ language: Language) -> ChartInputs { ChartInputs(Comparison(result), language: language) }
}

/// A small generator with a fixed start, so that samples never change.
struct SampleNumbers {
  private var state: UInt64 = 20_260_105

  static func constant(_ value: Double) -> Distribution {
    guard let constant = try? Distribution.constant(value) else { preconditionFailure("\(value) is no number") }
    return constant
  }

  private mutating func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (Double(state >> 11) + 0.5) / 9_007_199_254_740_992
  }

  mutating func normal() -> Double { (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()) }
}
