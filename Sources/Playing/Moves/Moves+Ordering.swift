import Government
import Stochastics

extension Moves {
  /// One order: candidates are asked one after the other until it is filled.
  mutating func fill(_ missing: Int, _ order: Order, _ people: inout People, source: inout RandomSource) {
    let candidates = candidateNumbers(order, people).filter { Int(quietUntilOrdinal[$0]) <= order.ordinal }
    waves[order.number] += 1
    guard !isTooLate(order) else { return }
    var asking = Asking(missing: missing)
    for number in ranked(candidates, order, people, source: &source) where asking.missing > 0 {
      ask(number, order, &asking, &people, source: &source)
    }
    if candidates.isEmpty || !asking.wasAnybodyAsked { noteLackOfCandidates(order) }
  }

  /// One morning's asking on behalf of one order.
  struct Asking {
    var missing: Int
    /// Answers of the heads asked so far, by unit.
    var released: [Int: Bool] = [:]
    var wasAnybodyAsked = false
  }

  /// Asks for one officer: the limits first, then the head of his unit, then himself.
  mutating func ask(
    _ number: Int, _ order: Order, _ asking: inout Asking, _ people: inout People, source: inout RandomSource
  ) {
    let unit = Int(people.officers[number].home)
    let needsRelease = order.instrument.takesFromOthers
    guard !needsRelease || Int(headQuietUntilOrdinal[unit]) <= order.ordinal else { return }
    asking.wasAnybodyAsked = true
    if let bar = legalBar(number, order, people) ?? unitBar(from: unit, order, people) {
      return reject(number, from: unit, order, because: bar)
    }
    // The standing letter of a pool was agreed on when it was formed.
    if needsRelease && order.instrument != .pool {
      if asking.released[unit] == nil { asking.released[unit] = askHead(of: unit, order, source: &source) }
      guard asking.released[unit] == true else {
        return reject(number, from: unit, order, because: .notReleased)
      }
    }
    switch offer(number, from: unit, order, &people, source: &source) {
    case .accepted, .forced: asking.missing -= 1
    case .refused: if order.action.ifRefused == .drop { asking.missing -= 1 }
    }
  }

  mutating func noteLackOfCandidates(_ order: Order) {
    guard !standing(order).isNoCandidateNoted else { return }
    withStanding(order) { $0.isNoCandidateNoted = true }
    reject(order, because: .noCandidate)
  }

  /// Whether the first day of service would come after the announced end of the surge, or after the study; written down
  /// once.
  mutating func isTooLate(_ order: Order) -> Bool {
    let end = min(announcedEnd(order) ?? .max, model.scenario.lengthDays)
    guard plannedStay(order).lowerBound >= end else { return false }
    if !standing(order).isTooLateNoted {
      withStanding(order) { $0.isTooLateNoted = true }
      reject(order, because: .tooLate)
    }
    return true
  }

  /// The head of the lending unit (kepala perangkat daerah asal) releases with probability 1 − .3(1 − leadership), one
  /// draw an order; a unit that does not release is not asked again for a while.
  mutating func askHead(of unit: Int, _ order: Order, source: inout RandomSource) -> Bool {
    source.start(.release, model.plans[unit].unitKey, UInt64(orders[unit]))
    orders[unit] += 1
    let isReleased = source.uniform() >= model.parameters.releaseRefusal * (1 - leadership(of: unit, order))
    if !isReleased { headQuietUntilOrdinal[unit] = Int32(order.ordinal) + Int32(model.parameters.releaseQuietDays) }
    return isReleased
  }

  /// The leadership that a lending unit's head and officers see: the policy's, or the head's own where that is more.
  func leadership(of unit: Int, _ order: Order) -> Double {
    max(order.action.engagement.leadership, model.scenario.units[unit].leadership)
  }
}
