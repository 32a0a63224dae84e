internal import Experiments
internal import Government

/// The recommended policy as things to do: who goes where and when, by when the letter is signed, and what all that takes.
struct WhatToDo {
  let comparison: Comparison
  let policy: Int
  private var scenario: Scenario { comparison.result.scenario }

  /// nil where the answer is not a policy.
  init?(_ comparison: Comparison, _ recommendation: Recommendation) {
    guard recommendation.outcome == .take, let policy = recommendation.policy else { return nil }
    self.comparison = comparison
    self.policy = policy
  }

  /// One item or more an action, then what is spent.
  var items: [Phrase] {
    let patterns = comparison.movePatterns(of: policy)
    let letters = comparison.letterDates(of: policy)
    let notes = LetterNotes(comparison: comparison)
    let actions = scenario.policies[policy].actions
    return actions.indices.flatMap { number -> [Phrase] in
      let story = ActionStory(scenario, actions[number])
      guard actions[number].instrument.movesPeople else { return [story.sentences[0]] }
      guard let pattern = patterns.first(where: { $0.action == number }) else {
        return [story.sentences[0], Phrases.ToDo.nobodyWent]
      }
      let own = letters.filter { $0.action == number }
      let orders = own.map { notes.sentence($0).sentenceCased }
      return [whoGoes(pattern, actions[number])] + (orders.isEmpty ? [ordered(pattern)] : orders) + whenThere(pattern)
        + own.compactMap(notes.asPlayed)
    } + [spent].compactMap { $0 }
  }

  private func whoGoes(_ pattern: MovePattern, _ action: Action) -> Phrase {
    let isOnly = pattern.sources.count == 1
    let sources = pattern.sources.prefix(Self.mostSources).enumerated().map { place, source in
      // What the shares are of is said with the first.
      let share = place == 0 ? Phrases.ToDo.ofAllMoves(percent(source.share)) : percent(source.share)
      return Phrases.ToDo.source(
        title(source.unit), group: hasGroups(source.unit) ? Phrase(source.group) : Phrase(""),
        share: isOnly ? nil : share)
    }
    let officers = Phrases.ToDo.officers(count(pattern.officers), isOne: pattern.officers.high == 1)
    return Phrases.ToDo.whoGoes(
      Phrases.letter(action.instrument), officers: officers, to: receivers(pattern),
      from: Array(sources), left: pattern.sources.count - sources.count,
      share: pattern.share < 1 ? percent(pattern.share) : nil)
  }

  /// Of several each with how many go there.
  private func receivers(_ pattern: MovePattern) -> Phrase {
    guard pattern.receivers.count > 1 else { return pattern.receivers.map(title).joined(", ") }
    return zip(pattern.receivers, pattern.officersTo).map { unit, officers in
      Phrases.ToDo.receiver(title(unit), officers: .number(officers, decimals: 1))
    }.joined(", ")
  }

  /// Where there is one group alone, its name says nothing.
  private func hasGroups(_ unit: Int) -> Bool { scenario.units[unit].officers.count > 1 }

  /// Sources named; the others are counted.
  private static let mostSources = 4

  /// Where no surge sets a date for the letter.
  private func ordered(_ pattern: MovePattern) -> Phrase {
    Phrases.ToDo.ordered(on: dates(pattern.ordered), signed: pattern.signed.map(dates))
  }

  private func whenThere(_ pattern: MovePattern) -> [Phrase] {
    let training = pattern.trainingFirst.map { Phrases.ToDo.training(count(pattern.training), from: dates($0)) }
    let home = pattern.lastDay == nil && pattern.returned > 0 ? percent(pattern.returned) : nil
    let stay = Phrases.ToDo.atWork(from: dates(pattern.arrival), until: pattern.lastDay.map(dates), home: home)
    return [training, stay].compactMap { $0 }
  }

  private func count(_ spread: MovePattern.Spread) -> Phrase {
    Phrases.ToDo.spread(
      .count(spread.middle), .count(spread.low), .count(spread.high), isOne: spread.low == spread.high)
  }

  private func dates(_ spread: MovePattern.Spread) -> Phrase {
    let date = { (day: Int) in
      day < scenario.lengthDays ? Phrase.date(scenario.calendar.date(of: day)) : Phrases.ToDo.endOfStudy
    }
    return Phrases.ToDo.spread(
      date(spread.middle), date(spread.low), date(spread.high), isOne: spread.low == spread.high)
  }

  /// Time, training and money over the whole study.
  private var spent: Phrase? {
    let figures = SideFigures(comparison: comparison)
    var parts: [Phrase] = []
    let days = comparison.moves(of: policy).officerDays
    if days > 0 { parts.append(Phrases.ToDo.officerDays(.number(days, decimals: 0))) }
    for place in figures.costs where place.measure != .daysToProficient && place.measure != .skillsGained {
      let mean = comparison.estimate(
        policy: policy, window: place.window, scope: place.scope, measure: place.measure
      ).mean
      guard mean.isFinite, mean != 0 else { continue }
      if place.measure == .cost {
        parts.append(Phrases.ToDo.rupiah(.number(mean, decimals: 0)))
        continue
      }
      let text = MeasureText.of(place.measure)
      parts.append(
        Phrases.ToDo.figure(text.name, .number(mean * text.scale, decimals: abs(mean) < 10 ? 1 : 0), text.unit))
    }
    return parts.isEmpty ? nil : Phrases.ToDo.spent(parts.joined("; "))
  }

  private func percent(_ share: Double) -> Phrase { .number(100 * share, decimals: 0) + Phrase(" %") }

  private func title(_ unit: Int) -> Phrase { Phrase(scenario.units[unit].title) }
}
