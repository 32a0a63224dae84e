import Foundation
import Government
import Stochastics

extension Trial {
  /// Draws every officer as he is at the start of a trial.
  mutating func populate(source: inout RandomSource) {
    let people = model.roster.people
    drawTimeConstants(source: &source)
    officers = Pool(capacity: people.count)
    for unit in skills.indices { skills[unit] = SkillBook(capacity: model.roster.home[unit].count) }
    for number in people.indices { officers.append(newOfficer(number, generation: 0, source: &source)) }
    for unit in units.indices { normaliseSpeed(of: model.roster.atStart[unit]) }
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
  private mutating func drawTimeConstants(source: inout RandomSource) {
    for (index, competency) in scenario.competencies.enumerated() {
      guard let law = competency.uncertainTimeConstant else { continue }
      source.start(.timeConstant, StableHash.of("skill/\(competency.name)"))
      timeConstants[index] = max(Self.shortestTimeConstant, law.sample(from: &source))
    }
  }

  /// Keeps a draw from a law that reaches down to 0 meaningful, in working days.
  private static let shortestTimeConstant = 0.5

  /// Standard times were measured on these people, so that a unit's mean personal speed is 1 (`model.md` §1).
  private mutating func normaliseSpeed(of home: Range<Int>) {
    guard !home.isEmpty else { return }
    let mean = home.reduce(0) { $0 + officers[$1].speed } / Double(home.count)
    for number in home { officers[number].speed /= mean }
  }

  private func newOfficer(_ number: Int, generation: Int, source: inout RandomSource) -> Officer {
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
  private mutating func takeHome(_ number: Int, ordinal: Int) {
    let group = model.group(of: number)
    let main = model.plans[model.roster.people[number].unit].mainSkill
    for holding in group.holdings where holding.competency != main {
      _ = addSkill(holding.competency, level: holding.level, to: number, ordinal: ordinal)
    }
    let level = group.holdings.first { $0.competency == main }?.level ?? 1
    officers[number].postSkill = addSkill(main, level: level, to: number, ordinal: ordinal)
  }

  private mutating func addSkill(_ competency: Int, level: Double, to number: Int, ordinal: Int) -> Int32 {
    let tau = LearningCurve.timeConstant(
      base: timeConstants[competency], match: 1, personal: officers[number].learningFactor)
    // What nobody can be taught is not forgotten either.
    let isTrainable = model.curves[competency] != nil
    let floor = isTrainable ? min(level, LearningCurve.initial(match: 1, parameters)) : level
    return skills[Int(officers[number].home)].add(
      competency, proficiency: level, timeConstant: tau, floor: floor, ordinal: ordinal, to: &officers[number])
  }

  /// Fills the posts whose day has come.
  mutating func refillPosts(day: Int, ordinal: Int, source: inout RandomSource) {
    guard Int(earliestRefill) <= ordinal else { return }
    var next = Int32.max
    for number in officers.indices where officers[number].refilledOrdinal < .max {
      if Int(officers[number].refilledOrdinal) <= ordinal && !isShared[Int(officers[number].home)] {
        refill(number, day: day, ordinal: ordinal, source: &source)
      }
      next = min(next, officers[number].refilledOrdinal)
    }
    earliestRefill = next
  }

  /// Fills a post that a quitter left or that was kept for a joiner: a new person who knows the job's family but not yet this desk.
  private mutating func refill(_ number: Int, day: Int, ordinal: Int, source: inout RandomSource) {
    let generation = officers[number].generation + 1
    var officer = newOfficer(number, generation: Int(generation), source: &source)
    officer.yearsAtStart = -Double(day) / 365.25
    officer.generation = generation
    officer.arrivedOrdinal = Int32(ordinal)
    officer.strain = model.pressure.equilibrium(
      offset: officer.pressureOffset, meanLoad: parameters.loadReference, roleGap: 0,
      support: model.support[Int(officer.home)])
    officers[number] = officer
    moves.renew(number)
    remember(Float(parameters.loadReference), everyDayOf: number)
    takeHome(number, ordinal: ordinal)
    let entry = Int(officers[number].postSkill)
    let home = Int(officer.home)
    if model.curves[model.plans[home].mainSkill] != nil {
      let held = skills[home].skills[entry].proficiency
      skills[home].skills[entry].proficiency = min(held, LearningCurve.initial(match: 1, parameters))
    }
    post(number, at: home)
  }

  /// Adds an officer to those posted at a unit, in order of number.
  mutating func post(_ number: Int, at unit: Int) {
    let value = Int32(number)
    let place = units[unit].posted.firstIndex { $0 >= value } ?? units[unit].posted.count
    units[unit].posted.insert(value, at: place)
    officers[number].unit = Int32(unit)
  }

  mutating func withdraw(_ number: Int) {
    let unit = Int(officers[number].unit)
    if let place = units[unit].posted.firstIndex(of: Int32(number)) { units[unit].posted.remove(at: place) }
  }
}
