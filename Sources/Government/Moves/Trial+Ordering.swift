import Stochastics

extension Trial {
  /// One order: candidates are asked one after the other until it is filled.
  mutating func order(_ missing: Int, policy: Policy, to: Int, day: Int, source: inout RandomSource) {
    let ordinal = model.calendar.days[day].workingDaysBefore
    let candidates = candidateNumbers(policy, to: to).filter { Int(moves.quietUntilOrdinal[$0]) <= ordinal }
    moves.waves += 1
    guard !isTooLate(policy, to: to, day: day) else { return }
    var filled = 0
    var released: [Int: Bool] = [:]
    var wasAnybodyAsked = false
    for number in ranked(candidates, policy: policy, to: to, source: &source) where filled < missing {
      let unit = Int(officers[number].home)
      guard Int(moves.headQuietUntilOrdinal[unit]) <= ordinal else { continue }
      wasAnybodyAsked = true
      if let bar = legalBar(number, policy: policy, day: day) ?? unitBar(from: unit, to: to, policy: policy, day: day) {
        moves.reject(number, from: unit, policy, to: to, day: day, because: bar)
        continue
      }
      if released[unit] == nil { released[unit] = askHead(of: unit, policy: policy, ordinal: ordinal, source: &source) }
      guard released[unit] == true else {
        moves.reject(number, from: unit, policy, to: to, day: day, because: .notReleased)
        continue
      }
      if offer(number, from: unit, policy: policy, to: to, day: day, source: &source) { filled += 1 }
    }
    noteLackOfCandidates(policy, to: to, day: day, isLacking: candidates.isEmpty || !wasAnybodyAsked)
  }

  private mutating func noteLackOfCandidates(_ policy: Policy, to: Int, day: Int, isLacking: Bool) {
    guard isLacking, !moves.isNoCandidateNoted else { return }
    moves.isNoCandidateNoted = true
    moves.records.append(
      MoveRecord(
        to: to, instrument: policy.instrument, orderedDay: day, trainedDays: 0, rejectedBecause: .noCandidate))
  }

  /// Whether the stages would outlast the announced end of the surge; written down once.
  private mutating func isTooLate(_ policy: Policy, to: Int, day: Int) -> Bool {
    guard let end = announcedEnd(around: day), plannedStay(policy, day: day).lowerBound >= end else { return false }
    if !moves.isTooLateNoted {
      moves.isTooLateNoted = true
      moves.records.append(
        MoveRecord(to: to, instrument: policy.instrument, orderedDay: day, trainedDays: 0, rejectedBecause: .tooLate))
    }
    return true
  }

  /// The head of the lending unit (kepala perangkat daerah asal) releases with probability 1 − .3(1 − leadership), one
  /// draw an order; a unit that does not release is not asked again for a while.
  private mutating func askHead(of unit: Int, policy: Policy, ordinal: Int, source: inout RandomSource) -> Bool {
    source.start(.release, model.plans[unit].unitKey, UInt64(moves.orders[unit]))
    moves.orders[unit] += 1
    let isReleased = source.uniform() >= parameters.releaseRefusal * (1 - policy.engagement.leadership)
    if !isReleased { moves.headQuietUntilOrdinal[unit] = Int32(ordinal) + Int32(parameters.releaseQuietDays) }
    return isReleased
  }

  /// Asks one officer; a refusal ends an assignment, a permanent transfer stands against it as forced.
  private mutating func offer(
    _ number: Int, from unit: Int, policy: Policy, to: Int, day: Int, source: inout RandomSource
  ) -> Bool {
    let key = model.roster.people[number].key
    let acceptance = Acceptance(
      match: match(of: number, at: to), engagement: policy.engagement, isTemporary: policy.instrument == .assignment,
      boredom: model.pressure.boredom(years: officers[number].yearsInPost(on: day)),
      yearsInPost: officers[number].yearsInPost(on: day), resistance: officers[number].resistance,
      destinationPressure: meanPressure(at: to, day: day))
    source.start(.offer, key, UInt64(moves.offersMade[number]))
    moves.offersMade[number] += 1
    let isAccepted = source.uniform() < acceptance.probability(parameters)
    if !isAccepted {
      let ordinal = model.calendar.days[day].workingDaysBefore
      moves.quietUntilOrdinal[number] = Int32(ordinal) + Int32(parameters.refusalQuietDays)
      if policy.instrument == .assignment {
        moves.lastReason[number] = nil
        moves.reject(number, from: unit, policy, to: to, day: day, because: .refused)
        return false
      }
    }
    begin(number, from: unit, policy: policy, to: to, day: day, isForced: !isAccepted, source: &source)
    return true
  }

  private func meanPressure(at unit: Int, day: Int) -> Double {
    let posted = units[unit].posted
    guard !posted.isEmpty else { return parameters.pressureMean }
    let ordinal = model.calendar.days[day].workingDaysBefore
    return posted.reduce(0) { $0 + officers[Int($1)].pressure(parameters, ordinal: ordinal) } / Double(posted.count)
  }

  /// Starts the stages of a move; their lengths are drawn now and the sum is rounded up to whole working days.
  private mutating func begin(
    _ number: Int, from unit: Int, policy: Policy, to: Int, day: Int, isForced: Bool, source: inout RandomSource
  ) {
    let key = model.roster.people[number].key
    let nth = UInt64(moves.movesOrdered[number]) << 8
    moves.movesOrdered[number] += 1
    var sum = 0.0
    for (index, stage) in policy.process.stages.enumerated() {
      source.start(.stage, key, nth | UInt64(index))
      let length = stage.duration.sample(from: &source)
      let returned = stage.returnedShare * (1 - 0.5 * policy.engagement.leadership)
      sum += length
      if stage.returnedShare > 0, source.uniform() < returned { sum += stage.duration.sample(from: &source) }
    }
    var days = Int((sum * Process.leadershipFactor(policy.engagement.leadership) - 1e-9).rounded(.up))
    if isForced {
      source.start(.appeal, key, nth)
      days += 5 + Int(source.uniform() * 6)
    }
    let calendar = model.calendar
    let due = calendar.workingDay(days, after: day)
    let trainingDay = calendar.workingDay(policy.prepare.handoverDays, after: due)
    let serviceDay = calendar.workingDay(policy.prepare.trainingDays, after: trainingDay)
    detach(unit)
    officers[number].isOrdered = true
    moves.lastReason[number] = nil
    moves.records.append(
      MoveRecord(
        officer: number, from: unit, to: to, instrument: policy.instrument, orderedDay: day, dueDay: due,
        trainedDays: 0, answer: isForced ? .forced : .yes))
    moves.active.append(
      MoveBook.Move(
        record: moves.records.count - 1, officer: number, to: to, match: match(of: number, at: to), isForced: isForced,
        trainingDay: trainingDay, serviceDay: serviceDay))
  }
}
