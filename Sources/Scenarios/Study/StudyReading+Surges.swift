internal import Government
internal import Stochastics

extension StudyReading {
  /// Surges by start, then name.
  func readSurges(_ units: [Unit]) -> [Surge] {
    guard let item = root[.surges] else { return [] }
    let below = out.map(reading.vocabulary.spelling(.surges))
    let all = item.named(Sentence("surge", "lonjakan")).map {
      (readSurge($0.name, $0.item, units, below.map($0.name)), $0.name)
    }
    let surges = all.map(\.0).sorted { ($0.startDay, $0.name) < ($1.startDay, $1.name) }
    names.surges = surges.map(\.name)
    below.sort(by: names.surges)
    return surges
  }

  private func readSurge(_ name: String, _ item: Item, _ units: [Unit], _ out: Outline) -> Surge {
    let fields = Fields(item, SurgeKeys.section)
    let title = fields.optional(SurgeKeys.name, into: out)
    if isWhole(name) {
      item.fail(
        "\"\(name)\" is the name of the window over the whole study; a surge has a window of its own name, choose another",
        "\"\(name)\" adalah nama jendela seluruh studi; lonjakan punya jendela bernama sama, pilih nama lain"
      )
    }
    let places = fields.require(SurgeKeys.in, into: out, fallback: [])
    if let item = fields[.in] {
      for place in places where units.indices.contains(place.unit) && units[place.unit].services.isEmpty {
        item.refuse("has no services that a surge could flood", "tidak punya layanan yang dapat dibanjiri lonjakan")
      }
    }
    let shape = fields.read(SurgeKeys.shape, into: out)
    for key in SurgeShape.keys where !shape.keys.contains(key) {
      let own = shape.keys.map(reading.vocabulary.spelling).joined(separator: ", ")
      fields[key]?.fail(
        "has no meaning for this shape, which is given by \(own)",
        "tidak berarti untuk bentuk ini, yang ditentukan oleh \(own)")
    }
    let peak = fields.optional(SurgeKeys.peak, into: out)
    if fields[.peak] == nil {
      fields.missing(.peak, expected: Sentence("a multiple such as 2 times", "kelipatan, misalnya 2 times"))
    }
    var surge = Surge(name: name, title: title, places: places, startDay: 0, peak: peak?.distribution ?? Self.noRise)
    readCourse(fields, shape, &surge, out)
    return surge
  }

  private static var noRise: Distribution {
    guard let one = try? Distribution.constant(1) else { preconditionFailure("1 is no constant") }
    return one
  }
}
