internal import Experiments
internal import Government

/// What a search has found, one sentence each.
struct SearchFindings {
  let result: SearchResult
  private typealias Words = Phrases.Search
  private var words: SearchWords { SearchWords(result: result) }
  private var finding: SearchFinding { result.finding }

  var sentences: [Phrase] {
    guard let best = finding.best else { return nobody + failure + played }
    let all =
      finding.tried.count == finding.space.count
      ? [] : [finding.isExhaustive || finding.walks.isEmpty ? Words.onlyPart : Words.onlyTried]
    guard result.front == nil else { return nobody + [firstOfSeveral(best)] + inWorlds(best) + all }
    return nobody + [answer(best)] + certainty + region + inWorlds(best) + all + others(best)
  }

  private var nobody: [Phrase] {
    guard let share = result.shareOfNothing, let asked = finding.question.share, share.lower >= asked else { return [] }
    return [Words.nobody(words.share(share))]
  }

  /// Of several aims nothing is the best alone: what `best.yaml` holds.
  private func firstOfSeveral(_ best: Candidate) -> Phrase {
    let figures = result.settings.aims.indices.map { words.figure(best, aim: $0) } + held(best)
    return Words.firstOfSeveral(words.policy(best), words.aim(0).name, figures.joined("; "))
  }

  /// In which worlds each trial is played.
  private var played: [Phrase] {
    (result.drawsAssumptions ? [Words.assumptionsDrawn] : [])
      + (result.worlds.count > 1 ? [Words.inWorlds(result.worlds.count, mustHold: finding.question.share != nil)] : [])
  }

  /// What holding in all worlds costs, and which would be regretted least.
  private func inWorlds(_ best: Candidate) -> [Phrase] {
    guard let own = result.worstRegret(of: best) else { return played }
    var sentences = played + criterion(best)
    let world = { (regret: SearchResult.Regret) in Phrases.Worlds.name(result.worlds[regret.world]) }
    if finding.question.criterion == .mean, finding.question.share != nil, own.best != best, own.behind.lower > 0 {
      sentences.append(
        Words.priceOfWorlds(words.policy(own.best), in: world(own), gain: words.difference(own.behind, aim: 0)))
    }
    if finding.question.criterion != .regret, let least = result.leastRegret, least.candidate != best,
      own.behind.mean - least.regret.behind.mean > finding.question.tolerances[0]
    {
      sentences.append(
        Words.leastRegret(
          words.policy(least.candidate), behind: words.difference(least.regret.behind, aim: 0),
          in: world(least.regret)))
    }
    return sentences
  }

  /// By what the best was chosen, where it is not the mean.
  private func criterion(_ best: Candidate) -> [Phrase] {
    if let regret = result.largestRegret(of: best) {
      let behind = words.amount(words.number(regret.behind, aim: 0), aim: 0)
      return [Words.largestRegret(behind, in: Phrases.Worlds.name(regret.world))]
    }
    guard finding.question.criterion == .worst, let worst = result.worst(of: best) else { return [] }
    return [Words.worstWorld(Phrases.Worlds.name(worst.world), words.figure(worst.value, aim: 0))]
  }

  /// How much one is better than another by what counts, with an interval where this is a mean.
  private func more(_ estimate: Estimate) -> Phrase {
    let criterion = finding.question.criterion
    return criterion == .mean
      ? words.difference(estimate, aim: 0)
      : words.amount(words.number(estimate.mean, aim: 0), aim: 0) + Words.by(criterion)
  }

  /// The best, with its aims and how often all holds.
  func answer(_ best: Candidate) -> Phrase {
    let figures = result.settings.aims.indices.map { words.figure(best, aim: $0) } + held(best)
    return Words.best(words.policy(best), figures.joined("; "))
  }

  private func held(_ candidate: Candidate) -> [Phrase] {
    guard let share = finding.question.share else { return [] }
    return [Words.holds(words.share(result.share(candidate)), asked: .percent(share))]
  }

