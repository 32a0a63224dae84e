import Stochastics

extension Trial {
  /// Reads last evening's books and asks for what is missing: an order a morning for each action and unit.
  mutating func actOnPolicy(day: Int, source: inout RandomSource) {
    guard mayAct(day: day) else { return }
    let ordinal = model.calendar.days[day].workingDaysBefore
    for (number, action) in actions.enumerated() {
      for to in action.to { act(Order(number: number, action: action, to: to, day: day, ordinal: ordinal), &source) }
    }
  }

  private mutating func act(_ order: Order, _ source: inout RandomSource) {
    countStreak(order)
    let isAsked = isTriggered(order)
    switch order.instrument {
    case .extraHours:
      extendHours(order, isAsked: isAsked)
    case .assignment, .permanentTransfer:
      guard isAsked else { return }
      let missing = shortage(order)
      if missing > 0 { fill(missing, order, source: &source) }
    }
  }

  func standing(_ order: Order) -> MoveBook.Standing {
    order.action.to.firstIndex(of: order.to).map { moves.standings[order.number][$0] } ?? MoveBook.Standing()
  }

  mutating func withStanding(_ order: Order, _ change: (inout MoveBook.Standing) -> Void) {
    guard let place = order.action.to.firstIndex(of: order.to) else { return }
    change(&moves.standings[order.number][place])
  }

  /// Policies act after warm-up; from the second working day when work was waiting at the start.
  private func mayAct(day: Int) -> Bool {
    day >= scenario.warmUpDays && model.calendar.days[day].workingDaysBefore > 0
  }

  private mutating func countStreak(_ order: Order) {
    guard case .backlogAbove(let days, _) = order.action.when else { return }
    let isAbove = units[order.to].lastBacklog > days
    withStanding(order) { $0.streak = isAbove ? $0.streak + 1 : 0 }
  }

  private func isTriggered(_ order: Order) -> Bool {
    switch order.action.when {
    case .never: false
    case .backlogAbove(_, let forDays): standing(order).streak >= forDays
    case .before: announcedEnd(order) != nil
    }
  }

  /// The announced end of the surge for which an action is at work; nil outside all of them.
  func announcedEnd(_ order: Order) -> Int? { announcedSpan(order)?.upperBound }

  /// From the morning of the first order to the announced end of the surge that the action is at work for.
  private func announcedSpan(_ order: Order) -> Range<Int>? {
    guard case .before(let surges, let byDays) = order.action.when else { return nil }
    let spans = surges.compactMap { announcedSpan(of: $0, lead: byDays + order.action.leadDays) }
      .filter { $0.contains(order.day) }
    // Of surges that overlap, the later one that can still be reached.
    let reachable = spans.filter { plannedFirstDay(order) < $0.upperBound }
    return (reachable.isEmpty ? spans : reachable).max { $0.lowerBound < $1.lowerBound }
  }

  private func announcedSpan(of surge: Int, lead: Int) -> Range<Int>? {
    guard let start = model.calendar.workingDay(atOrAfter: scenario.surges[surge].startDay) else { return nil }
    let first = model.calendar.workingDay(-lead, after: start)
    let end = model.calendar.workingDay(scenario.surges[surge].lengthDays, after: start)
    return first < end ? first..<end : nil
  }

  private mutating func extendHours(_ order: Order, isAsked: Bool) {
    if isAsked {
      withStanding(order) { $0.isOn = true }
      detach(order.to)
      return
    }
    let threshold: Double
    if case .backlogBelow(let days, _) = order.action.until { threshold = days } else { threshold = 0.3 }
    if units[order.to].lastBacklog < threshold { withStanding(order) { $0.isOn = false } }
  }

  /// Officers still to be asked for, beyond those ordered and serving.
  private func shortage(_ order: Order) -> Int {
    let given =
      moves.active.reduce(0) { $0 + ($1.action == order.number && $1.to == order.to ? 1 : 0) }
      + servedThisSurge(order)
    switch order.action.howMany {
    case .fixed(let count):
      return count - given
    case .workload(let atMost):
      return min(workloadNeed(order) - moves.inbound(to: order.to), atMost - given)
    }
  }

  /// Officers who have served their stay for the surge at hand: they are not asked for a second time.
  private func servedThisSurge(_ order: Order) -> Int {
    guard let span = announcedSpan(order) else { return 0 }
    return moves.records.reduce(0) { sum, record in
      let isServed =
        record.action == order.number && record.to == order.to && record.returnedDay != nil
        && record.orderedDay >= span.lowerBound
      return sum + (isServed ? 1 : 0)
    }
  }

  /// ceil(max(0, (w + W_B/T)/(θ·E) − Σp) / p_new), the need beyond those posted (ABK with a backlog to clear).
  private func workloadNeed(_ order: Order) -> Int {
    let to = order.to
    let effective = parameters.productiveShare * model.calendar.normalMinutes
    let skill = model.plans[to].mainSkill
    let held = units[to].posted.reduce(0) {
      $0 + proficiency(of: Int($1), at: skill) * officers[Int($1)].share
    }
    let perDay: Double
    if case .before = order.action.when {
      perDay = announcedMinutesPerDay(order)
    } else {
      perDay = units[to].offeredPerDay5
    }
    let work = perDay + units[to].backlogMinutes / parameters.needClearingDays
    let missing = max(0, work / (parameters.needLoad * effective) - held)
    return Int((missing / newcomerProficiency(order) - 1e-9).rounded(.up))
  }

  private func announcedMinutesPerDay(_ order: Order) -> Double {
    let stay = plannedStay(order)
    let days = model.calendar.workingDays(from: stay.lowerBound, to: stay.upperBound)
    guard days > 0 else { return 0 }
    let peaks = model.demand.announcedPeaks
    let sum = stay.reduce(0) { $0 + model.demand.announcedMinutes(unit: order.to, day: $1, peaks: peaks) }
    return sum / Double(days)
  }

  /// First day of service of an officer ordered today, as planned.
  private func plannedFirstDay(_ order: Order) -> Int {
    model.calendar.workingDay(order.action.leadDays, after: order.day)
  }

  /// The days an officer ordered today would serve, as planned.
  func plannedStay(_ order: Order) -> Range<Int> {
    let calendar = model.calendar
    let first = plannedFirstDay(order)
    let last: Int
    switch order.action.until {
    case .after(let days): last = calendar.workingDay(days, after: first)
    case .backlogBelow(_, let stay):
      last = max(calendar.workingDay(stay, after: first), announcedEnd(order) ?? 0)
    case .never: last = scenario.lengthDays
    }
    let end = min(max(first, last), calendar.days.count)
    return min(first, end)..<end
  }

  /// Mean p0 of the candidates; without any, that of the middle of the assumed matches.
  private func newcomerProficiency(_ order: Order) -> Double {
    let candidates = candidateNumbers(order)
    guard !candidates.isEmpty else { return LearningCurve.initial(match: 0.3, parameters) }
    let sum = candidates.reduce(0) {
      $0 + LearningCurve.initial(match: match(of: $1, at: order.to), parameters)
    }
    return sum / Double(candidates.count)
  }
}
