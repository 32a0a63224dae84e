internal import Government
internal import Histories

/// How many more than usual came after the feasts on record.
struct LebaranRush: Sendable {
  /// Multiple of the mean open day, over the feasts.
  let peak: Double
  let feasts: [CivilDate]

  /// Open days after the feast that tell its peak.
  static let days = 5
  private static let fewestOfYear = 60

  /// nil where no feast is on record with a year around it.
  init?(_ services: [CountsFile.Service], _ known: KnownDays) {
    guard let first = services.first?.series else { return nil }
    let totals = first.days.indices.map { place -> Int? in
      let counts = services.map { $0.series.days.indices.contains(place) ? $0.series.days[place].count : nil }
      return counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
    }
    var (ratios, feasts) = ([Double](), [CivilDate]())
    for feast in known.feasts where feast.isLebaran {
      let place = feast.day.dayNumber - first.first.dayNumber
      guard totals.indices.contains(place) else { continue }
      let after = totals[place...].prefix(40).compactMap { $0 }.prefix(Self.days)
      let year = totals[max(0, place - 182)..<min(totals.count, place + 183)].compactMap { $0 }
      guard after.count == Self.days, year.count >= Self.fewestOfYear else { continue }
      let mean = Double(year.reduce(0, +)) / Double(year.count)
      guard mean > 0 else { continue }
      ratios.append(Double(after.reduce(0, +)) / Double(Self.days) / mean)
      feasts.append(feast.day)
    }
    guard !ratios.isEmpty else { return nil }
    peak = ratios.reduce(0, +) / Double(ratios.count)
    self.feasts = feasts
  }
}
