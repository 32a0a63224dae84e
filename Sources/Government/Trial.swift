import Stochastics

/// One policy over one horizon: the only place where state changes.
///
/// A day is `morning`, then `serve` for every unit, then `evening`; units meet only between days.
struct Trial {
  let model: Model
  var policy: Int
  var units: [UnitState]
  var officers: [Officer]
  var skills = SkillBook()
  /// Felt loads of each officer's last 20 days present, a ring each.
  var recentLoads: [Float]
  var moves: MoveBook
  /// Match of every officer by receiving unit (in the order of `Scenario.receivers`).
  var matches: [[Double]] = []
  var books: Books

  static let loadDays = 20

  init(_ model: Model, policy: Int) {
    self.model = model
    self.policy = policy
    let scenario = model.scenario
    units = model.plans.map { UnitState(queues: $0.queues.count) }
    officers = []
    recentLoads = []
    moves = MoveBook(officers: model.roster.people.count, units: model.plans.count)
    books = Books(model)
    for unit in units.indices {
      units[unit].posted = model.roster.home[unit].map { Int32($0) }
      units[unit].meanLoad = scenario.parameters.loadReference
    }
  }

  var scenario: Scenario { model.scenario }
  var parameters: Parameters { model.parameters }
  var calendar: WorkCalendar { model.calendar }

  /// The fixed-set share of the people: Σ effective heads of those posted at a unit now.
  func effectiveHeads(at unit: Int) -> Double {
    units[unit].posted.reduce(0) { $0 + officers[Int($1)].share }
  }

  /// Standard minutes a normal day of those posted at a unit can do: Σ p · φ · formal minutes.
  func normalCapacity(of unit: Int) -> Double {
    let skill = model.plans[unit].mainSkill
    var sum = 0.0
    for officer in units[unit].posted {
      let one = officers[Int(officer)]
      sum += one.share * skills.proficiency(skill, from: one.firstSkill)
    }
    return sum * parameters.productiveShare * model.calendar.normalMinutes
  }
}
