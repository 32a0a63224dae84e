internal import Government
internal import Stochastics

/// One action in sentences: who, how many, from where, when, until when, through which stages.
struct ActionStory {
  let scenario: Scenario
  let action: Action

  init(_ scenario: Scenario, _ action: Action) {
    self.scenario = scenario
    self.action = action
  }

  var sentences: [Phrase] {
    guard action.instrument.movesPeople else {
      return [Phrases.action(instrument: instrument, to: receivers, when: trigger), ending].compactMap { $0 }
    }
    var sentences = [
      Phrases.move(
        instrument: instrument, howMany: need, to: receivers, each: action.to.count > 1, from: source,
        choose: Phrases.choice(action.choose), when: trigger)
    ]
    sentences += dates
    if let ending { sentences.append(ending) }
    if let stages { sentences.append(stages) }
    sentences.append(limits)
    if let engagement { sentences.append(engagement) }
    return sentences
  }

  private var instrument: Phrase { Phrases.instrument(action.instrument) }

  private var receivers: Phrase { titles(action.to) }

  private func titles(_ units: [Int]) -> Phrase {
    units.filter(scenario.units.indices.contains).map { Phrase(scenario.units[$0].title) }.joined(", ")
  }

  private var need: Phrase {
    switch action.howMany {
    case .fixed(let count): Phrases.officers(count)
    case .workload(let atMost): Phrases.workloadNeed(atMost: atMost)
    }
  }

  private var source: Phrase {
    switch action.from {
    case .units(let units): titles(units)
    case .loadBelow(let load): Phrases.unitsBelow(load: .number(load, decimals: 2))
    }
  }

  private var trigger: Phrase {
    switch action.when {
    case .never: Phrase(en: "never", id: "tidak pernah")
    case .backlogAbove(let days, let forDays):
      Phrases.backlogAbove(.number(days, decimals: 2), evenings: forDays)
    case .before(let surges, let byDays):
      Phrases.before(
        surges.map { Phrase(scenario.surges[$0].name) }.joined(", "), days: byDays,
        movesPeople: action.instrument.movesPeople)
    }
  }

  /// When the order must be signed and when service begins, counted back with the planned stages.
  private var dates: [Phrase] {
    guard case .before(let surges, let byDays) = action.when else { return [] }
    let calendar = scenario.calendar
    return surges.compactMap { index in
      let surge = scenario.surges[index]
      guard let start = calendar.workingDay(atOrAfter: surge.startDay) else { return nil }
      let order = calendar.workingDay(-(byDays + action.leadDays), after: start)
      let ready = calendar.workingDay(-byDays, after: start)
      return Phrases.orderDate(
        surge: surge.name, starts: calendar.date(of: start), order: calendar.date(of: order),
        ready: calendar.date(of: ready), mayAct: order >= scenario.warmUpDays ? nil : calendar.date(of: firstDayToAct))
    }
  }

  /// Policies act after the warm-up, and from the second working day.
  private var firstDayToAct: Int {
    let days = scenario.calendar.days.indices
    return days.first { day in
      day >= scenario.warmUpDays && scenario.calendar.days[day].isWorking
        && scenario.calendar.days[day].workingDaysBefore > 0
    } ?? 0
  }

  private var ending: Phrase? {
    switch action.until {
    case .after(let days): Phrases.stay(days: days)
    case .backlogBelow(let days, let stay):
      Phrases.stayUntil(
        backlogBelow: .number(days, decimals: 2), atLeast: stay, movesPeople: action.instrument.movesPeople,
        isAhead: { if case .before = action.when { true } else { false } }())
    case .never: action.instrument.movesPeople ? Phrases.forGood(action.instrument) : nil
    }
  }

  private var stages: Phrase? {
    let leadership = action.engagement.leadership
    let names = action.process.stages.map { stage in
      Phrases.stage(stage.name) + Phrase(" ")
        + Phrase.number(stage.duration.mode ?? stage.duration.mean, decimals: 1).tidy
    }
    return Phrases.stages(
      names.joined(", "), planned: action.process.plannedDays(leadership: leadership),
      factor: Phrase.number(Process.leadershipFactor(leadership), decimals: 2).tidy,
      hasLeader: leadership > 0, handover: action.prepare.handoverDays, training: action.prepare.trainingDays,
      lead: action.leadDays)
  }

  private var limits: Phrase {
    let limits = action.limits
    return Phrases.limits(
      crew: .number(limits.crewShare * 100, decimals: 0), load: .number(limits.lenderLoad, decimals: 2),
      years: limits.yearsInPost > 0 ? .number(limits.yearsInPost, decimals: 1) : nil,
      posts: limits.posts.count < OfficerGroup.Post.allCases.count
        ? limits.posts.map(Phrases.post).joined(", ") : nil)
  }

  private var engagement: Phrase? {
    let parts: [(Phrase, Double)] = [
      (Phrase(en: "communication", id: "komunikasi"), action.engagement.communication),
      (Phrase(en: "participation", id: "partisipasi"), action.engagement.participation),
      (Phrase(en: "fairness", id: "keadilan"), action.engagement.fairness),
      (Phrase(en: "career", id: "karier"), action.engagement.career),
      (Phrase(en: "leadership", id: "kepemimpinan"), action.engagement.leadership),
    ]
    let given = parts.filter { $0.1 > 0 }.map { $0.0 + Phrase(" ") + Phrase.number($0.1, decimals: 2).tidy }
    return given.isEmpty ? nil : Phrases.engagement(given.joined(", "))
  }
}
