import Government
import Stochastics

/// One policy over one horizon: the only place where state changes.
///
/// A day is `morning`, then `serve` for every unit, then `evening`; units meet only between days.
struct Trial {
  let model: Model
  var policy: Int
  var units: [UnitState]
  var officers: Pool<Officer>
  /// Skills by home unit of the officers who hold them.
  var skills: [SkillBook]
  /// Time constant τ0 of each competency in this trial, in working days.
  var timeConstants: [Double]
  /// Felt loads of each officer's last 20 days present, a ring each.
  var recentLoads: Pool<Float>
  var moves: MoveBook
  /// Match of every officer by receiving unit (in the order of `Scenario.receivers`).
  var matches: [[Double]] = []
  var books: Books
  /// Units that are still as in the baseline, and those that ceased to be so this morning (`Trial+Sharing`).
  var isShared: [Bool]
  var detached: [Int] = []
  /// No post is filled again before this ordinal.
  var earliestRefill = Int32.max

  static let loadDays = 20

  init(_ model: Model, policy: Int) {
    self.model = model
    self.policy = policy
    let scenario = model.scenario
    units = model.plans.map { UnitState($0) }
    officers = Pool()
    skills = Array(repeating: SkillBook(), count: model.plans.count)
    isShared = Array(repeating: false, count: model.plans.count)
    timeConstants = scenario.competencies.map(\.timeConstantDays)
    recentLoads = Pool()
    moves = MoveBook(
      actions: scenario.policies[policy].actions, officers: model.roster.people.count, units: model.plans.count)
    books = Books(model)
    for unit in units.indices {
      units[unit].posted = model.roster.atStart[unit].map { Int32($0) }
      units[unit].meanLoad = scenario.parameters.loadReference
    }
  }

  // Inlined, so that reading one value of them copies nothing else.
  @inline(__always) var scenario: Scenario { model.scenario }
  @inline(__always) var actions: [Action] { model.scenario.policies[policy].actions }
  @inline(__always) var parameters: Parameters { model.parameters }
  @inline(__always) var calendar: WorkCalendar { model.calendar }

  /// The fixed-set share of the people: Σ effective heads of those posted at a unit now.
  func effectiveHeads(at unit: Int) -> Double {
    units[unit].posted.reduce(0) { $0 + officers[Int($1)].share }
  }

  /// Proficiency of an officer at a competency (−1 = none needed: full).
  func proficiency(of number: Int, at competency: Int) -> Double {
    skills[Int(officers[number].home)].proficiency(competency, from: officers[number].firstSkill)
  }

  /// Proficiency at the main skill of the present post.
  func postProficiency(of number: Int) -> Double {
    let entry = Int(officers[number].postSkill)
    return entry < 0 ? 0 : skills[Int(officers[number].home)].skills[entry].proficiency
  }

  /// Standard minutes a normal day of those posted at a unit can do: Σ p · φ · formal minutes.
  func normalCapacity(of unit: Int) -> Double {
    let skill = model.plans[unit].mainSkill
    var sum = 0.0
    for officer in units[unit].posted {
      let one = officers[Int(officer)]
      sum += one.share * proficiency(of: Int(officer), at: skill)
    }
    return sum * parameters.productiveShare * model.calendar.normalMinutes
  }
}
