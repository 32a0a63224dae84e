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
    /// A day so far from the feast of this name.
    case named(String, Int)
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
  /// The first column of each kind.
  let places: [Kind: Int]

  /// - Parameters:
  ///   - history: first and last day that are learnt from.
  ///   - last: the last day that is asked for.
  ///   - known: feasts without a day near history or horizon have no columns.
  init(history: ClosedRange<CivilDate>, until last: CivilDate, known: KnownDays) {
    first = history.lowerBound
    self.known = known
    let past = history.upperBound.dayNumber - first.dayNumber
    middle = Double(past) / 2
    knots = (max(last.dayNumber, history.upperBound.dayNumber) - first.dayNumber) / Self.gap + 2
    var kinds = Array(repeating: Kind.level, count: knots)
    kinds += (0..<7).map(Kind.weekday)
    if past >= Self.leastDaysOfSeason { kinds += Array(repeating: .season, count: 2 * Self.waves) }
    kinds.append(.growth)
    var feasts: [KnownDays.Feast] = []
    for feast in known.feasts where feast.days.overlaps(first...max(last, history.upperBound)) {
      if !feasts.contains(where: { $0.name == feast.name }) { feasts.append(feast) }
    }
    if let other = feasts.first(where: { !$0.isLebaran }) { kinds += other.reach.map(Kind.feast) }
    for feast in feasts { kinds += (feast.isLebaran ? feast.reach : 0...0).map { .named(feast.name, $0) } }
    kinds += (0...4).map(Kind.fast) + (1...Self.mostDaysOff).map(Kind.reopening)
    self.kinds = kinds
    places = Dictionary(kinds.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
