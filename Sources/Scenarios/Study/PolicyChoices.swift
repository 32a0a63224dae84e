internal import Government

/// Policies made of what may be chosen: those that act together, each with the values of its parts.
struct PolicyChoices {
  struct Group {
    let name: String
    let item: Item
    /// Whether it may be left out.
    let isOptional: Bool
    let parts: [SearchedPart]
  }

  let groups: [Group]
  let study: StudyReading
  let units: [Unit]

  /// Of each policy whether it acts, where that is open, and its parts.
  var axes: [SearchSettings.Axis] {
    groups.flatMap { group in
      let acts = SearchSettings.Axis(policy: group.name, path: nil, kind: .choice, values: [])
      return (group.isOptional ? [acts] : []) + group.parts.map(\.axis)
    }
  }

  /// The policy of some places on the axes; or what is wrong with it.
  func policy(at places: [Int]) -> Result<Policy, ScenarioError> {
    let (policy, problems) = study.reading.trying { made(places) }
    return problems.isEmpty ? .success(policy) : .failure(ScenarioError(.invalid, problems: Problem.sorted(problems)))
  }

  private func made(_ places: [Int]) -> Policy {
    var actions: [Action] = []
    var names: [String] = []
    var titles: [Title] = []
    for (group, own) in chosen(places) {
      let (policy, words) = one(group, own)
      actions += policy.actions
      let told = words.isEmpty ? "" : "[\(words.joined(separator: ", "))]"
      names.append(group.name + told)
      titles.append(policy.title + Title(words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"))
    }
    guard let first = titles.first else { return Policy(name: "none", title: Policy.nothing.title, actions: []) }
    return Policy(
      name: names.joined(separator: " + "), title: titles.dropFirst().reduce(first) { $0 + Title(" + ") + $1 },
      actions: actions)
  }

  /// Those that act, each with the places of its parts.
  private func chosen(_ places: [Int]) -> [(group: Group, places: [Int])] {
    var rest = places[...]
    return groups.compactMap { group in
      let acts = group.isOptional ? rest.removeFirst() > 0 : true
      defer { rest = rest.dropFirst(group.parts.count) }
      return acts ? (group, Array(rest.prefix(group.parts.count))) : nil
    }
  }

  private func changed(_ group: Group, _ places: [Int]) -> Tree {
    var tree = group.item.tree
    for (part, place) in zip(group.parts, places) {
      Overrides(reading: study.reading).put(
        part.values[place], at: part.part.path, in: &tree, group.item.path, from: part.part.location)
    }
    return tree
  }

  private func one(_ group: Group, _ places: [Int]) -> (policy: Policy, words: [String]) {
    let words = zip(group.parts, places).map { part, place in
      let value = part.values[place]
      return "\(part.part.shortName(among: group.parts.map(\.part)))=\(value.text.map(Vocabulary.plain) ?? value.flow)"
    }
    let item = Item(tree: changed(group, places), path: group.item.path, reading: study.reading)
    return (study.readPolicy(group.name, item, units, [:], Outline()), words)
  }

  /// Entries of `policies:` that do what was chosen: one named `name`, of several actions with one for each before it; none where nobody
  /// acts, which every study has.
  func entries(_ places: [Int], name: String) -> [(key: String, value: Tree)] {
    let vocabulary = study.reading.vocabulary
    let left = [Key.basedOn, .name].map(vocabulary.spelling)
    let acting = chosen(places).map { group, own -> (key: String, value: Tree) in
      var tree = changed(group, own)
      if case .map(let entries) = tree.content { tree.content = .map(entries.filter { !left.contains($0.key) }) }
      return ("\(name)_\(group.name)", tree)
    }
    guard acting.count > 1 else { return acting.map { (name, $0.value) } }
    let members = Tree(
      content: .list(acting.map { Tree(content: .scalar($0.key), location: study.root.location) }),
      location: study.root.location)
    let combined = Tree.Entry(key: vocabulary.spelling(.combine), location: study.root.location, value: members)
    return acting + [(name, Tree(content: .map([combined]), location: study.root.location))]
  }
}

/// Where one reading keeps what may be chosen.
final class ReadChoices {
  var value: PolicyChoices?
}
