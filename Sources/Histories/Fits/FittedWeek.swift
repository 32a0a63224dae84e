public import Government
public import Stochastics

/// A calendar week of a history: what was seen, and what the law of ordinary days makes of the same days.
public struct FittedWeek: Sendable, Hashable {
  /// Its first day with a count.
  public let first: CivilDate
  /// Mean requests of the days with a count.
  public let seen: Double
  /// Of these days' mean, over what is not known and over chance.
  public let band: QuantileBand

  private static let replays = 200

  /// Weeks with a counted day, by date.
  static func all(_ history: DailySeries, _ model: DemandModel) -> [FittedWeek] {
    var source = RandomSource(seed: 1)
    let replays = model.replays(count: replays, from: &source)
    let seen = history.suffix(model.history.days.count)
    var weeks: [[Int]] = []
    for place in seen.days.indices {
      if place == 0 || seen.date(of: place).weekday == 0 { weeks.append([]) }
      if seen.days[place].count != nil { weeks[weeks.count - 1].append(place) }
    }
    return weeks.compactMap { days in
      guard let first = days.first else { return nil }
      func mean(_ value: (Int) -> Double) -> Double { days.reduce(0) { $0 + value($1) } / Double(days.count) }
      let means = replays.map { path in mean { path[$0] } }
      guard let band = QuantileBand(ofSorted: means.sorted()) else { return nil }
      return FittedWeek(
        first: seen.date(of: first), seen: mean { Double(seen.days[$0].count ?? 0) }, band: band)
    }
  }
}
