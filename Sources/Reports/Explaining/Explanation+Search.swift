internal import Experiments
internal import Government

extension Explanation {
  /// What `mutasim optimise` would look for among how many; nil where the study has no search.
  var search: ExplainedPart? {
    guard let settings = scenario.search else { return nil }
    let count = SearchSpace(settings).count
    let parts = settings.axes.map { axis in
      let policy = scenario.policies.first { $0.name == axis.policy }.map(Phrases.name) ?? Phrase(axis.policy.inWords)
      guard let path = axis.path else { return policy + Words.orNot }
      let name = AxisText.of(Variation.Axis(path: path, values: axis.values)).name
      return policy + Phrase(": ") + name + Phrase(" (") + .count(SearchSpace.Axis(axis, governor: nil).count)
        + Phrase(")")
    }
    return ExplainedPart(
      kind: .search, title: Phrases.Part.search,
      introduction: [
        Words.mayBeChosen(.count(count), parts.joined("; ")),
        Words.wanted(
          settings.aims.map(Self.name).joined(", "),
          mustHold: scenario.targets.isEmpty && settings.limits.isEmpty ? nil : .percent(settings.share)),
        Words.effort(time: secondsPerTrial.map { Phrase.about(minutes: $0 * Self.trials(count) / 60) }),
      ])
  }

  private typealias Words = Phrases.Search.Planned

  /// Trials of policies that a search plays as a rule; a small space takes fewer.
  private static func trials(_ count: Int) -> Double { min(8000, 100 * Double(count)) }

  private static func name(_ figure: SearchSettings.Figure) -> Phrase {
    switch figure {
    case .officerDays: Phrases.Search.officerDays
    case .measure(let measure): MeasureText.of(measure).name
    }
  }
}
