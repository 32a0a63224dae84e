import Government
import Stochastics

extension Moves {
  /// Draws how well the officers who may be moved match the units that policies help.
  mutating func drawMatches(source: inout RandomSource) {
    matches.removeAll(keepingCapacity: true)
    let homes = model.scenario.movableHomes
    let helped = Set(model.scenario.policies.flatMap(\.receivers))
    for receiver in model.scenario.receivers {
      // Of a unit that is flooded and nobody helps no match is ever asked.
      guard !homes.isEmpty, helped.contains(receiver) else {
        matches.append([])
        continue
      }
      var values = Array(repeating: 0.0, count: model.roster.people.count)
      for unit in homes {
        for number in model.roster.home[unit] {
          values[number] = unit == receiver ? 1 : drawMatch(number, at: receiver, source: &source)
        }
      }
      matches.append(values)
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

  func match(of number: Int, at receiver: Int) -> Double {
    guard let place = model.scenario.receivers.firstIndex(of: receiver) else { return 0.3 }
    return matches[place].isEmpty ? 0.3 : matches[place][number]
  }
}
