import Government
import Stochastics

extension Trial {
  /// Chooses and trains officers ahead of any order, once, on the first working day from `ahead` on; for every unit that
  /// the action helps. Then nobody else is asked.
  mutating func trainAhead(_ number: Int, _ action: Action, from ahead: Int, day: Int, source: inout RandomSource) {
    guard moves.members[number] == nil, day >= ahead, let first = action.to.first else { return }
    let order = order(number, action, to: first, day: day)
    let candidates = candidateNumbers(order)
    moves.members[number] = []
    moves.waves[number] += 1
    var released: [Int: Bool] = [:]
    for candidate in ranked(candidates, order, source: &source) {
      guard moves.members[number, default: []].count < action.howMany.maximum else { break }
      let unit = Int(officers[candidate].home)
      if let bar = legalBar(candidate, order) ?? trainingBar(from: unit, order) {
        moves.reject(candidate, from: unit, order, because: bar)
        continue
      }
      if released[unit] == nil { released[unit] = askHead(of: unit, order, source: &source) }
      let isWilling = wouldAccept(candidate, order, source: &source)
      guard released[unit] == true, isWilling else {
        if released[unit] == true { countOffer(to: candidate, order) }
        moves.reject(candidate, from: unit, order, because: released[unit] == true ? .refused : .notReleased)
        continue
      }
      countOffer(to: candidate, order)
      beginAhead(candidate, number, action, day: day)
    }
    if moves.members[number, default: []].isEmpty { noteLackOfCandidates(order) }
  }

  /// Whether a unit would be short while one more of its officers is in training.
  private func trainingBar(from unit: Int, _ order: Order) -> MoveRecord.Reason? {
    let heads = units[unit].posted.count - leaving(from: unit)
    let least = order.action.limits.crewShare * Double(model.plans[unit].heads)
    return Double(heads - 1) < least - 1e-9 ? .minimumCrew : nil
  }

  private mutating func beginAhead(_ officer: Int, _ number: Int, _ action: Action, day: Int) {
    moves.members[number, default: []].append(officer)
    moves.members[number, default: []].sort()
    detach(Int(officers[officer].home))
    guard action.prepare.trainingDays > 0 else { return }
    withdraw(officer)
    officers[officer].status = .training
    officers[officer].isPresent = false
    let back = model.calendar.workingDay(action.prepare.trainingDays, after: day)
    moves.pupils.append((officer, number, back))
  }

  /// Brings those back to their posts whose training is over, with what it gave them.
  mutating func endAheadTraining(day: Int) {
    let done = moves.pupils.filter { day >= $0.backDay }
    guard !done.isEmpty else { return }
    moves.pupils.removeAll { day >= $0.backDay }
    for pupil in done {
      officers[pupil.officer].status = .working
      post(pupil.officer, at: Int(officers[pupil.officer].home))
      // What several of the units need is taught once.
      var taught: [Int] = []
      for unit in actions[pupil.action].to where unit != Int(officers[pupil.officer].home) {
        let days = actions[pupil.action].prepare.trainingDays
        teach(pupil.officer, for: unit, days: days, day: day, besides: taught)
        taught += model.plans[unit].competencies
      }
    }
  }

  /// Gives an officer what `days` of training add to every competency of a unit; it wears off like any unused skill.
  mutating func teach(_ number: Int, for unit: Int, days: Int, day: Int, besides taught: [Int] = []) {
    let ordinal = model.calendar.days[day].workingDaysBefore
    let match = match(of: number, at: unit)
    let trained = LearningCurve.trainingShare(days: days, parameters)
    let home = Int(officers[number].home)
    for competency in model.plans[unit].competencies
    where model.curves[competency] != nil && !taught.contains(competency) {
      let held = proficiency(of: number, at: competency)
      // At home an officer goes on from what he holds: his post is not new.
      let start = unit == home ? held : max(LearningCurve.initial(match: match, parameters), held)
      let p = min(1, start + parameters.trainingGain * trained)
      let tau =
        LearningCurve.timeConstant(
          base: timeConstants[competency], match: match,
          personal: officers[number].learningFactor) * (1 - parameters.trainingTimeCut * trained)
      let known = skills[home].find(competency, from: officers[number].firstSkill)
      if known >= 0 {
        skills[home].begin(Int(known), proficiency: p, timeConstant: tau, ordinal: ordinal)
      } else {
        let floor = min(p, LearningCurve.initial(match: match, parameters))
        _ = skills[home].add(
          competency, proficiency: p, timeConstant: tau, floor: floor, ordinal: ordinal, to: &officers[number])
      }
    }
  }
}

extension [[Int]?] {
  /// The list at an index, with a value for one that is not there yet.
  fileprivate subscript(index: Int, default fallback: [Int]) -> [Int] {
    get { self[index] ?? fallback }
    set { self[index] = newValue }
  }
}
