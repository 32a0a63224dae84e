import Stochastics

extension Trial {
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
