internal import Experiments
internal import Government

/// The names and numbers of a search as people read them.
struct SearchWords {
  let result: SearchResult
  private typealias Words = Phrases.Search

  /// What is done: "lend in advance (3 officers, 20 working days ahead) + extra hours (2 h/day)".
  func policy(_ candidate: Candidate) -> Phrase { Self.policy(candidate, result.scenario, result.settings) }

  static func policy(_ candidate: Candidate, _ scenario: Scenario, _ settings: SearchSettings) -> Phrase {
    var parts: [(name: String, words: [Phrase], acts: Bool)] = []
    for (axis, place) in zip(settings.axes, candidate.places) {
      if parts.last?.name != axis.policy { parts.append((axis.policy, [], true)) }
      if axis.path == nil {
        parts[parts.count - 1].acts = place > 0
      } else {
        parts[parts.count - 1].words.append(value(axis, place, scenario))
      }
    }
    let acting = parts.filter(\.acts).map { part in
      title(part.name, scenario)
        + (part.words.isEmpty ? Phrase("") : Phrase(" (") + part.words.joined(", ") + Phrase(")"))
    }
    return acting.isEmpty ? Words.nothing : acting.joined(" + ")
  }

  func title(_ policy: String) -> Phrase { Self.title(policy, result.scenario) }

  private static func title(_ policy: String, _ scenario: Scenario) -> Phrase {
    scenario.policies.first { $0.name == policy }.map(Phrases.name) ?? Phrase(policy.inWords)
  }

  /// One value of an axis: "3 officers".
  func value(_ axis: SearchSettings.Axis, _ place: Int) -> Phrase { Self.value(axis, place, result.scenario) }

  private static func value(_ axis: SearchSettings.Axis, _ place: Int, _ scenario: Scenario) -> Phrase {
    let text = AxisText.of(Variation.Axis(path: axis.path ?? "", values: axis.values))
    guard case .subset = axis.kind else { return text.value(axis.values[place]) }
    let members = axis.values.indices.filter { (place + 1) >> $0 & 1 == 1 }.map { name(axis.values[$0].text, scenario) }
    let joined = members.joined(", ")
    return axis.path == "from" ? Phrases.Search.from(joined) : joined
  }

  /// A unit by its title.
  private static func name(_ text: String, _ scenario: Scenario) -> Phrase {
    scenario.units.first { $0.name == text }.map { Phrase($0.title) } ?? Phrase(text.inWords)
  }

  // MARK: Figures

  func aim(_ place: Int) -> (name: Phrase, unit: Phrase, scale: Double) {
    switch result.settings.aims[place] {
    case .officerDays: return (Words.officerDays, Phrase(""), 1)
    case .measure(let measure):
      let text = MeasureText.of(measure)
      return (text.name, text.unit, text.scale)
    }
  }

  func number(_ value: Double, aim place: Int, halfWidth: Double = .nan) -> Phrase {
    let scale = aim(place).scale
    let decimals =
      switch result.settings.aims[place] {
      case .officerDays: 0
      case .measure(let measure): MeasureText.of(measure).decimals(value * scale, halfWidth: halfWidth * scale)
      }
    return Phrase.number(value * scale, decimals: decimals)
  }

  /// "60 officer-days", "on time 93 [90–95] %".
  func figure(_ candidate: Candidate, aim place: Int) -> Phrase {
    figure(result.estimate(candidate, aim: place), aim: place)
  }

  func figure(_ estimate: Estimate, aim place: Int) -> Phrase {
    let (name, unit, _) = aim(place)
    let own = number(estimate.mean, aim: place, halfWidth: estimate.halfWidth)
    let interval =
      estimate.halfWidth > 0
      ? Phrase(" [") + number(estimate.lower, aim: place, halfWidth: estimate.halfWidth) + Phrase("–")
        + number(estimate.upper, aim: place, halfWidth: estimate.halfWidth) + Phrase("]") : Phrase("")
    if case .officerDays = result.settings.aims[place] { return own + interval + Phrase(" ") + name }
    return name + Phrase(" ") + own + interval + Phrase(" ") + unit
  }

  /// A difference in an aim with its interval.
  func difference(_ estimate: Estimate, aim place: Int) -> Phrase {
    let size = { (value: Double) in number(value, aim: place, halfWidth: estimate.halfWidth) }
    let interval =
      estimate.halfWidth > 0 ? Phrases.Search.within(size(estimate.lower), size(estimate.upper)) : Phrase("")
    return amount(size(estimate.mean) + interval, aim: place)
  }

  /// So much more or less of an aim, with its unit.
  func amount(_ value: Phrase, aim place: Int) -> Phrase {
    let (name, unit, scale) = aim(place)
    if case .officerDays = result.settings.aims[place] { return value + Phrase(" ") + name }
    let shown = scale == 100 ? Phrases.Charts.Panel.percentagePoints : unit
    return value + Phrase(" ") + shown + Phrase(" (") + name + Phrase(")")
  }

  func share(_ estimate: Estimate) -> Phrase {
    let mean = Phrase.cautiousPercent(estimate.mean)
    guard estimate.halfWidth > 0 else { return mean }
    return mean + Phrase(" [") + Phrase.number(estimate.lower * 100, decimals: 0) + Phrase("–")
      + Phrase.number(estimate.upper * 100, decimals: 0) + Phrase("]")
  }

  /// What must hold, and in which world where there are several.
  func requirement(_ place: Int) -> Phrase {
    let own = ownRequirement(place)
    return result.worlds.count > 1 ? Words.inWorld(own, Phrases.Worlds.name(result.world(ofRequirement: place))) : own
  }

  private func ownRequirement(_ place: Int) -> Phrase {
    let (target, window, limit) = result.requirement(place)
    if let limit {
      switch limit.figure {
      case .officerDays: return Words.limit(Words.officerDays, most: .number(limit.most, decimals: 0))
      case .measure(let measure):
        return Words.limit(MeasureText.of(measure).name, most: .number(limit.most, decimals: 0))
      }
    }
    guard let target else { return Words.all }
    let text = MeasureText.of(target.measure)
    let unit =
      switch target.subject {
      case .unit(let unit): Phrase(result.scenario.units[unit].title)
      case .lenders: Phrases.lendingUnits
      }
    let scaled = target.value * text.scale
    let bound =
      Phrase(target.bound == .atLeast ? "≥ " : "≤ ")
      + .number(scaled, decimals: Numeral.decimals(of: scaled, halfWidth: .nan)) + Phrase(" ") + text.unit
    return Words.target(unit, text.name, bound: bound, in: Phrase(result.scenario.windows[window].title))
  }
}
