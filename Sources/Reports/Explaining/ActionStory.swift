internal import Government
internal import Stochastics

/// One action in sentences: who, how many, from where, when, until when, through which stages.
struct ActionStory {
  let scenario: Scenario
  let action: Action
  /// The same action where what the study assumes of its policies is at either end of its range.
  let ends: [(scenario: Scenario, action: Action)]

  init(_ scenario: Scenario, _ action: Action, ends: [(scenario: Scenario, action: Action)] = []) {
    self.scenario = scenario
    self.action = action
    self.ends = ends
  }

  var sentences: [Phrase] {
    guard action.instrument.movesPeople else {
      return [Phrases.measure(action.instrument, to: receivers, when: trigger), dated, once, ending].compactMap { $0 }
    }
    var sentences = [
      Phrases.move(action.instrument, howMany: need, to: receivers, when: trigger) + Phrase(" ") + origin
    ]
    sentences += dates
    sentences += [dated, ahead, ending, stages, limits, refusal, engagement, extent].compactMap { $0 }
    return sentences
  }

  private var receivers: Phrase {
    if let load = action.receiverLoadAbove { return Phrases.unitsAbove(load: .number(load, decimals: 2)) }
    return Phrases.each(titles(action.to), isSeveral: action.to.count > 1 && action.instrument != .rotation)
  }

  private func titles(_ units: [Int]) -> Phrase {
    units.filter(scenario.units.indices.contains).map { Phrase(scenario.units[$0].title) }.joined(", ")
  }

  private var need: Phrase {
    switch action.howMany {
    case .fixed(let count): Phrases.officers(count)
    case .workload(let most):
      Phrases.need(Phrases.workloadAnalysis, atMost: most)
    case .wisn(let most): Phrases.need(Phrase("WISN"), atMost: most)
    case .squareRoot(let safety, let most): Phrases.squareRootNeed(.number(safety, decimals: 2), atMost: most)
    case .cheapest(let most): Phrases.cheapestNeed(atMost: most)
    }
  }

  /// From where, and whom first.
  private var origin: Phrase {
    let choice = Phrases.choice(action.instrument == .rotation ? .seniority : action.choose)
    guard action.instrument.takesFromOthers else { return Phrases.first(choice) }
    switch action.from {
    case .units(let units): return Phrases.from(titles(units), choice)
    case .loadBelow(let load): return Phrases.from(Phrases.unitsBelow(load: .number(load, decimals: 2)), choice)
    }
  }

  private func date(_ day: Int) -> Phrase { Phrase.date(scenario.calendar.date(of: day)) }

  private var trigger: Phrase {
    switch action.when {
    case .never: Phrases.never
    case .onDates(let days): Phrases.onDates(days.map(date).joined(", "))
    case .reviews(let first, let every): Phrases.reviews(from: date(first), every: every)
    case .backlogAbove(let days, let forDays): Phrases.backlogAbove(.number(days, decimals: 2), evenings: forDays)
    case .loadAbove(let load, let forDays): Phrases.loadAbove(.number(load, decimals: 2), evenings: forDays)
    case .forecastAbove(let load, let over): Phrases.forecastAbove(.number(load, decimals: 2), days: over)
    case .before(let surges, let byDays):
      Phrases.before(
        surges.map { Phrase(scenario.surges[$0].title) }.joined(", "), days: byDays,
        movesPeople: action.instrument.movesPeople)
    }
  }

  private var ending: Phrase? {
    switch action.until {
    case .after(let days): Phrases.stay(days: days, movesPeople: action.instrument.movesPeople)
    case .backlogBelow(let days, let stay):
      Phrases.stayUntil(
        backlogBelow: .number(days, decimals: 2), atLeast: stay, movesPeople: action.instrument.movesPeople,
        isAhead: { if case .before = action.when { true } else { false } }())
    case .evaluation(let days, let proficiency):
      Phrases.evaluation(after: days, proficiency: .number(proficiency * 100, decimals: 0))
    case .never: Phrases.forGood(action.instrument)
    }
  }

  private var limits: Phrase {
    let limits = action.limits
    var parts: [Phrase] = []
    if action.instrument.takesFromOthers || action.instrument == .rotation {
      parts.append(
        Phrases.lenderLimits(
          crew: .number(limits.crewShare * 100, decimals: 0), load: .number(limits.lenderLoad, decimals: 2)))
    }
    if limits.yearsInPost > 0 { parts.append(Phrases.yearsInPost(.number(limits.yearsInPost, decimals: 1))) }
    if limits.posts.count < OfficerGroup.Post.allCases.count { parts.append(Phrases.onlyPosts(posts(limits.posts))) }
    if !limits.groups.isEmpty { parts.append(Phrases.onlyGroups(groups(limits.groups))) }
    parts += limits.apart.map { Phrases.neverBoth(groups($0)) }
    if let most = limits.atOnce { parts.append(Phrases.atOnce(most)) }
    if let wave = limits.wave { parts.append(Phrases.wave(wave.size, days: wave.everyDays)) }
    parts += limits.freezes.map { Phrases.freeze(posts($0.posts), from: date($0.from), to: date($0.to - 1)) }
    guard !parts.isEmpty else { return Phrases.noLimits }
    return Phrases.limits(parts.joined("; "))
  }

  private func posts(_ posts: [OfficerGroup.Post]) -> Phrase { posts.map(Phrases.post).joined(", ") }

  private func groups(_ names: [String]) -> Phrase {
    names.map { $0 == OfficerGroup.unnamed ? Phrases.unnamedGroup : Phrase($0) }.joined(", ")
  }

  private var refusal: Phrase? {
    action.ifRefused == action.instrument.usualRefusal ? nil : Phrases.refusal(action.ifRefused)
  }

  private var engagement: Phrase? {
    let parts: [(Phrase, Double)] = [
      (Phrases.Involvement.communication, action.engagement.communication),
      (Phrases.Involvement.participation, action.engagement.participation),
      (Phrases.Involvement.fairness, action.engagement.fairness),
      (Phrases.Involvement.career, action.engagement.career),
      (Phrases.Involvement.leadership, action.engagement.leadership),
    ]
    let given = parts.filter { $0.1 > 0 }.map { $0.0 + Phrase(" ") + Phrase.number($0.1, decimals: 2).tidy }
    return given.isEmpty ? nil : Phrases.engagement(given.joined(", "))
  }
}
