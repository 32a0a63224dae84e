import Government
import Stochastics

extension Moves {
  /// Chooses and trains officers ahead of any order, once, on the first working day from `ahead` on; for every unit that
  /// the action helps. Then nobody else is asked.
  mutating func trainAhead(
    _ number: Int, _ action: Action, from ahead: Int, day: Int, _ people: inout People, source: inout RandomSource
  ) {
    guard members[number] == nil, day >= ahead, let first = action.to.first else { return }
    let order = order(number, action, to: first, day: day)
    let candidates = candidateNumbers(order, people)
    members[number] = []
    waves[number] += 1
    var released: [Int: Bool] = [:]
    for candidate in ranked(candidates, order, people, source: &source) {
      guard members[number, default: []].count < action.howMany.maximum else { break }
      let unit = Int(people.officers[candidate].home)
      if let bar = legalBar(candidate, order, people) ?? trainingBar(from: unit, order, people) {
        reject(candidate, from: unit, order, because: bar)
        continue
      }
      if released[unit] == nil { released[unit] = askHead(of: unit, order, source: &source) }
      let isWilling = wouldAccept(candidate, order, people, source: &source)
      guard released[unit] == true, isWilling else {
        if released[unit] == true { countOffer(to: candidate, order) }
        reject(candidate, from: unit, order, because: released[unit] == true ? .refused : .notReleased)
        continue
      }
      countOffer(to: candidate, order)
      beginAhead(candidate, number, action, day: day, &people)
    }
    if members[number, default: []].isEmpty { noteLackOfCandidates(order) }
  }

  /// Whether a unit would be short while one more of its officers is in training.
  private func trainingBar(from unit: Int, _ order: Order, _ people: People) -> MoveRecord.Reason? {
    let heads = people.stations[unit].posted.count - leaving(from: unit, people)
    let least = order.action.limits.crewShare * Double(model.plans[unit].heads)
    return Double(heads - 1) < least - 1e-9 ? .minimumCrew : nil
  }

  private mutating func beginAhead(_ officer: Int, _ number: Int, _ action: Action, day: Int, _ people: inout People) {
    members[number, default: []].append(officer)
    members[number, default: []].sort()
    touch(Int(people.officers[officer].home))
    guard action.prepare.trainingDays > 0 else { return }
    people.sendToTraining(officer)
    let back = model.calendar.workingDay(action.prepare.trainingDays, after: day)
    pupils.append((officer, number, back))
  }

  /// Brings those back to their posts whose training is over, with what it gave them.
  mutating func endAheadTraining(day: Int, _ people: inout People) {
    let done = pupils.filter { day >= $0.backDay }
    guard !done.isEmpty else { return }
    pupils.removeAll { day >= $0.backDay }
    for pupil in done {
      people.endTraining(pupil.officer, at: Int(people.officers[pupil.officer].home))
      // What several of the units need is taught once.
      var taught: [Int] = []
      for unit in actions[pupil.action].to where unit != Int(people.officers[pupil.officer].home) {
        let days = actions[pupil.action].prepare.trainingDays
        let match = match(of: pupil.officer, at: unit)
        let ordinal = model.calendar.days[day].workingDaysBefore
        people.teach(pupil.officer, for: unit, match: match, days: days, ordinal: ordinal, besides: taught)
        taught += model.plans[unit].competencies
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
