import Government
import Stochastics

/// The officers of one trial under one policy: who they are, what they can do, where they are posted, how they feel.
struct People {
  let model: Model
  var officers = Pool<Officer>()
  /// Skills by home unit of the officers who hold them.
  var skills: [SkillBook]
  /// By unit.
  var stations: [Station]
  /// Time constant τ0 of each competency in this trial, in working days.
  var timeConstants: [Double]
  /// Felt loads of each officer's last 20 days present, a ring each.
  var recentLoads = Pool<Float>()
  /// No post is filled again before this ordinal.
  var earliestRefill = Int32.max
  /// Room for the line that is made anew in the evening.
  var spareLine = Pool<Int32>()

  static let loadDays = 20

  init(_ model: Model) {
    self.model = model
    skills = Array(repeating: SkillBook(), count: model.plans.count)
    timeConstants = model.scenario.competencies.map(\.timeConstantDays)
    stations = model.roster.atStart.map { officers in
      Station(posted: officers.map { Int32($0) }, meanLoad: model.parameters.loadReference)
    }
  }

  // Inlined, so that reading one value of them copies nothing else.
  @inline(__always) var parameters: Parameters { model.parameters }

  /// Σ effective heads of those posted at a unit now.
  func effectiveHeads(at unit: Int) -> Double {
    stations[unit].posted.reduce(0) { $0 + officers[Int($1)].share }
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
    for officer in stations[unit].posted {
      let one = officers[Int(officer)]
      sum += one.share * proficiency(of: Int(officer), at: skill)
    }
    return sum * parameters.productiveShare * model.calendar.normalMinutes
  }

  /// Load (EJ) of the last 20 working days; the planned one before there are any.
  func recentLoad(of unit: Int) -> Double {
    let evening = stations[unit].evening
    return evening.capacity20 > 0 ? evening.offered20 / evening.capacity20 : model.baseLoads[unit]
  }

  /// Mean index of work pressure of those posted at a unit; the population's where there is nobody.
  func meanPressure(at unit: Int, ordinal: Int) -> Double {
    let posted = stations[unit].posted
    guard !posted.isEmpty else { return parameters.pressureMean }
    return posted.reduce(0) { $0 + officers[Int($1)].pressure(parameters, ordinal: ordinal) } / Double(posted.count)
  }

  /// At work and bound by no move.
  func isFree(_ number: Int) -> Bool {
    let officer = officers[number]
    return officer.status == .working && !officer.isAway && !officer.isOrdered && !officer.isRedeployed
  }
}
