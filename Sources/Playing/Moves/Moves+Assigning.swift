import Government
import Stochastics

extension Moves {
  /// Fills all orders of a morning at once: who goes where so that the most is gained over the stay, within the floors of
  /// the lending units. Who refuses is left out of the next round.
  mutating func assign(_ orders: [Order], _ people: inout People, source: inout RandomSource) {
    var rounds = 0
    var askings = orders.map { Asking(missing: shortage($0, people)) }
    for index in orders.indices where askings[index].missing > 0 {
      waves[orders[index].number] += 1
      if isTooLate(orders[index]) { askings[index].missing = 0 }
    }
    for (order, asking) in zip(orders, askings) where asking.missing > 0 { noteBars(order, people) }
    while rounds < Self.mostRounds, askings.contains(where: { $0.missing > 0 }) {
      rounds += 1
      let chosen = chosen(orders, askings.map { max(0, $0.missing) }, people)
      guard !chosen.isEmpty else { break }
      for (number, index) in chosen where askings[index].missing > 0 && room(orders[index]) > 0 {
        ask(number, orders[index], &askings[index], &people, source: &source)
      }
    }
    for (order, asking) in zip(orders, askings) where asking.missing > 0 && !asking.wasAnybodyAsked {
      noteLackOfCandidates(order)
    }
  }

  /// Rounds of a morning: each leaves out those who refused in the one before.
  private static let mostRounds = 5

  /// The best assignment, by value.
  private func chosen(_ orders: [Order], _ missing: [Int], _ people: People) -> [(officer: Int, order: Int)] {
    let candidates = Set(
      orders.flatMap { order in candidateNumbers(order, people).filter { mayBeAsked($0, order, people) } }
    ).sorted()
    let homes = Set(candidates.map { Int(people.officers[$0].home) }).sorted()
    let problem = MinCostAssignment(
      groups: candidates.map { homes.firstIndex(of: Int(people.officers[$0].home)) ?? 0 },
      values: candidates.map { number in orders.map { gain(number, $0, people) } },
      wanted: missing, losses: homes.map { losses(of: $0, orders, most: missing.reduce(0, +), people) })
    let posts = problem.solve()
    return zip(candidates, posts).compactMap { number, post in post.map { (number, $0) } }
      .sorted { (a: (officer: Int, order: Int), b: (officer: Int, order: Int)) in
        let (x, y) = (gain(a.officer, orders[a.order], people), gain(b.officer, orders[b.order], people))
        return x != y ? x > y : a.officer < b.officer
      }
  }

  /// Writes down whom the law or the limits of his unit leave out, before anybody is chosen.
  private mutating func noteBars(_ order: Order, _ people: People) {
    for number in candidateNumbers(order, people) {
      let unit = Int(people.officers[number].home)
      if let bar = legalBar(number, order, people) ?? unitBar(from: unit, order, people) {
        reject(number, from: unit, order, because: bar)
      }
    }
  }

  private func mayBeAsked(_ number: Int, _ order: Order, _ people: People) -> Bool {
    Int(quietUntilOrdinal[number]) <= order.ordinal
      && Int(headQuietUntilOrdinal[Int(people.officers[number].home)]) <= order.ordinal
      && legalBar(number, order, people) == nil
  }

  /// What an officer is worth at a unit: his mean proficiency over the stay, weighed with the load of the unit that he helps.
  private func gain(_ number: Int, _ order: Order, _ people: People) -> Double {
    let home = Int(people.officers[number].home)
    guard home != order.to else { return -.infinity }
    let match = match(of: number, at: order.to)
    let skill = model.plans[order.to].mainSkill
    let held = people.proficiency(of: number, at: skill)
    guard let curve = model.curves[skill] else { return people.recentLoad(of: order.to) * held }
    let tau = LearningCurve.timeConstant(base: people.timeConstants[skill], match: match, personal: 1)
    let stay = plannedStay(order)
    let days = max(1, model.calendar.workingDays(from: stay.lowerBound, to: stay.upperBound))
    let p = max(LearningCurve.initial(match: match, model.parameters), held)
    return people.recentLoad(of: order.to) * curve.mean(from: p, days: days, tau: tau)
  }

  /// What a unit loses with the first, second … officer who leaves: its load after each, as far as its limits allow.
  private func losses(of unit: Int, _ orders: [Order], most: Int, _ people: People) -> [Double] {
    guard let order = orders.first else { return [] }
    let limits = order.action.limits
    let leaving = leaving(from: unit, people)
    let heads = people.stations[unit].posted.count - leaving
    var losses: [Double] = []
    for count in 1...max(1, most) {
      let load = load(of: unit, without: count, leaving: leaving, order, people)
      let isCrew = Double(heads - count) >= limits.crewShare * Double(model.plans[unit].heads) - 1e-9
      guard isCrew, heads > count, load <= limits.lenderLoad + 1e-9 else { break }
      losses.append(load)
    }
    return losses
  }
}