  private var certainty: [Phrase] {
    if !finding.isWhole { return [Words.notSettled] }
    if finding.tried.count == 1 { return [] }
    guard finding.isSettled else {
      return finding.open.isEmpty && finding.rivals.isEmpty ? [Words.nearlyEqual] : []
    }
    let tolerance = words.number(finding.question.tolerances[0], aim: 0)
    return [
      Words.settled(
        confidence: .percent(finding.question.confidence), tolerance: words.amount(tolerance, aim: 0),
        by: finding.question.criterion)
    ]
  }

  /// What else would do as well: of each part from where to where.
  private var region: [Phrase] {
    let equal = result.asGood
    guard equal.count > 1 else { return [] }
    let parts = result.settings.axes.indices.compactMap { place -> Phrase? in
      let axis = result.settings.axes[place]
      guard axis.path != nil else {
        return Set(equal.map { $0.places[place] }).count > 1 ? words.title(axis.policy) + Words.Planned.orNot : nil
      }
      let governor = finding.space.axes[place].governor
      let places = Set(equal.filter { one in governor.map { one.places[$0] > 0 } ?? true }.map { $0.places[place] })
        .sorted()
      guard places.count > 1, let first = places.first, let last = places.last else { return nil }
      guard axis.kind == .ordered else {
        return Phrase.count(places.count) + Phrases.Search.choicesOf
          + AxisText.of(
            Variation.Axis(path: axis.path ?? "", values: axis.values)
          ).name
      }
      return Words.range(words.value(axis, first), words.value(axis, last))
    }
    let nothing = equal.dropFirst().contains { words.policy($0) == Words.nothing } ? [Words.nothingAsGood] : []
    return nothing + [parts.isEmpty ? Words.asGood(equal.count) : Words.asGood(equal.count, parts.joined("; "))]
  }

  /// Runner-up, what binds, what is open.
  private func others(_ best: Candidate) -> [Phrase] {
    var sentences: [Phrase] = []
    if let next = result.runnerUp {
      sentences.append(
        Words.runnerUp(words.policy(next), behind: more(result.difference(best, from: next))))
    }
    for (place, candidate) in result.loosened {
      sentences.append(
        Words.loosened(
          words.requirement(place), words.policy(candidate), share: words.share(result.share(candidate, of: [place])),
          gain: words.difference(result.difference(candidate, from: best), aim: 0)))
    }
    return open(best) + sentences
  }

  /// What may be better, as far as these trials tell.
  private func open(_ best: Candidate) -> [Phrase] {
    let told = finding.open.prefix(Self.mostNamed).map {
      words.policy($0) + Phrase(" (") + words.share(result.share($0)) + Phrase(")")
    }
    let rivals = finding.rivals.prefix(Self.mostNamed).map { rival in
      words.policy(rival) + Phrase(" (")
        + more(result.difference(rival, from: best)) + Phrase(")")
    }
    return (told.isEmpty ? [] : [Words.open(told.joined("; "), left: finding.open.count - told.count)])
      + (rivals.isEmpty ? [] : [Words.rivals(rivals.joined("; "), left: finding.rivals.count - rivals.count)])
  }

  private static let mostNamed = 3

  private var failure: [Phrase] {
    var sentences = [Words.none(share: .percent(finding.question.share ?? 1))]
    if let conflict = finding.conflict {
      let told = conflict.map(words.requirement)
      let share = Phrase.percent(finding.question.share ?? 1)
      sentences.append(
        conflict.count == 1
          ? Words.impossible(told[0], share: share) : Words.contradiction(told.joined("; "), share: share))
    }
    if let nearest = finding.tried.max(by: { result.share($0).mean < result.share($1).mean }) {
      sentences.append(Words.nearest(words.policy(nearest), share: words.share(result.share(nearest))))
    }
    return sentences + (finding.isWhole ? [] : [Words.notSettled])
  }
}
