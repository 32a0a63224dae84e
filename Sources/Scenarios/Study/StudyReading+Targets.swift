internal import Government

extension StudyReading {
  func readTargets(_ windows: [Window]) -> [Target] {
    guard let item = root[.targets] else { return [] }
    var outlines: [Outline] = []
    let targets = item.list.flatMap { member -> [Target] in
      let below = Outline()
      outlines.append(below)
      return readTarget(member, below)
    }
    out.list(reading.vocabulary.spelling(.targets), outlines)
    return targets
  }

  /// `{ of: dukcapil, on_time: at least 90%, in: lebaran }`: one target for each measure named.
  private func readTarget(_ item: Item, _ out: Outline) -> [Target] {
    guard let entries = item.tree.entries else {
      item.refuse(
        "is not a target", "bukan sasaran",
        expected: .sameInBoth("{ of: dukcapil, on_time: at least 90%, in: lebaran }"))
      return []
    }
    var rest = item.tree
    var measures: [(Measure, Item)] = []
    rest.content = .map(
      entries.filter { entry in
        guard let measure = reading.vocabulary.measure(entry.key) else { return true }
        measures.append((measure, Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)))
        return false
      })
    if measures.isEmpty, let (name, entry) = misspelt(entries) {
      reading.fail(
        entry.location, Path.join(item.path, entry.key),
        saying: Sentence("\"\(Tree.short(entry.key))\" is not a measure", "\"\(Tree.short(entry.key))\" bukan ukuran")
          + .meant(name))
      return []
    }
    let fields = Fields(Item(tree: rest, path: item.path, reading: reading), TargetKeys.section)
    let subject = fields.require(TargetKeys.of, into: out, fallback: .lenders)
    let windows = fields.read(
      TargetKeys.in, into: out, default: [0], .sourced("the whole study"))
    if measures.isEmpty {
      item.fail(
        "names no measure; expected one of \(Measure.allCases.map(reading.vocabulary.name).joined(separator: ", "))",
        "tidak menyebut ukuran; seharusnya salah satu dari "
          + "\(Measure.allCases.map(reading.vocabulary.name).joined(separator: ", "))"
      )
    }
    return measures.sorted { $0.0.ordinal < $1.0.ordinal }.compactMap { measure, value in
      guard let (bound, limit) = bound(measure, value, out) else { return nil }
      return Target(subject: subject, measure: measure, bound: bound, value: limit, windows: windows)
    }
  }

  /// The first key that is meant for a measure.
  private func misspelt(_ entries: [Tree.Entry]) -> (name: String, entry: Tree.Entry)? {
    let own = TargetKeys.section.keys.map(reading.vocabulary.spelling)
    for entry in entries where !own.contains(entry.key) && Nearest.match(to: entry.key, among: own) == nil {
      if let name = Nearest.match(to: entry.key, among: reading.vocabulary.measureNames) { return (name, entry) }
    }
    return nil
  }

  private func bound(_ measure: Measure, _ item: Item, _ out: Outline) -> (Target.Bound, Double)? {
    let (least, most) = (reading.vocabulary.spelling(.atLeast), reading.vocabulary.spelling(Word.atMost))
    let example = measure.smallerIsBetter == false ? "\(least) 90%" : "\(most) 1.0"
    guard let text = item.scalar(expected: Sentence("a bound such as \"\(example)\"", "batas, misalnya \"\(example)\""))
    else { return nil }
    let plain = Vocabulary.plain(text)
    for (word, bound) in [(Word.atLeast, Target.Bound.atLeast), (.atMost, .atMost)] {
      guard reading.vocabulary.spellings(word).contains(where: { plain.hasPrefix($0 + " ") }) else { continue }
      let kind = Kind.amount(MeasureText.dimension(measure), in: measure.range, prefix: word)
      guard let value = kind.read(item) else { return nil }
      out.set(reading.vocabulary.name(measure), kind.write(value, reading.vocabulary), .given)
      return (bound, value)
    }
    let meant = BoundRepair(text).suggestion(
      measure.smallerIsBetter == false ? .atLeast : .atMost, MeasureText.dimension(measure), in: measure.range,
      reading.vocabulary)
    let bounds = Sentence("\"\(least) …\" or \"\(most) …\"", "\"\(least) …\" atau \"\(most) …\"")
    let expected =
      meant == nil ? bounds + Sentence(", for example \"\(example)\"", ", misalnya \"\(example)\"") : bounds
    item.refuse("is not a bound", "bukan batas", expected: expected, instead: meant)
    return nil
  }
}
