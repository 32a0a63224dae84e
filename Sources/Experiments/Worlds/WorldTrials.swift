internal import Government
internal import Playing

/// What the trials of a world observed of that which is told of it: what decides at the receiving unit, and the targets.
struct WorldTrials: Sendable {
  /// A target in one of its windows.
  struct Goal {
    let target: Target
    let cell: Int
  }

  let world: World
  let focus: Focus
  let goals: [Goal]
  /// Whether a policy may differ from the baseline at the receiving unit.
  let mayDiffer: [Bool]
  private let layout: Layout
  private let places: [Int]
  /// By cell, policy and trial; NaN = absent. The first cells are what decides.
  private var values: [[[Double]]]

  init(_ world: World) {
    let scenario = world.scenario
    let layout = Layout(scenario)
    let focus = Focus(scenario, layout)
    var places = Comparison.deciding.map { layout.place(window: focus.window, scope: focus.scope, measure: $0) }
    var goals: [Goal] = []
    for target in scenario.targets {
      guard let scope = layout.scope(of: target.subject) else { continue }
      for window in target.windows where scenario.windows.indices.contains(window) {
        goals.append(Goal(target: target, cell: places.count))
        places.append(layout.place(window: window, scope: scope, measure: target.measure))
      }
    }
    self.world = world
    self.focus = focus
    self.goals = goals
    self.layout = layout
    self.places = places
    mayDiffer = scenario.mayDiffer.map { reach in layout.scopes[focus.scope].units.contains { reach[$0] } }
    values = places.map { _ in scenario.policies.map { _ in [] } }
  }

  /// Window and receiving unit, in words of the file.
  var place: String {
    "\(layout.scopes[focus.scope].name) in the window \(world.scenario.windows[focus.window].name)"
  }

  var unit: String { layout.scopes[focus.scope].name }

  mutating func add(_ trials: [TrialResult]) {
    for (cell, place) in places.enumerated() {
      for policy in world.scenario.policies.indices {
        values[cell][policy] += trials.map { $0.values[policy][place] }
      }
    }
  }

  func values(_ measure: Measure, policy: Int) -> [Double] {
    Comparison.deciding.firstIndex(of: measure).map { values[$0][policy] } ?? []
  }

  func values(_ goal: Goal, policy: Int) -> [Double] { values[goal.cell][policy] }

  var hasDemand: Bool { values.prefix(Comparison.deciding.count).joined().joined().contains { $0.isFinite } }
}
