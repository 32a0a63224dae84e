import Government
import Stochastics

extension Moves {
  enum Answer { case accepted, forced, refused }

  /// Asks one officer; a refusal ends the offer, or the order stands against it as forced.
  mutating func offer(_ number: Int, from unit: Int, _ order: Order, _ people: inout People, source: inout RandomSource)
    -> Answer
  {
    // An order inside the unit is no question; members of a pool and those trained ahead have said yes before.
    let hasAgreed = order.instrument == .redeployment || members[order.number] != nil
    if hasAgreed || wouldAccept(number, order, people, source: &source) {
      if !hasAgreed { countOffer(to: number, order) }
      begin(number, from: unit, order, isForced: false, &people, source: &source)
      return .accepted
    }
    countOffer(to: number, order)
    quietUntilOrdinal[number] = Int32(order.ordinal) + Int32(model.parameters.refusalQuietDays)
    if order.action.ifRefused == .force {
      begin(number, from: unit, order, isForced: true, &people, source: &source)
      return .forced
    }
    lastReason[number] = nil
    reject(number, from: unit, order, because: .refused)
    return .refused
  }

  /// Counts an offer, and the time that it took to win the officer for it.
  mutating func countOffer(to number: Int, _ order: Order) {
    offersMade[number] += 1
    if order.day < model.scenario.lengthDays { days.engagement += order.action.engagement.days }
  }

  /// The officer's answer to his next offer, which is drawn once.
  func wouldAccept(_ number: Int, _ order: Order, _ people: People, source: inout RandomSource) -> Bool {
    let years = people.officers[number].yearsInPost(on: order.day)
    var engagement = order.action.engagement
    engagement.leadership = leadership(of: Int(people.officers[number].home), order)
    let acceptance = Acceptance(
      match: match(of: number, at: order.to), engagement: engagement,
      isTemporary: !order.instrument.isForGood, boredom: model.parameters.boredom(years: years), yearsInPost: years,
      distanceKilometres: order.action.distance, resistance: people.officers[number].resistance,
      destinationPressure: people.meanPressure(at: order.to, ordinal: order.ordinal),
      allowanceLost: order.action.allowanceLost)
    source.start(.offer, model.roster.people[number].key, UInt64(offersMade[number]))
    return source.uniform() < acceptance.probability(model.parameters)
  }

  /// Starts the stages of a move; their lengths are drawn now and the sum is rounded up to whole working days.
  ///
  /// - Parameter partnerDays: working days that the stages of the officer he changes places with take, if any.
  @discardableResult
  mutating func begin(
    _ number: Int, from unit: Int, _ order: Order, isForced: Bool, partnerDays: Int = 0, _ people: inout People,
    source: inout RandomSource
  ) -> Int {
    let days = max(partnerDays, stageDays(of: number, order, isForced: isForced, source: &source))
    let calendar = model.calendar
    let prepare = order.action.prepare
    let isTrained = members[order.number] != nil
    let trainingDays = isTrained ? 0 : prepare.trainingDays
    let due = afterFreeze(
      calendar.workingDay(order.action.engagement.leadDays + days, after: order.day), number, order)
    let trainingDay = calendar.workingDay(prepare.handoverDays, after: due)
    let serviceDay = calendar.workingDay(trainingDays, after: trainingDay)
    touch(unit)
    people.officers[number].isOrdered = true
    ordered[order.number] += 1
    lastReason[number] = nil
    records.append(
      MoveRecord(
        officer: number, from: unit, to: order.to, instrument: order.instrument, action: order.number,
        orderedDay: order.day, dueDay: due, trainedDays: isTrained ? prepare.trainingDays : 0,
        answer: isForced ? .forced : .yes))
    var move = Moves.Move(
      record: records.count - 1, action: order.number, officer: number, to: order.to,
      match: match(of: number, at: order.to), isForced: isForced, trainingDays: trainingDays,
      trainingDay: trainingDay, serviceDay: serviceDay)
    move.support = prepare.support ?? .nan
    active.append(move)
    return days
  }

  private mutating func stageDays(
    of number: Int, _ order: Order, isForced: Bool, source: inout RandomSource
  ) -> Int {
    let key = model.roster.people[number].key
    let nth = UInt64(movesOrdered[number]) << 8
    let leadership = order.action.engagement.leadership
    movesOrdered[number] += 1
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
      let (from, to) = (Int(model.parameters.appealFromDays), Int(model.parameters.appealToDays))
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
