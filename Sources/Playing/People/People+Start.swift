import Foundation
import Government
import Stochastics

extension People {
  /// Draws every officer as he is at the start of a trial, after `drawTimeConstants`.
  mutating func populate(source: inout RandomSource) {
    let people = model.roster.people
    officers = Pool(capacity: people.count)
    for unit in skills.indices { skills[unit] = SkillBook(capacity: model.roster.home[unit].count) }
    for number in people.indices { officers.append(newOfficer(number, generation: 0, source: &source)) }
    for unit in stations.indices { normaliseSpeed(of: model.roster.atStart[unit]) }
    recentLoads = Pool(repeating: 0, count: people.count * Self.loadDays)
    for number in people.indices {
      let load = Float(min(1, model.baseLoads[people[number].unit]))
      remember(load, everyDayOf: number)
      officers[number].strain = model.pressure.equilibrium(
        offset: officers[number].pressureOffset, meanLoad: Double(load), roleGap: 0,
        support: model.support[people[number].unit])
      if let day = people[number].joinsDay {
        expect(number, from: day)
      } else {
        takeHome(number, ordinal: 0)
      }
    }
  }

  /// Keeps a post open for an officer who joins later, as for one whose post is filled again.
  private mutating func expect(_ number: Int, from day: Int) {
    officers[number].status = .gone
    guard let first = model.calendar.workingDay(atOrAfter: day) else { return }
    officers[number].refilledOrdinal = Int32(model.calendar.days[first].workingDaysBefore)
    earliestRefill = min(earliestRefill, officers[number].refilledOrdinal)
  }

  /// Draws how fast competencies are learned where that is uncertain: once a trial.
  mutating func drawTimeConstants(source: inout RandomSource) {
    for (index, competency) in model.scenario.competencies.enumerated() {
      guard let law = competency.uncertainTimeConstant else { continue }
      source.start(.timeConstant, StableHash.of("skill/\(competency.name)"))
      timeConstants[index] = max(Self.shortestTimeConstant, law.sample(from: &source))
    }
  }

  /// Keeps a draw from a law that reaches down to 0 meaningful, in working days.
  private static let shortestTimeConstant = 0.5

  /// Standard times were measured on these people, so that a unit's mean personal speed is 1.
  private mutating func normaliseSpeed(of home: Range<Int>) {
    guard !home.isEmpty else { return }
    let mean = home.reduce(0) { $0 + officers[$1].speed } / Double(home.count)
    for number in home { officers[number].speed /= mean }
  }

  func newOfficer(_ number: Int, generation: Int, source: inout RandomSource) -> Officer {
    let person = model.roster.people[number]
    let group = model.group(of: number)
    let occurrence = UInt64(generation)
    let sigma = parameters.speedDeviation
    source.start(.officerSpeed, person.key, occurrence)
    let speed = exp(sigma * sigma / 2 + sigma * source.normal())
    source.start(.officerLearning, person.key, occurrence)
    let variance = log(1 + parameters.learningDeviation * parameters.learningDeviation)
    let learning = exp(-variance / 2 + variance.squareRoot() * source.normal())
    source.start(.officerPressure, person.key, occurrence)
    let offset = model.pressure.offsetDeviation * source.normal()
    source.start(.officerResistance, person.key, occurrence)
    let resistance = parameters.resistanceMean + parameters.resistanceDeviation * source.normal()
    source.start(.officerYears, person.key, occurrence)
    let years = max(0, group.yearsInPost.sample(from: &source))
    return Officer(
      home: Int32(person.unit), speed: speed, pressureOffset: offset, resistance: resistance, yearsAtStart: years,
      share: group.share(model.calendar), dayShare: group.dayShare(model.calendar), learningFactor: learning)
  }

  /// Gives an officer the skills of his group: the unit's main skill in full unless the group says otherwise.
  mutating func takeHome(_ number: Int, ordinal: Int) {
    let group = model.group(of: number)
    let main = model.plans[model.roster.people[number].unit].mainSkill
    for holding in group.holdings where holding.competency != main {
      _ = addSkill(holding.competency, level: holding.level, to: number, ordinal: ordinal)
    }
    let level = group.holdings.first { $0.competency == main }?.level ?? 1
    officers[number].postSkill = addSkill(main, level: level, to: number, ordinal: ordinal)
  }

  mutating func addSkill(_ competency: Int, level: Double, to number: Int, ordinal: Int) -> Int32 {
    let tau = LearningCurve.timeConstant(
      base: timeConstants[competency], match: 1, personal: officers[number].learningFactor)
    // What nobody can be taught is not forgotten either.
    let isTrainable = model.curves[competency] != nil
    let floor = isTrainable ? min(level, LearningCurve.initial(match: 1, parameters)) : level
    return skills[Int(officers[number].home)].add(
      competency, proficiency: level, timeConstant: tau, floor: floor, ordinal: ordinal, isAsked: level > 0,
      to: &officers[number])
  }
}
