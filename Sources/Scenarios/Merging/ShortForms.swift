internal import Government

/// Short forms of the file, such as `officers: 4` or a policy's inherited parts, which are written out where an override
/// looks into them.
struct ShortForms {
  let reading: Reading

  private func spelt(_ key: Key) -> String { reading.vocabulary.spelling(key) }

  /// Where the rate or the time of a service stands if not in its short form; nil elsewhere.
  func whereWritten(_ parts: [Overrides.Part], in tree: Tree) -> [Overrides.Part]? {
    guard let service = service(parts, in: tree), parts.count == 5 else { return nil }
    if parts[4] == .key(spelt(.rate)), service[spelt(.demand)] != nil {
      return parts[..<4] + [.key(spelt(.demand)), parts[4]]
    }
    if parts[4] == .key(spelt(.time)), case .list(let steps)? = service[spelt(.steps)]?.content, steps.count == 1 {
      return parts[..<4] + [.key(spelt(.steps)), .index(0), parts[4]]
    }
    return nil
  }

  /// Writes out what stands short on the way to `parts`.
  func open(_ tree: inout Tree, for parts: [Overrides.Part], _ origin: Location) {
    let keys = parts.map { if case .key(let key) = $0 { key } else { "" } }
    guard parts.count >= 3 else { return }
    switch keys[0] {
    case spelt(.skills): openSkill(&tree, keys[1], origin)
    case spelt(.units):
      if keys[2] == spelt(.officers) { openOfficers(&tree, keys[1], origin) }
      if service(parts, in: tree) != nil, parts.count > 5 { openService(&tree, Array(keys[..<5]), origin) }
    case spelt(.policies):
      if parts.count > 3 { openPart(&tree, of: keys[1], keys[2], origin) }
    default: break
    }
  }

  private func service(_ parts: [Overrides.Part], in tree: Tree) -> Tree? {
    guard parts.count >= 5, parts[0] == .key(spelt(.units)), parts[2] == .key(spelt(.services)),
      case .key(let unit) = parts[1], case .key(let name) = parts[3]
    else { return nil }
    return tree[spelt(.units)]?[unit]?[spelt(.services)]?[name]
  }

  /// The main skill of a unit needs no entry.
  private func openSkill(_ tree: inout Tree, _ name: String, _ origin: Location) {
    guard let unit = tree[spelt(.units)]?[name], unit[spelt(.skill)] == nil else { return }
    tree.change([spelt(.skills)], from: origin) { skills in
      if skills.isNothing { skills.content = .map([]) }
      if skills[name] == nil { skills.add(name, .map([]), origin) }
    }
  }

  /// `officers: 4` as one group.
  private func openOfficers(_ tree: inout Tree, _ unit: String, _ origin: Location) {
    let path = [spelt(.units), unit, spelt(.officers)]
    guard tree[path[0]]?[unit]?[path[2]]?.text != nil else { return }
    tree.change(path, from: origin) { officers in
      officers.content = .list([officers.wrapped(in: spelt(.count))])
    }
  }

  /// `rate` under `demand`, and `time` as one step.
  private func openService(_ tree: inout Tree, _ keys: [String], _ origin: Location) {
    let (demand, steps) = (spelt(.demand), spelt(.steps))
    tree.change(Array(keys[..<4]), from: origin) { service in
      if keys[4] == demand, service[demand] == nil, let rate = service.take(spelt(.rate)) {
        service.add(demand, rate.wrapped(in: spelt(.rate)).content, origin)
      }
      if keys[4] == steps, service[steps] == nil, let time = service.take(spelt(.time)) {
        var step = time.wrapped(in: spelt(.time))
        step.add(spelt(.do), .scalar(StepKeys.onlyStep), origin)
        service.add(steps, .list([step]), origin)
      }
    }
  }

  /// A part that comes from the policy it is based on, or the usual stages of its instrument.
  private func openPart(_ tree: inout Tree, of policy: String, _ part: String, _ origin: Location) {
    guard let policies = tree[spelt(.policies)], let own = policies[policy], own[part] == nil else { return }
    func put(_ content: Tree.Content, into name: String) {
      tree.change([spelt(.policies), name], from: origin) { $0.add(part, content, origin) }
    }
    if let inherited = inherited(part, by: own, in: policies) {
      put(inherited.content, into: policy)
    } else if part == spelt(.process), let stages = usualStages(of: own, in: policies), !stages.isEmpty {
      put(content(of: stages, origin), into: policy)
      // Who is based on it and goes another way does not take over its stages.
      for entry in policies.entries ?? [] where isBased(entry.value, on: policy, in: policies) {
        guard entry.value[part] == nil, let others = usualStages(of: entry.value, in: policies), others != stages
        else { continue }
        put(content(of: others, origin), into: entry.key)
      }
    }
  }

  /// The policies that it is based on, one after the other; in a circle, which is told when they are read, no further.
  private func bases(of policy: Tree, in policies: Tree) -> [(name: String, tree: Tree)] {
    var found: [(name: String, tree: Tree)] = []
    while let name = (found.last?.tree ?? policy)[spelt(.basedOn)]?.text, let base = policies[name],
      !found.contains(where: { $0.name == name })
    {
      found.append((name, base))
    }
    return found
  }

  private func isBased(_ policy: Tree, on name: String, in policies: Tree) -> Bool {
    bases(of: policy, in: policies).contains { $0.name == name }
  }

  private func inherited(_ part: String, by policy: Tree, in policies: Tree) -> Tree? {
    bases(of: policy, in: policies).lazy.compactMap { $0.tree[part] }.first
  }

  private func usualStages(of policy: Tree, in policies: Tree) -> [UsualStages.Stage]? {
    let key = spelt(.instrument)
    guard let word = policy[key] ?? inherited(key, by: policy, in: policies),
      case .some(.some(let instrument)) = PolicyKeys.instrument.kind(Frame()).read(
        Item(tree: word, path: key, reading: Reading(file: "", vocabulary: reading.vocabulary)))
    else { return nil }
    return UsualStages.of(instrument)
  }

  private func content(of stages: [UsualStages.Stage], _ origin: Location) -> Tree.Content {
    .list(
      stages.map { stage in
        var tree = Tree(content: .map([]), location: origin)
        tree.add(spelt(.do), .scalar(stage.name), origin)
        tree.add(spelt(.time), .scalar(stage.days.text(.workingDays, reading.vocabulary)), origin)
        if stage.returned > 0 { tree.add(spelt(.returned), .scalar(NumberText.write(stage.returned)), origin) }
        return tree
      })
  }

  /// Inputs without those of a policy that stand the same where it takes them from: set there, they change in both.
  func withoutInherited(_ inputs: [Input], in tree: Tree) -> [Input] {
    guard let policies = tree[spelt(.policies)] else { return inputs }
    let section = spelt(.policies)
    let values = Dictionary(inputs.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    return inputs.filter { input in
      let keys = input.path.split(separator: ".", maxSplits: 2).map(String.init)
      guard keys.count == 3, keys[0] == section, let policy = policies[keys[1]] else { return true }
      let part = String(keys[2].prefix { $0 != "." && $0 != "[" })
      guard policy[part] == nil, let base = bases(of: policy, in: policies).first else { return true }
      return values[Path.join(Path.join(section, base.name), keys[2])] != input.value
    }
  }
}
