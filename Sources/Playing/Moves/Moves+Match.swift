import Government
import Stochastics

extension Moves {
  /// Draws how well the officers who may be asked match the units that policies help.
  mutating func drawMatches(source: inout RandomSource) {
    matches = Array(repeating: 1, count: model.matches.count)
    model.matches.forEach { receiver, home, start in
      guard home != receiver else { return }
      for (place, number) in model.roster.home[home].enumerated() {
        matches[start + place] = drawMatch(number, at: receiver, source: &source)
      }
    }
  }

  /// match = 1 − Σ w·(r − q)⁺ / Σ w·r over what the unit's steps need: w their share of standard minutes, r the level
  /// needed, q the level held.
  ///
  /// Where nothing is known of the officer's trainable competencies they match by uniform .1–.5; of what cannot be taught
  /// he holds what his group says, or nothing.
  func drawMatch(_ number: Int, at receiver: Int, source: inout RandomSource) -> Double {
    let holdings = model.group(of: number).holdings
    var needed = 0.0
    var gap = 0.0
    var isKnown = false
    var unknown = 0.0
    for task in model.tasks[receiver] {
      guard let competency = task.step.competency else { continue }
      let weight = model.fullRequests[task.home][task.service] * task.step.work.mean
      needed += weight * task.step.requiredLevel
      let held = holdings.first { $0.competency == competency }?.level
      gap += weight * max(0, task.step.requiredLevel - (held ?? 0))
      guard model.curves[competency] != nil else { continue }
      isKnown = isKnown || held != nil
      unknown += weight * task.step.requiredLevel
    }
    if isKnown, needed > 0 { return max(0, 1 - gap / needed) }
    source.start(.officerMatch, model.roster.people[number].key, model.plans[receiver].unitKey)
    let span = model.parameters.unknownMatchTo - model.parameters.unknownMatchFrom
    let drawn = model.parameters.unknownMatchFrom + span * source.uniform()
    // Nothing but trainable competencies: the match as drawn.
    return unknown == needed ? drawn : max(0, 1 - (gap - unknown * drawn) / needed)
  }

  /// Match of an officer with a unit: 1 at home, .3 where nobody is helped, 0 of whom no policy may ask.
  func match(of number: Int, at receiver: Int) -> Double {
    guard model.matches.helps(receiver) else { return 0.3 }
    if model.roster.people[number].unit == receiver { return 1 }
    return model.matches.place(of: number, at: receiver, model.roster).map { matches[$0] } ?? 0
  }
}
