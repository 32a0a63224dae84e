internal import Government

extension Explanation {
  var policies: ExplainedPart {
    ExplainedPart(
      kind: .policies, title: Phrases.Part.policies,
      items: scenario.writtenPolicies.map { index in
        let policy = scenario.policies[index]
        let stories = policy.actions.indices.map { place in
          ActionStory(scenario, policy.actions[place], ends: ends(of: index, action: place)).sentences
        }
        let name = Phrases.name(policy)
        guard !stories.isEmpty else { return ExplainedPart.Item(name: name, sentences: [Phrases.nothingIsDone]) }
        let numbered = stories.enumerated().map { place, sentences in
          stories.count == 1
            ? sentences
            : [Phrase("(\(place + 1)) ") + (sentences.first ?? Phrase(""))] + sentences.dropFirst()
        }
        return ExplainedPart.Item(name: name, sentences: numbered.flatMap { $0 } + variations(of: index))
      })
  }

  private func ends(of policy: Int, action: Int) -> [(scenario: Scenario, action: Action)] {
    ends.compactMap { end in
      guard end.policies.indices.contains(policy), end.policies[policy].actions.indices.contains(action) else {
        return nil
      }
      return (end, end.policies[policy].actions[action])
    }
  }

  /// Policies that are combinations of varied parts, told with the one that they are made from.
  private func variations(of policy: Int) -> [Phrase] {
    scenario.variations.filter { $0.base == policy }.map { variation in
      let axes = variation.axes.map { axis in
        AxisText.of(axis).name + Phrase(": ") + axis.values.map(AxisText.translated).joined(", ")
      }
      return Phrases.varied(axes.joined("; "), policies: variation.policies.count)
    }
  }

  var assumptions: ExplainedPart? {
    guard !assumed.isEmpty else { return nil }
    var sections: [(name: String, count: Int)] = []
    for item in assumed where !item.isFitted {
      let name = String(item.path.prefix { $0 != "." && $0 != "[" && $0 != ":" })
      if let index = sections.firstIndex(where: { $0.name == name }) {
        sections[index].count += 1
      } else {
        sections.append((name, 1))
      }
    }
    let counts = sections.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return ExplainedPart(
      kind: .assumptions, title: Phrases.Part.assumptions,
      introduction: [
        Phrases.assumptions(
          assumed.count { !$0.isFitted }, of: inputs, bySection: counts, fitted: assumed.count { $0.isFitted })
      ])
  }

  var warningList: ExplainedPart? {
    guard !warnings.isEmpty else { return nil }
    return ExplainedPart(
      kind: .warnings,
      title: Phrases.Part.warnings,
      items: warnings.map { ExplainedPart.Item(name: Phrase($0), sentences: []) })
  }
}
