import Government
import Stochastics

extension Moves {
  /// Officers whom an order may ask: at home, in service, bound by nothing else; ascending.
  func candidateNumbers(_ order: Order, _ people: People) -> [Int] {
    if let members = members[order.number] {
      return members.filter { people.isFree($0) && Int(people.officers[$0].home) != order.to }
    }
    return sourceUnits(order, people).flatMap { unit in
      model.roster.home[unit].filter { number in
        guard people.isFree(number), Int(people.officers[number].unit) == unit, isNamed(number, order.action)
        else { return false }
        return order.instrument != .redeployment || people.officers[number].share < people.officers[number].dayShare
      }
    }
  }

  private func sourceUnits(_ order: Order, _ people: People) -> [Int] {
    if order.instrument == .redeployment { return [order.to] }
    switch order.action.from {
    case .units(let units): return units.filter { $0 != order.to }.sorted()
    case .loadBelow(let limit):
      return people.stations.indices.filter {
        $0 != order.to && !model.roster.home[$0].isEmpty && people.recentLoad(of: $0) < limit
      }
    }
  }

  /// Candidates in the order in which they are asked.
  func ranked(_ candidates: [Int], _ order: Order, _ people: People, source: inout RandomSource) -> [Int] {
    let scores: [Double] = candidates.map { number in
      switch order.action.choose {
      case .match, .optimal: return match(of: number, at: order.to)
      case .seniority: return people.officers[number].yearsAtStart
      // Five grades leave many equal: among them the lot decides, not the order of units.
      case .rating: return Double(model.group(of: number).rating) + lot(number, order, source: &source)
      case .random: return lot(number, order, source: &source)
      case .volunteers:
        return match(of: number, at: order.to) + (wouldAccept(number, order, people, source: &source) ? 1 : 0)
      }
    }
    return zip(candidates, scores).sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0)
  }

  /// The officer's lot in a wave of an order, uniform in 0..<1.
  private func lot(_ number: Int, _ order: Order, source: inout RandomSource) -> Double {
    source.start(.lot, model.roster.people[number].key, UInt64(waves[order.number]))
    return source.uniform()
  }
}
