import Government
import Stochastics

extension Trial {
  enum Answer { case accepted, forced, refused }

  /// Asks one officer; a refusal ends the offer, or the order stands against it as forced.
  mutating func offer(_ number: Int, from unit: Int, _ order: Order, source: inout RandomSource) -> Answer {
    // An order inside the unit is no question; members of a pool and those trained ahead have said yes before.
    let hasAgreed = order.instrument == .redeployment || moves.members[order.number] != nil
    if hasAgreed || wouldAccept(number, order, source: &source) {
      if !hasAgreed { countOffer(to: number, order) }
      begin(number, from: unit, order, isForced: false, source: &source)
      return .accepted
    }
    countOffer(to: number, order)
    moves.quietUntilOrdinal[number] = Int32(order.ordinal) + Int32(parameters.refusalQuietDays)
    if order.action.ifRefused == .force {
      begin(number, from: unit, order, isForced: true, source: &source)
      return .forced
    }
    moves.lastReason[number] = nil
    moves.reject(number, from: unit, order, because: .refused)
    return .refused
  }

  /// Counts an offer, and the time that it took to win the officer for it.
  mutating func countOffer(to number: Int, _ order: Order) {
    moves.offersMade[number] += 1
    if order.day < scenario.lengthDays { books.moveDays.engagement += order.action.engagement.days }
  }

  /// The officer's answer to his next offer, which is drawn once.
  func wouldAccept(_ number: Int, _ order: Order, source: inout RandomSource) -> Bool {
    let years = officers[number].yearsInPost(on: order.day)
    var engagement = order.action.engagement
    engagement.leadership = leadership(of: Int(officers[number].home), order)
    let acceptance = Acceptance(
      match: match(of: number, at: order.to), engagement: engagement,
      isTemporary: !order.instrument.isForGood, boredom: model.pressure.boredom(years: years), yearsInPost: years,
      distanceKilometres: order.action.distance, resistance: officers[number].resistance,
      destinationPressure: meanPressure(at: order.to, ordinal: order.ordinal),
      allowanceLost: order.action.allowanceLost)
    source.start(.offer, model.roster.people[number].key, UInt64(moves.offersMade[number]))
    return source.uniform() < acceptance.probability(parameters)
  }

  private func meanPressure(at unit: Int, ordinal: Int) -> Double {
    let posted = units[unit].posted
    guard !posted.isEmpty else { return parameters.pressureMean }
    return posted.reduce(0) { $0 + officers[Int($1)].pressure(parameters, ordinal: ordinal) } / Double(posted.count)
  }

  /// Starts the stages of a move; their lengths are drawn now and the sum is rounded up to whole working days.
  ///
  /// - Parameter partnerDays: working days that the stages of the officer he changes places with take, if any.
  @discardableResult
  mutating func begin(
    _ number: Int, from unit: Int, _ order: Order, isForced: Bool, partnerDays: Int = 0, source: inout RandomSource
  ) -> Int {
    let days = max(partnerDays, stageDays(of: number, order, isForced: isForced, source: &source))
    let calendar = model.calendar
    let prepare = order.action.prepare
    let isTrained = moves.members[order.number] != nil
    let trainingDays = isTrained ? 0 : prepare.trainingDays
    let due = afterFreeze(
      calendar.workingDay(order.action.engagement.leadDays + days, after: order.day), number, order)
    let trainingDay = calendar.workingDay(prepare.handoverDays, after: due)
    let serviceDay = calendar.workingDay(trainingDays, after: trainingDay)
    detach(unit)
    officers[number].isOrdered = true
    moves.lastReason[number] = nil
    moves.records.append(
      MoveRecord(
        officer: number, from: unit, to: order.to, instrument: order.instrument, action: order.number,
        orderedDay: order.day, dueDay: due, trainedDays: isTrained ? prepare.trainingDays : 0,
        answer: isForced ? .forced : .yes))
    var move = MoveBook.Move(
      record: moves.records.count - 1, action: order.number, officer: number, to: order.to,
      match: match(of: number, at: order.to), isForced: isForced, trainingDays: trainingDays,
      trainingDay: trainingDay, serviceDay: serviceDay)
    move.support = prepare.support ?? .nan
    moves.active.append(move)
    return days
  }

  private mutating func stageDays(
    of number: Int, _ order: Order, isForced: Bool, source: inout RandomSource
  ) -> Int {
    let key = model.roster.people[number].key
    let nth = UInt64(moves.movesOrdered[number]) << 8
    let leadership = order.action.engagement.leadership
    moves.movesOrdered[number] += 1
    var sum = 0.0
    for (index, stage) in order.action.process.stages.enumerated() {
      source.start(.stage, key, nth | UInt64(index))
      sum += stage.duration.sample(from: &source)
      let returned = stage.returnedShare * (1 - 0.5 * leadership)
      if stage.returnedShare > 0, source.uniform() < returned { sum += stage.duration.sample(from: &source) }
    }
    var days = order.action.process.wholeDays(sum, leadership: leadership)
    if isForced {
      source.start(.appeal, key, nth)
      let (from, to) = (Int(parameters.appealFromDays), Int(parameters.appealToDays))
      days += from + Int(source.uniform() * Double(max(0, to - from) + 1))
    }
    return days
  }

  /// A decree that falls due within a freeze of the officer's post waits for its end.
  func afterFreeze(_ due: Int, _ number: Int, _ order: Order) -> Int {
    guard order.instrument.isForGood else { return due }
    let post = model.group(of: number).post
    let freezes = order.action.limits.freezes.filter { $0.posts.contains(post) }.sorted { $0.from < $1.from }
    return freezes.reduce(due) { day, freeze in
      guard (freeze.from..<freeze.to).contains(day) else { return day }
      return model.calendar.workingDay(atOrAfter: freeze.to) ?? freeze.to
    }
  }
}
