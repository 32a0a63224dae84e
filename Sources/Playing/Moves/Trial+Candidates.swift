import Government
import Stochastics

extension Trial {
  /// Officers whom an order may ask: at home, in service, bound by nothing else; ascending.
  func candidateNumbers(_ order: Order) -> [Int] {
    if let members = moves.members[order.number] {
      return members.filter { isFree($0) && Int(officers[$0].home) != order.to }
    }
    return sourceUnits(order).flatMap { unit in
      model.roster.home[unit].filter { number in
        guard isFree(number), Int(officers[number].unit) == unit else { return false }
        return order.instrument != .redeployment || officers[number].share < officers[number].dayShare
      }
    }
  }

  func isFree(_ number: Int) -> Bool {
    let officer = officers[number]
    return officer.status == .working && !officer.isAway && !officer.isOrdered && !officer.isRedeployed
  }

  private func sourceUnits(_ order: Order) -> [Int] {
    if order.instrument == .redeployment { return [order.to] }
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
      case .match, .optimal: return match(of: number, at: order.to)
      case .seniority: return officers[number].yearsAtStart
      // Five grades leave many equal: among them the lot decides, not the order of units.
      case .rating: return Double(model.group(of: number).rating) + lot(number, order, source: &source)
      case .random: return lot(number, order, source: &source)
      case .volunteers:
        return match(of: number, at: order.to) + (wouldAccept(number, order, source: &source) ? 1 : 0)
      }
    }
    return zip(candidates, scores).sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0)
  }

  /// The officer's lot in a wave of an order, uniform in 0..<1.
  private func lot(_ number: Int, _ order: Order, source: inout RandomSource) -> Double {
    source.start(.lot, model.roster.people[number].key, UInt64(moves.waves[order.number]))
    return source.uniform()
  }
}
