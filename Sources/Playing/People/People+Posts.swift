import Government
import Stochastics

extension People {
  /// Fills the posts whose day has come.
  ///
  /// - Returns: the numbers of those who are new.
  mutating func refillPosts(
    day: Int, ordinal: Int, isShared: [Bool], source: inout RandomSource
  ) -> [Int] {
    guard Int(earliestRefill) <= ordinal else { return [] }
    var filled: [Int] = []
    var next = Int32.max
    for number in officers.indices where officers[number].refilledOrdinal < .max {
      if Int(officers[number].refilledOrdinal) <= ordinal && !isShared[Int(officers[number].home)] {
        refill(number, day: day, ordinal: ordinal, source: &source)
        filled.append(number)
      }
      next = min(next, officers[number].refilledOrdinal)
    }
    earliestRefill = next
    return filled
  }

  /// Fills a post that a quitter left or that was kept for a joiner: a new person who knows the job's family but not yet this desk.
  private mutating func refill(_ number: Int, day: Int, ordinal: Int, source: inout RandomSource) {
    let generation = officers[number].generation + 1
    let unit = Int(officers[number].postUnit)
    var officer = newOfficer(number, generation: Int(generation), source: &source)
    officer.yearsAtStart = -Double(day) / 365.25
    officer.generation = generation
    officer.arrivedOrdinal = Int32(ordinal)
    officer.strain = model.pressure.equilibrium(
      offset: officer.pressureOffset, meanLoad: parameters.loadReference, roleGap: 0,
      support: model.support[unit])
    officer.postUnit = Int32(unit)
    officers[number] = officer
    remember(Float(parameters.loadReference), everyDayOf: number)
    let home = Int(officer.home)
    if unit == home {
      takeHome(number, ordinal: ordinal)
    } else {
      // The post moved with who held it: what it asks for is what is taken on.
      officers[number].postSkill = addSkill(model.plans[unit].mainSkill, level: 1, to: number, ordinal: ordinal)
      officers[number].isAway = true
    }
    let entry = Int(officers[number].postSkill)
    if model.curves[model.plans[unit].mainSkill] != nil {
      let held = skills[home].skills[entry].proficiency
      skills[home].skills[entry].proficiency = min(held, LearningCurve.initial(match: 1, parameters))
    }
    if unit != home {
      let post = NewPost(unit: unit, match: 1, isForced: false, trained: 0, trainedAhead: 0, support: .nan)
      takeUp(post, number, ordinal: ordinal)
    }
    post(number, at: unit)
  }

  /// Adds an officer to those posted at a unit, in order of number.
  mutating func post(_ number: Int, at unit: Int) {
    let value = Int32(number)
    let place = stations[unit].posted.firstIndex { $0 >= value } ?? stations[unit].posted.count
    stations[unit].posted.insert(value, at: place)
    officers[number].unit = Int32(unit)
  }

  mutating func withdraw(_ number: Int) {
    let unit = Int(officers[number].unit)
    if let place = stations[unit].posted.firstIndex(of: Int32(number)) { stations[unit].posted.remove(at: place) }
  }
}
