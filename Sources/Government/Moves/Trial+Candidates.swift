import Stochastics

extension Trial {
  /// Draws how well the officers of lending units match the units that policies help.
  mutating func drawMatches(source: inout RandomSource) {
    matches.removeAll(keepingCapacity: true)
    let lenders = scenario.lenders
    for receiver in scenario.receivers {
      var values = Array(repeating: 0.0, count: model.roster.people.count)
      for unit in lenders {
        for number in model.roster.home[unit] { values[number] = drawMatch(number, at: receiver, source: &source) }
      }
      matches.append(values)
    }
  }

  /// match = 1 − Σ w·(r − q)⁺ / Σ w·r over what the unit's steps need, w their share of standard minutes and r = 1; where
  /// nothing is known of the officer, uniform .1–.5.
  private func drawMatch(_ number: Int, at receiver: Int, source: inout RandomSource) -> Double {
    let holdings = model.group(of: number).holdings
    var needed = 0.0
    var gap = 0.0
    var isKnown = false
    for (service, mean) in zip(scenario.units[receiver].services, model.meanRequests[receiver]) {
      for step in service.steps {
        guard let competency = step.competency else { continue }
        let weight = mean * step.work.mean
        needed += weight
        let held = holdings.first { $0.competency == competency }?.level
        isKnown = isKnown || held != nil
        gap += weight * (1 - (held ?? 0))
      }
    }
    if isKnown, needed > 0 { return max(0, 1 - gap / needed) }
    source.start(.officerMatch, model.roster.people[number].key, model.plans[receiver].unitKey)
    return 0.1 + 0.4 * source.uniform()
  }

  func match(of number: Int, at receiver: Int) -> Double {
    guard let place = scenario.receivers.firstIndex(of: receiver) else { return 0.3 }
    return matches[place][number]
  }

  /// Officers at home in the units a policy may take from and not bound already, ascending.
  func candidateNumbers(_ order: Order) -> [Int] {
    sourceUnits(order).flatMap { unit in
      model.roster.home[unit].filter { number in
        let officer = officers[number]
        return officer.status == .working && !officer.isAway && !officer.isOrdered && Int(officer.unit) == unit
      }
    }
  }

  private func sourceUnits(_ order: Order) -> [Int] {
    switch order.action.from {
    case .units(let units): return units.filter { $0 != order.to }.sorted()
    case .loadBelow(let limit):
      return units.indices.filter { $0 != order.to && !model.roster.home[$0].isEmpty && recentLoad(of: $0) < limit }
    }
  }

  /// Load (EJ) of the last 20 working days; the planned one before there are any.
  func recentLoad(of unit: Int) -> Double {
    units[unit].capacity20 > 0 ? units[unit].offered20 / units[unit].capacity20 : model.baseLoads[unit]
  }

  /// Candidates in the order in which they are asked.
  func ranked(_ candidates: [Int], _ order: Order, source: inout RandomSource) -> [Int] {
    let scores: [Double] = candidates.map { number in
      switch order.action.choose {
      case .match: return match(of: number, at: order.to)
      case .seniority: return officers[number].yearsAtStart
      case .rating: return Double(model.group(of: number).rating)
      case .random:
        source.start(.lot, model.roster.people[number].key, UInt64(moves.waves[order.number]))
        return source.uniform()
      }
    }
    return zip(candidates, scores).sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0)
  }
}
