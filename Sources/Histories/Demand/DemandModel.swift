public import Government
internal import Stochastics

/// The law of an office's daily counts, learnt from its history: negative binomial days around a mean that weekday, season, growth,
/// feasts, fasts, days off and a slowly wandering level make.
///
/// Everything that is not known of the mean has a normal prior, whose spread is learnt as well, by Laplace's approximation of the
/// probability of the counts (Tierney and Kadane 1986; Rue, Martino and Chopin 2009).
public struct DemandModel: Sendable {
  let columns: DemandColumns
  let scales: DemandScales
  /// φ of each class of days: the variance of a count of mean μ is μ + μ²/φ.
  let sizes: [Double]
  let fit: CountRegression.Fit
  let factors: CountFactors
  /// The days that it was learnt from.
  public let history: DailySeries

  /// The logarithm of the probability of the history.
  public var logEvidence: Double { fit.logEvidence }

  var known: KnownDays { columns.known }

  /// Whether the history shows what Lebaran does; without it days ahead around it are forecast like others.
  public var knowsLebaran: Bool { columns.knowsLebaran }

  /// Three years: longer histories forecast no better where offices change.
  public static let mostDays = 1096

  /// Fewer days with a count tell no weekday.
  public static let leastDays = 28

  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// So many days have a count.
    case tooShort(days: Int)
    /// So many days are neither of a fast, a feast or a rush.
    case fewOrdinary(days: Int)
    /// No day of the history has a request.
    case nothing
    /// The counts are so strange that no law comes to rest.
    case unsettled

    public var description: String { text(inIndonesian: false) }

    public func text(inIndonesian: Bool) -> String { inIndonesian ? said.id : said.en }
  }

  /// Learns from a history.
  ///
  /// - Parameters:
  ///   - whole: the history, of which the last `mostDays` are learnt from; days that are closed or not on record teach nothing.
  ///   - last: the last day that will be asked for.
  ///   - known: feasts, fasts and days off of history and horizon.
  public init(_ whole: DailySeries, until last: CivilDate, known: KnownDays) throws(Failure) {
    let history = whole.suffix(Self.mostDays)
    let counts = history.days.compactMap(\.count)
    guard counts.count >= Self.leastDays else { throw .tooShort(days: counts.count) }
    guard counts.contains(where: { $0 > 0 }) else { throw .nothing }
    let columns = DemandColumns(history, until: last, known: known)
    let daysOff = history.daysOffBefore(known)
    var (rows, classes) = (SparseRows(), [Int]())
    for (place, day) in history.days.enumerated() where day.count != nil {
      let row = columns.row(history.date(of: place), daysOff: daysOff[place])
      rows.append(row.entries)
      classes.append(row.dayClass)
    }
    let regression = CountRegression(
      rows: rows, counts: counts, classes: classes, width: columns.kinds.count, chain: columns.knots)
    guard let learnt = Self.learn(regression, columns) else { throw .unsettled }
    (scales, sizes, fit) = learnt
    factors = CountFactors(regression, learnt.fit, sizes: learnt.sizes, pools: DemandColumns.pools)
    self.columns = columns
    self.history = history
  }
}
