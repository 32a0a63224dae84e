import Stochastics

extension Trial {
  /// Reads last evening's books and asks for what is missing: an order a morning.
  mutating func actOnPolicy(day: Int, source: inout RandomSource) {
    let policy = scenario.policies[policy]
    guard let to = policy.to, mayAct(day: day) else { return }
    countStreak(policy.when, at: to)
    let isAsked = isTriggered(policy.when, policy: policy, day: day)
    switch policy.instrument {
    case .nothing: return
    case .extraHours:
      extendHours(policy, isAsked: isAsked, at: to, day: day)
    case .assignment, .permanentTransfer:
      guard isAsked else { return }
      let missing = shortage(policy, at: to, day: day)
      if missing > 0 { order(missing, policy: policy, to: to, day: day, source: &source) }
    }
  }

  /// Policies act after warm-up; from the second working day when work was waiting at the start.
  private func mayAct(day: Int) -> Bool {
    day >= scenario.warmUpDays && model.calendar.days[day].workingDaysBefore > 0
  }

  private mutating func countStreak(_ trigger: Trigger, at unit: Int) {
    guard case .backlogAbove(let days, _) = trigger else { return }
    moves.streak = units[unit].lastBacklog > days ? moves.streak + 1 : 0
  }

  private func isTriggered(_ trigger: Trigger, policy: Policy, day: Int) -> Bool {
    switch trigger {
    case .never: false
    case .backlogAbove(_, let forDays): moves.streak >= forDays
    case .before: announcedEnd(around: day) != nil
    }
  }

  /// The announced end of the surge for which the policy is at work on this day; nil outside all of them.
  func announcedEnd(around day: Int) -> Int? { announcedSpan(around: day)?.upperBound }

  /// From the morning of the first order to the announced end of the surge that the policy is at work for.
  private func announcedSpan(around day: Int) -> Range<Int>? {
    let policy = scenario.policies[policy]
    guard case .before(let surges, let byDays) = policy.when else { return nil }
    let lead = byDays + policy.prepare.days + policy.process.plannedDays(leadership: policy.engagement.leadership)
    let spans = surges.compactMap { announcedSpan(of: $0, lead: lead) }.filter { $0.contains(day) }
    // Of surges that overlap, the later one that can still be reached.
    let reachable = spans.filter { plannedFirstDay(policy, day: day) < $0.upperBound }
    return (reachable.isEmpty ? spans : reachable).max { $0.lowerBound < $1.lowerBound }
  }

  private func announcedSpan(of surge: Int, lead: Int) -> Range<Int>? {
    guard let start = model.calendar.workingDay(atOrAfter: scenario.surges[surge].startDay) else { return nil }
    let first = model.calendar.workingDay(-lead, after: start)
    let end = model.calendar.workingDay(scenario.surges[surge].lengthDays, after: start)
    return first < end ? first..<end : nil
  }

  private mutating func extendHours(_ policy: Policy, isAsked: Bool, at unit: Int, day: Int) {
    if isAsked {
      moves.areHoursExtended = true
      detach(unit)
      return
    }
    let threshold: Double
    if case .backlogBelow(let days, _) = policy.until { threshold = days } else { threshold = 0.3 }
    if units[unit].lastBacklog < threshold { moves.areHoursExtended = false }
  }

  /// Officers still to be asked for, beyond those ordered and serving.
  private func shortage(_ policy: Policy, at to: Int, day: Int) -> Int {
    let given = moves.active.count + servedThisSurge(day: day)
    switch policy.howMany {
    case .fixed(let count):
      return count - given
    case .workload(let atMost):
      return min(workloadNeed(policy, at: to, day: day) - moves.inbound, atMost - given)
    }
  }

  /// Officers who have served their stay for the surge at hand: they are not asked for a second time.
  private func servedThisSurge(day: Int) -> Int {
    guard let span = announcedSpan(around: day) else { return 0 }
    return moves.records.reduce(0) { $0 + ($1.returnedDay != nil && $1.orderedDay >= span.lowerBound ? 1 : 0) }
  }

  /// ceil(max(0, (w + W_B/T)/(θ·E) − Σp) / p_new), the need beyond those posted (ABK with a backlog to clear).
  private func workloadNeed(_ policy: Policy, at to: Int, day: Int) -> Int {
    let effective = parameters.productiveShare * model.calendar.normalMinutes
    let skill = model.plans[to].mainSkill
    let held = units[to].posted.reduce(0) {
      $0 + proficiency(of: Int($1), at: skill) * officers[Int($1)].share
    }
    let perDay: Double
    if case .before = policy.when {
      perDay = announcedMinutesPerDay(policy, at: to, day: day)
    } else {
      perDay = units[to].offeredPerDay5
    }
    let work = perDay + units[to].backlogMinutes / parameters.needClearingDays
    let missing = max(0, work / (parameters.needLoad * effective) - held)
    return Int((missing / newcomerProficiency(policy, to: to) - 1e-9).rounded(.up))
  }

  private func announcedMinutesPerDay(_ policy: Policy, at to: Int, day: Int) -> Double {
    let stay = plannedStay(policy, day: day)
    let days = model.calendar.workingDays(from: stay.lowerBound, to: stay.upperBound)
    guard days > 0 else { return 0 }
    let peaks = model.demand.announcedPeaks
    let sum = stay.reduce(0) { $0 + model.demand.announcedMinutes(unit: to, day: $1, peaks: peaks) }
    return sum / Double(days)
  }

  /// First day of service of an officer ordered today, as planned.
  private func plannedFirstDay(_ policy: Policy, day: Int) -> Int {
    let lead = policy.prepare.days + policy.process.plannedDays(leadership: policy.engagement.leadership)
    return model.calendar.workingDay(lead, after: day)
  }

  /// The days an officer ordered today would serve, as planned.
  func plannedStay(_ policy: Policy, day: Int) -> Range<Int> {
    let calendar = model.calendar
    let first = plannedFirstDay(policy, day: day)
    let last: Int
    switch policy.until {
    case .after(let days): last = calendar.workingDay(days, after: first)
    case .backlogBelow(_, let stay):
      last = max(calendar.workingDay(stay, after: first), announcedEnd(around: day) ?? 0)
    case .never: last = scenario.lengthDays
    }
    let end = min(max(first, last), calendar.days.count)
    return min(first, end)..<end
  }

  /// Mean p0 of the candidates; without any, that of the middle of the assumed matches.
  private func newcomerProficiency(_ policy: Policy, to: Int) -> Double {
    let candidates = candidateNumbers(policy, to: to)
    guard !candidates.isEmpty else { return LearningCurve.initial(match: 0.3, parameters) }
    let sum = candidates.reduce(0) { $0 + LearningCurve.initial(match: match(of: $1, at: to), parameters) }
    return sum / Double(candidates.count)
  }
}
