internal import Government

extension StudyReading {
  func readComparison() -> ComparisonSettings {
    var settings = ComparisonSettings()
    let fields = root.fields(StudyKeys.compare, ComparisonKeys.section)
    let below = out.map(reading.vocabulary.spelling(.compare))
    _ = fields.read(ComparisonKeys.baseline, into: below)
    settings.window = fields.optional(ComparisonKeys.window, into: below)
    settings.trials = fields.read(ComparisonKeys.trials, into: below)
    settings.settlesVariations = fields.read(ComparisonKeys.settle, into: below)
    settings.seed = fields.read(ComparisonKeys.seed, into: below)
    settings.confidence = fields.read(ComparisonKeys.confidence, into: below)
    readTolerances(fields, &settings, below)
    readWeights(fields, &settings, below)
    if let item = fields[.keep] {
      let kept = Fields(item, KeptKeys.section)
      let below = below.map(reading.vocabulary.spelling(.keep))
      settings.kept = KeptFigures(
        measures: kept.optional(KeptKeys.measures, into: below), units: kept.optional(KeptKeys.units, into: below),
        windows: kept.optional(KeptKeys.windows, into: below))
    }
    return settings
  }

  /// Measures of which more or less is better.
  private func readWeights(_ fields: Fields, _ settings: inout ComparisonSettings, _ out: Outline) {
    guard let item = fields[.weights] else { return }
    if item.tree.entries?.isEmpty != false {
      item.refuse(
        "gives no weights", "tidak memberi bobot", expected: .sameInBoth("{ on_time: 1, turnaround_p90: 10 }"))
    }
    let below = out.map(reading.vocabulary.spelling(.weights))
    for (measure, value) in measures(of: item) {
      guard measure.smallerIsBetter != nil else {
        value.refuse(
          "weighs a measure of which neither more nor less is better",
          "memberi bobot pada ukuran yang besar atau kecilnya tidak lebih baik")
        continue
      }
      guard let weight = Kind.amount(.number, in: 0...1e9).read(value) else { continue }
      settings.weights[measure] = weight
      below.set(
        reading.vocabulary.name(measure), Kind.amount(.number, in: 0...1e9).write(weight, reading.vocabulary), .given)
    }
  }

  /// The entries of a mapping from measures.
  private func measures(of item: Item) -> [(measure: Measure, value: Item)] {
    (item.tree.entries ?? []).compactMap { entry in
      let value = Item(tree: entry.value, path: Path.join(item.path, entry.key), reading: reading)
      if let measure = reading.vocabulary.measure(entry.key) { return (measure, value) }
      let nearest = Nearest.match(to: entry.key, among: reading.vocabulary.measureNames)
      reading.fail(
        entry.location, value.path,
        saying: Sentence("\"\(Tree.short(entry.key))\" is not a measure", "\"\(Tree.short(entry.key))\" bukan ukuran")
          + .meant(nearest))
      return nil
    }
  }

  private func readTolerances(_ fields: Fields, _ settings: inout ComparisonSettings, _ out: Outline) {
    let below = out.map(reading.vocabulary.spelling(.tolerance))
    var given: [Measure: Given<Double>] = [:]
    if let item = fields[.tolerance] {
      if item.tree.entries == nil {
        item.refuse(saying: .noMapping, expected: .sameInBoth("{ on_time: 2%, turnaround_p90: 0.25 working days }"))
      }
      for (measure, value) in measures(of: item) {
        let width = measure.range.upperBound - measure.range.lowerBound
        let kind = Kind.amount(MeasureText.dimension(measure), in: 0...width)
        guard let size = kind.given(value) else { continue }
        settings.tolerances[measure] = size.value
        given[measure] = size
      }
    }
    for measure in Measure.allCases {
      guard let size = settings.tolerances[measure] else { continue }
      let path = Path.join(fields.path(.tolerance), reading.vocabulary.name(measure))
      let kind = Kind.amount(MeasureText.dimension(measure), in: 0...1)
      let usual = Plausible(
        words: Sentence(
          "none to twice as much: what is too small to matter", "nol sampai dua kali: yang terlalu kecil untuk berarti"),
        span: 0...2 * size)
      let value = given[measure] ?? kind.usual(size, usual, reading.vocabulary)
      below.set(reading.vocabulary.name(measure), value.text, value.origin)
      if let unknown = value.unknown { reading.note(unknown.input(path, value.plain)) }
    }
  }
}
