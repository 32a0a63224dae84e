internal import Foundation
internal import Government
import Playing

/// What a search reads of trials: its aims, and how far targets and limits are missed.
struct SearchFigures {
  private let scenario: Scenario
  private let settings: SearchSettings
  private let layout: Layout
  private let focus: (window: Int, scope: Int)

  /// One requirement: a target in one of its windows, or a limit.
  enum Requirement: Sendable, Hashable {
    case target(Int, window: Int)
    case limit(Int)
  }

  let requirements: [Requirement]

  /// - Parameters:
  ///   - scenario: with its policies as written, which say what the study looks at.
  ///   - settings: of the search.
  ///   - layout: of the trials.
  init(_ scenario: Scenario, _ settings: SearchSettings, _ layout: Layout) {
    self.scenario = scenario
    self.settings = settings
    self.layout = layout
    let own = Layout(scenario)
    let focus = Focus(scenario, own)
    self.focus = (focus.window, focus.unit.flatMap { layout.scope(of: .unit($0)) } ?? layout.system)
    requirements =
      scenario.targets.enumerated().flatMap { place, target in
        target.windows.filter(scenario.windows.indices.contains).map { Requirement.target(place, window: $0) }
      } + settings.limits.indices.map { .limit($0) }
  }

  /// What is read of trials.
  ///
  /// - Parameter baseline: whether that of the baseline is.
  func reading(baseline: Bool) -> Reading {
    let asked = settings.aims + settings.limits.map(\.figure)
    let figures = asked.compactMap { figure -> Reading.Figure? in
      guard case .measure(let measure) = figure else { return nil }
      return Reading.Figure(measure, window: focus.window, units: layout.scopes[focus.scope].units)
    }
    let targets = requirements.compactMap { requirement -> Reading.Figure? in
      guard case .target(let place, let window) = requirement,
        let scope = layout.scope(of: scenario.targets[place].subject)
      else { return nil }
      return Reading.Figure(scenario.targets[place].measure, window: window, units: layout.scopes[scope].units)
    }
    return Reading(figures + targets, moves: asked.contains(.officerDays), baseline: baseline)
  }

  /// By aim; more is better.
  func gains(_ result: TrialResult, _ policy: Int) -> [Double] {
    settings.aims.map { aim in
      let value = figure(aim, result, policy)
      return aim.smallerIsBetter == true ? -value : value
    }
  }

  /// By requirement, in differences that matter; 0 where it is met.
  func shortfalls(_ result: TrialResult, _ policy: Int) -> [Double] {
    requirements.map { requirement in
      switch requirement {
      case .target(let place, let window):
        let target = scenario.targets[place]
        guard let scope = layout.scope(of: target.subject) else { return 0 }
        let value = result.values[policy][layout.place(window: window, scope: scope, measure: target.measure)]
        if target.isMet(by: value) { return 0 }
        let size = Self.size(scenario.comparison.tolerance(of: target.measure), target.value)
        return value.isNaN ? Self.absent : max(Self.least, abs(value - target.value) / size)
      case .limit(let place):
        let limit = settings.limits[place]
        let value = figure(limit.figure, result, policy)
        return value <= limit.most ? 0 : max(Self.least, (value - limit.most) / Self.size(0, limit.most))
      }
    }
  }

  /// What counts as one difference that matters: the tolerance, else a hundredth of what is asked.
  private static func size(_ tolerance: Double, _ asked: Double) -> Double {
    tolerance > 0 ? tolerance : max(abs(asked) / 100, 1e-9)
  }

  /// Of a value that is not there, and of one that is missed by next to nothing.
  private static let absent = 100.0
  private static let least = 1e-9

  private func figure(_ figure: SearchSettings.Figure, _ result: TrialResult, _ policy: Int) -> Double {
    switch figure {
    case .officerDays:
      return Double(result.moves[policy].reduce(0) { $0 + ($1.isOwnRequest ? 0 : scenario.daysAway($1)) })
    case .measure(.cost):
      let value = result.values[policy][layout.place(window: 0, scope: layout.system, measure: .cost)]
      return value.isNaN ? 0 : value
    case .measure(let measure):
      let value = result.values[policy][layout.place(window: focus.window, scope: focus.scope, measure: measure)]
      if !value.isNaN { return value }
      // Where nothing arrived nothing is late.
      return measure.smallerIsBetter == false ? measure.range.upperBound : 0
    }
  }

  /// The most that the first aim can gain in a trial: no figure is below 0, and a share not above 1.
  var mostGain: Double {
    guard case .measure(let measure) = settings.aims[0], measure.smallerIsBetter == false else { return 0 }
    return measure.range.upperBound
  }

  /// What is too small to matter of each aim.
  var tolerances: [Double] {
    settings.aims.map { aim in
      switch aim {
      case .officerDays: settings.officerDaysTolerance
      case .measure(let measure):
        scenario.comparison.tolerance(of: measure) > 0
          ? scenario.comparison.tolerance(of: measure) : Self.usual(measure)
      }
    }
  }

  /// A hundredth of a share, a tenth of a day, a hundred thousand rupiah.
  private static func usual(_ measure: Measure) -> Double {
    measure == .cost ? 100_000 : measure.range == 0...1 ? 0.01 : 0.1
  }
}
