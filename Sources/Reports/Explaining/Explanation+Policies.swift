internal import Government

extension Explanation {
  var policies: ExplainedPart {
    ExplainedPart(
      kind: .policies, title: Phrase(en: "What is tried", id: "Apa yang dicoba"),
      items: scenario.policies.map { policy in
        let stories = policy.actions.map { ActionStory(scenario, $0).sentences }
        let name = policy.title == policy.name ? Phrases.policyName(policy.name) : Phrase(policy.title)
        guard !stories.isEmpty else {
          return ExplainedPart.Item(name: name, sentences: [Phrases.nothingIsDone])
        }
        guard stories.count > 1 else { return ExplainedPart.Item(name: name, sentences: stories[0]) }
        let numbered = stories.enumerated().map { index, sentences in
          [Phrase("(\(index + 1)) ") + (sentences.first ?? Phrase(""))] + sentences.dropFirst()
        }
        return ExplainedPart.Item(name: name, sentences: numbered.flatMap { $0 })
      })
  }

  var assumptions: ExplainedPart? {
    guard !assumed.isEmpty else { return nil }
    var sections: [(name: String, count: Int)] = []
    for item in assumed {
      let name = String(item.path.prefix { $0 != "." && $0 != "[" && $0 != ":" })
      if let index = sections.firstIndex(where: { $0.name == name }) {
        sections[index].count += 1
      } else {
        sections.append((name, 1))
      }
    }
    let counts = sections.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return ExplainedPart(
      kind: .assumptions, title: Phrase(en: "What nobody told it", id: "Apa yang tidak diberitahukan"),
      introduction: [Phrases.assumptions(assumed.count, of: inputs, bySection: counts)])
  }

  var warningList: ExplainedPart? {
    guard !warnings.isEmpty else { return nil }
    return ExplainedPart(
      kind: .warnings,
      title: Phrase(en: "What to look at again", id: "Apa yang perlu diperiksa lagi (dalam bahasa Inggris)"),
      items: warnings.map { ExplainedPart.Item(name: Phrase($0), sentences: []) })
  }
}
