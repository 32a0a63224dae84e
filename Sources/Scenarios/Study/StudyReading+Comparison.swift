internal import Government

extension StudyReading {
  func readComparison() -> ComparisonSettings {
    var settings = ComparisonSettings()
    let fields = root.fields(StudyKeys.compare, ComparisonKeys.section)
    let below = out.map(reading.vocabulary.spelling(.compare))
    _ = fields.read(ComparisonKeys.baseline, into: below)
    settings.window = fields.optional(ComparisonKeys.window, into: below)
    settings.trials = fields.read(ComparisonKeys.trials, into: below)
    settings.seed = fields.read(ComparisonKeys.seed, into: below)
    settings.confidence = fields.read(ComparisonKeys.confidence, into: below)
    readTolerances(fields, &settings, below)
    return settings
  }

  private func readTolerances(_ fields: Fields, _ settings: inout ComparisonSettings, _ out: Outline) {
    let below = out.map(reading.vocabulary.spelling(.tolerance))
    var given: Set<Measure> = []
    if let item = fields[.tolerance] {
      if item.tree.entries == nil {
        item.refuse("is not a mapping", expected: "{ on_time: 2%, turnaround_p90: 0.25 working days }")
      }
      for entry in item.tree.entries ?? [] {
        let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
        guard let measure = MeasureText.measure(entry.key) else {
          let nearest = Nearest.match(to: entry.key, among: Measure.allCases.map(\.rawValue))
          let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
          reading.fail(entry.location, value.path, "\"\(Tree.short(entry.key))\" is not a measure\(hint)")
          continue
        }
        let width = measure.range.upperBound - measure.range.lowerBound
        guard let size = Kind.amount(MeasureText.dimension(measure), in: 0...width).read(value) else { continue }
        settings.tolerances[measure] = size
        given.insert(measure)
      }
    }
    for measure in Measure.allCases {
      guard let size = settings.tolerances[measure] else { continue }
      let text = Kind.amount(MeasureText.dimension(measure), in: 0...1).write(size, reading.vocabulary)
      let isGiven = given.contains(measure)
      below.set(measure.rawValue, text, isGiven ? .given : .assumed("what is too small to matter"))
      if !isGiven {
        reading.assume(
          Assumption(
            path: fields.path(.tolerance) + "." + measure.rawValue, value: text, range: "what is too small to matter"))
      }
    }
  }
}
