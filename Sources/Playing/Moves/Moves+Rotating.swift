import Government
import Stochastics

extension Moves {
  /// One review of a planned rotation: those longest in their posts change places, in pairs from different units.
  ///
  /// The longest in post comes first; his partner is the longest in post of another unit. Both move by the same letter on
  /// the same day, so that no unit is short.
  mutating func rotate(_ order: Order, _ people: inout People, source: inout RandomSource) {
    guard !isTooLate(order) else { return }
    guard let span = occasion(order) ?? (isTriggered(order, people) ? order.day..<order.day + 1 : nil) else { return }
    let already = records.count {
      isOrdered($0, of: order) && (order.action.isOnce || $0.orderedDay >= span.lowerBound)
    }
    var pairs = min(order.action.howMany.maximum - already / 2, room(order) / 2)
    guard pairs > 0 else { return }
    var waiting = rotating(order, people)
    while pairs > 0, let first = waiting.first {
      waiting.removeFirst()
      guard let place = waiting.firstIndex(where: { people.officers[$0].home != people.officers[first].home }) else {
        continue
      }
      let second = waiting.remove(at: place)
      exchange(first, second, order, &people, source: &source)
      pairs -= 1
    }
  }

  /// Officers of the units who may rotate now, longest in post first; the others are written down with the reason.
  private mutating func rotating(_ order: Order, _ people: People) -> [Int] {
    var found: [Int] = []
    for unit in order.action.to {
      for number in model.roster.home[unit]
      where people.isFree(number) && Int(people.officers[number].unit) == unit && isNamed(number, order.action) {
        let there = Order(
          number: order.number, action: order.action, to: unit, day: order.day, ordinal: order.ordinal)
        if Int(quietUntilOrdinal[number]) > order.ordinal { continue }
        if let bar = legalBar(number, there, people) {
          reject(number, from: unit, there, because: bar)
        } else {
          found.append(number)
        }
      }
    }
    return found.sorted {
      people.officers[$0].yearsAtStart != people.officers[$1].yearsAtStart
        ? people.officers[$0].yearsAtStart > people.officers[$1].yearsAtStart : $0 < $1
    }
  }

  private mutating func exchange(
    _ first: Int, _ second: Int, _ order: Order, _ people: inout People, source: inout RandomSource
  ) {
    let (home, other) = (Int(people.officers[first].home), Int(people.officers[second].home))
    func to(_ unit: Int) -> Order {
      Order(number: order.number, action: order.action, to: unit, day: order.day, ordinal: order.ordinal)
    }
    let answers = [
      wouldAccept(first, to(other), people, source: &source), wouldAccept(second, to(home), people, source: &source),
    ]
    for (number, isYes) in zip([first, second], answers) {
      countOffer(to: number, order)
      if !isYes { quietUntilOrdinal[number] = Int32(order.ordinal) + Int32(model.parameters.refusalQuietDays) }
    }
    if order.action.ifRefused != .force, answers.contains(false) {
      for (number, isYes) in zip([first, second], answers) where !isYes {
        let unit = number == first ? other : home
        lastReason[number] = nil
        reject(number, from: Int(people.officers[number].home), to(unit), because: .refused)
      }
      return
    }
    touch(home)
    touch(other)
    let days = begin(first, from: home, to(other), isForced: !answers[0], &people, source: &source)
    begin(second, from: other, to(home), isForced: !answers[1], partnerDays: days, &people, source: &source)
    alignLastPair(order)
  }

  /// Gives the pair just ordered one date: the later of the two that no freeze of either forbids.
  private mutating func alignLastPair(_ order: Order) {
    let pair = active.suffix(2)
    var due = pair.compactMap { records[$0.record].dueDay }.max() ?? order.day
    while true {
      let next = pair.reduce(due) { afterFreeze($0, $1.officer, order) }
      if next == due { break }
      due = next
    }
    for place in pair.indices {
      active[place].partner = pair.first { $0.officer != active[place].officer }?.officer
      let trainingDay = model.calendar.workingDay(order.action.prepare.handoverDays, after: due)
      active[place].trainingDay = trainingDay
      active[place].serviceDay = model.calendar.workingDay(
        active[place].trainingDays, after: trainingDay)
      records[active[place].record].dueDay = due
    }
  }
}
