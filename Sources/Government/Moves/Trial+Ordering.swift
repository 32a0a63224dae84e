import Stochastics

extension Trial {
  /// One order: candidates are asked one after the other until it is filled.
  mutating func fill(_ missing: Int, _ order: Order, source: inout RandomSource) {
    let candidates = candidateNumbers(order).filter { Int(moves.quietUntilOrdinal[$0]) <= order.ordinal }
    moves.waves[order.number] += 1
    guard !isTooLate(order) else { return }
    var filled = 0
    var released: [Int: Bool] = [:]
    var wasAnybodyAsked = false
    for number in ranked(candidates, order, source: &source) where filled < missing {
      let unit = Int(officers[number].home)
      guard Int(moves.headQuietUntilOrdinal[unit]) <= order.ordinal else { continue }
      wasAnybodyAsked = true
      if let bar = legalBar(number, order) ?? unitBar(from: unit, order) {
        moves.reject(number, from: unit, order, because: bar)
        continue
      }
      if released[unit] == nil { released[unit] = askHead(of: unit, order, source: &source) }
      guard released[unit] == true else {
        moves.reject(number, from: unit, order, because: .notReleased)
        continue
      }
      if offer(number, from: unit, order, source: &source) { filled += 1 }
    }
    if candidates.isEmpty || !wasAnybodyAsked { noteLackOfCandidates(order) }
  }

  private mutating func noteLackOfCandidates(_ order: Order) {
    guard !standing(order).isNoCandidateNoted else { return }
    withStanding(order) { $0.isNoCandidateNoted = true }
    moves.reject(order, because: .noCandidate)
  }

  /// Whether the stages would outlast the announced end of the surge; written down once.
  private mutating func isTooLate(_ order: Order) -> Bool {
    guard let end = announcedEnd(order), plannedStay(order).lowerBound >= end else { return false }
    if !standing(order).isTooLateNoted {
      withStanding(order) { $0.isTooLateNoted = true }
      moves.reject(order, because: .tooLate)
    }
    return true
  }

  /// The head of the lending unit (kepala perangkat daerah asal) releases with probability 1 − .3(1 − leadership), one
  /// draw an order; a unit that does not release is not asked again for a while.
  private mutating func askHead(of unit: Int, _ order: Order, source: inout RandomSource) -> Bool {
    source.start(.release, model.plans[unit].unitKey, UInt64(moves.orders[unit]))
    moves.orders[unit] += 1
    let isReleased = source.uniform() >= parameters.releaseRefusal * (1 - order.action.engagement.leadership)
    if !isReleased { moves.headQuietUntilOrdinal[unit] = Int32(order.ordinal) + Int32(parameters.releaseQuietDays) }
    return isReleased
  }

  /// Asks one officer; a refusal ends an assignment, a permanent transfer stands against it as forced.
  private mutating func offer(_ number: Int, from unit: Int, _ order: Order, source: inout RandomSource) -> Bool {
    let key = model.roster.people[number].key
    let acceptance = Acceptance(
      match: match(of: number, at: order.to), engagement: order.action.engagement,
      isTemporary: order.instrument == .assignment,
      boredom: model.pressure.boredom(years: officers[number].yearsInPost(on: order.day)),
      yearsInPost: officers[number].yearsInPost(on: order.day), resistance: officers[number].resistance,
      destinationPressure: meanPressure(at: order.to, ordinal: order.ordinal))
    source.start(.offer, key, UInt64(moves.offersMade[number]))
    moves.offersMade[number] += 1
    let isAccepted = source.uniform() < acceptance.probability(parameters)
    if !isAccepted {
      moves.quietUntilOrdinal[number] = Int32(order.ordinal) + Int32(parameters.refusalQuietDays)
      if order.instrument == .assignment {
        moves.lastReason[number] = nil
        moves.reject(number, from: unit, order, because: .refused)
        return false
      }
    }
    begin(number, from: unit, order, isForced: !isAccepted, source: &source)
    return true
  }

  private func meanPressure(at unit: Int, ordinal: Int) -> Double {
    let posted = units[unit].posted
    guard !posted.isEmpty else { return parameters.pressureMean }
    return posted.reduce(0) { $0 + officers[Int($1)].pressure(parameters, ordinal: ordinal) } / Double(posted.count)
  }

  /// Starts the stages of a move; their lengths are drawn now and the sum is rounded up to whole working days.
  private mutating func begin(
    _ number: Int, from unit: Int, _ order: Order, isForced: Bool, source: inout RandomSource
  ) {
    let key = model.roster.people[number].key
    let nth = UInt64(moves.movesOrdered[number]) << 8
    moves.movesOrdered[number] += 1
    var sum = 0.0
    for (index, stage) in order.action.process.stages.enumerated() {
      source.start(.stage, key, nth | UInt64(index))
      let length = stage.duration.sample(from: &source)
      let returned = stage.returnedShare * (1 - 0.5 * order.action.engagement.leadership)
      sum += length
      if stage.returnedShare > 0, source.uniform() < returned { sum += stage.duration.sample(from: &source) }
    }
    var days = Int((sum * Process.leadershipFactor(order.action.engagement.leadership) - 1e-9).rounded(.up))
    if isForced {
      source.start(.appeal, key, nth)
      days += 5 + Int(source.uniform() * 6)
    }
    let calendar = model.calendar
    let due = calendar.workingDay(days, after: order.day)
    let trainingDay = calendar.workingDay(order.action.prepare.handoverDays, after: due)
    let serviceDay = calendar.workingDay(order.action.prepare.trainingDays, after: trainingDay)
    detach(unit)
    officers[number].isOrdered = true
    moves.lastReason[number] = nil
    moves.records.append(
      MoveRecord(
        officer: number, from: unit, to: order.to, instrument: order.instrument, action: order.number,
        orderedDay: order.day, dueDay: due, trainedDays: 0, answer: isForced ? .forced : .yes))
    moves.active.append(
      MoveBook.Move(
        record: moves.records.count - 1, action: order.number, officer: number, to: order.to,
        match: match(of: number, at: order.to), isForced: isForced,
        trainingDay: trainingDay, serviceDay: serviceDay))
  }
}
