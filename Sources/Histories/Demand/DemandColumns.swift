internal import Foundation
internal import Government

/// What is known of a day ahead, as columns of a regression: level, weekday, season, growth, feasts, fasts, days off before it.
struct DemandColumns: Sendable {
  enum Kind: Sendable, Hashable {
    /// A knot of the level, which is straight between two.
    case level
    case weekday(Int)
    case season, growth
    /// A day so far from any feast but Lebaran.
    case feast(Int)
    /// A day so far from Lebaran.
    case lebaran(Int)
    /// The weeks after the days around Lebaran, in which a rush fades.
    case afterLebaran
    /// The day itself of the feast of this name.
    case named(String)
    /// A week of the fast, 1 to 4; 0 is all of it.
    case fast(Int)
    /// So many days off, beside the weekly ones, before it.
    case reopening(Int)
  }

  /// Days between knots: of three donor series 14 days forecast no better (.659 in place of .660 of seasonal naive), at twice
  /// the work.
  static let gap = 28
  /// Pairs of sine and cosine over the year; in a history of less than 500 days there are none.
  static let waves = 4
  static let leastDaysOfSeason = 500
  static let mostDaysOff = 4

  let first: CivilDate
  let kinds: [Kind]
  let knots: Int
  let known: KnownDays
  /// Days from the first to the middle of the history, where growth is 0.
  let middle: Double
  /// The first column of each kind. What no day of the history shows has none of its own: it is like the nearest that one shows,
  /// so that a day off at Lebaran which was never open is like its neighbour, and without any it is like other days.
  let places: [Kind: Int]

  /// - Parameters:
  ///   - history: whose days are learnt from.
  ///   - last: the last day that is asked for.
  ///   - known: feasts, fasts and days off.
  init(_ history: DailySeries, until last: CivilDate, known: KnownDays) {
    first = history.first
    self.known = known
    middle = Double(history.days.count - 1) / 2
    knots = (max(last.dayNumber, history.last.dayNumber) - first.dayNumber) / Self.gap + 2
    var kinds = Array(repeating: Kind.level, count: knots)
    kinds += (0..<7).map(Kind.weekday)
    if history.days.count >= Self.leastDaysOfSeason { kinds += Array(repeating: .season, count: 2 * Self.waves) }
    kinds.append(.growth)
    let daysOff = history.daysOffBefore(known)
    var seen: Set<Kind> = []
    for (place, day) in history.days.enumerated() where day.count != nil {
      let date = history.date(of: place)
      seen.formUnion(Self.specialKinds(date, daysOff: daysOff[place], known))
      if Self.rushLeft(date, known) > 0 { seen.insert(.afterLebaran) }
    }
    var names: [String] = []
    for feast in known.feasts where !names.contains(feast.name) { names.append(feast.name) }
    let ladders = [
      KnownDays.reachOfOthers.map(Kind.feast), KnownDays.reachOfLebaran.map(Kind.lebaran), (1...4).map(Kind.fast),
      (1...Self.mostDaysOff).map(Kind.reopening),
    ]
    kinds += (ladders.joined() + names.map(Kind.named) + [.fast(0), .afterLebaran]).filter(seen.contains)
    self.kinds = kinds
    var places = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for ladder in ladders {
      let shown = ladder.indices.filter { seen.contains(ladder[$0]) }
      for (step, kind) in ladder.enumerated() where places[kind] == nil {
        places[kind] = shown.min { (abs($0 - step), $1) < (abs($1 - step), $0) }.flatMap { places[ladder[$0]] }
      }
    }
    self.places = places
  }

  /// Calendar days in which a rush after Lebaran falls to a third, and those after which nothing is left of it.
  private static let (fadingOfRush, lengthOfRush) = (10.0, 45)

  /// How much of a rush after Lebaran is left on a day, from 1 where the days around it end; 0 on other days.
  static func rushLeft(_ date: CivilDate, _ known: KnownDays) -> Double {
    for feast in known.feasts where feast.isLebaran {
      let since = date.dayNumber - feast.day.dayNumber - KnownDays.reachOfLebaran.upperBound
      if (1...lengthOfRush).contains(since) { return exp(-Double(since) / fadingOfRush) }
    }
    return 0
  }

  /// What makes a day unlike others of its weekday; nothing of most days.
  static func specialKinds(_ date: CivilDate, daysOff: Int, _ known: KnownDays) -> [Kind] {
    var kinds: [Kind] = []
    for feast in known.feasts where feast.days.contains(date) {
      let since = date.dayNumber - feast.day.dayNumber
      kinds.append(feast.isLebaran ? .lebaran(since) : .feast(since))
      if since == 0, !feast.isLebaran { kinds.append(.named(feast.name)) }
    }
    for fast in known.fasts where fast.contains(date) {
      kinds += [.fast(0), .fast(min(4, 1 + (date.dayNumber - fast.lowerBound.dayNumber) / 7))]
    }
    if daysOff > 0 { kinds.append(.reopening(min(daysOff, mostDaysOff))) }
    return kinds
  }

  /// Whether the history shows the rush or the quiet around Lebaran.
  var knowsLebaran: Bool { places[.lebaran(0)] != nil }
}
