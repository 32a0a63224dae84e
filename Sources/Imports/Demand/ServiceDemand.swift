internal import Government
internal import Histories

/// How many requests of a service come on a day, by its counts.
struct ServiceDemand: Sendable {
  /// A value with its 95 % interval.
  struct Fitted: Sendable {
    let value: Double
    let interval: ClosedRange<Double>

    init(_ fitted: FittedValue, over scale: Double = 1) {
      value = fitted.value / scale
      interval = fitted.lower / scale...fitted.upper / scale
    }

    private init(_ value: Double, _ interval: ClosedRange<Double>) { (self.value, self.interval) = (value, interval) }

    static let nothing = Fitted(0, 0...0)

    func within(_ range: ClosedRange<Double>) -> Fitted? { range.contains(self) ? self : nil }

    func times(_ scale: Double) -> Fitted {
      Fitted(value * scale, interval.lowerBound * scale...interval.upperBound * scale)
    }
  }

  /// What a fit tells.
  struct Law: Sendable {
    let rate: Fitted
    /// Monday to Friday over their mean.
    let weekdays: [Fitted]
    /// Change in percent a year; nil where there may be none, or none that a study can say.
    let trend: Fitted?
    /// How the rate moves on with the trend, and how many of its days are five.
    let course: RateCourse
    let scale: Double

    /// On an ordinary day when a study starts, which says the trend too.
    func rate(on start: CivilDate) -> Fitted { trend == nil ? rate : Fitted(course.rate(on: start), over: scale) }
    let dayVariation: Fitted
    /// What Ramadan multiplies a day by; nil where it may change nothing.
    let fast: Fitted?
  }

  /// How it is known.
  enum Basis: Sendable {
    /// The law of the counts, learnt from so many ordinary days of the last three years.
    case fit(days: Int, Law)
    /// The mean of so many open days of the last twelve months, where too few are ordinary.
    case mean(days: Int)
  }

  let name: String
  let basis: Basis
  /// On an ordinary day, or on a mean open day.
  let rate: Double
  /// From Monday to Friday, mean 1; empty where a weekday is missing.
  let weekdays: [Double]
  /// Share of requests that came on a Saturday or Sunday; they are shared out to the other days.
  let weekendShare: Double
  let days: ClosedRange<CivilDate>
  /// Days of the last twelve months that are not on record.
  let unknownDays: Int
  /// `kunjungan.xlsx, 2026!C5:C214`
  let source: String

  /// nil where too few days are on record.
  init?(_ service: CountsFile.Service, source: (ClosedRange<CivilDate>) -> String) {
    guard let mean = OpenDayMeans(service.series) else { return nil }
    let fit = Self.fit(service)
    name = service.name
    unknownDays = mean.unknownDays
    weekendShare = mean.weekendShare
    if let fit {
      let own = fit.weekdays.prefix(5)
      let middle = own.reduce(0) { $0 + ($1?.value ?? 0) } / 5
      let isKnown = middle > 0 && own.indices.allSatisfy { own[$0] != nil || mean.restDays.contains($0) }
      let weekdays = isKnown ? own.map { $0.map { Fitted($0, over: middle) } ?? .nothing } : []
      // The rate is the mean of all weekdays on which anybody comes; a study has five.
      let openDays = fit.weekdays.count { $0 != nil }
      let scale = openDays > 0 ? 5 / Double(openDays) : 1
      let rate = Fitted(fit.rate, over: scale)
      func telling(_ value: FittedValue?, than: Double) -> Fitted? {
        value.flatMap { $0.lower > than || $0.upper < than ? Fitted($0) : nil }
      }
      basis = .fit(
        days: fit.rate.observations,
        Law(
          rate: rate, weekdays: weekdays, trend: telling(fit.growth, than: 0)?.times(100).within(Self.trends),
          course: fit.course,
          scale: scale, dayVariation: Fitted(fit.dayVariation),
          fast: telling(fit.fast, than: 1)))
      self.rate = rate.value
      self.weekdays = weekdays.map(\.value)
      let last = service.series.last
      days = max(service.series.first, last.adding(days: 1 - DemandModel.mostDays))...last
    } else {
      basis = .mean(days: mean.openDays)
      rate = mean.rate
      weekdays = mean.weekdays
      days = mean.days
    }
    self.source = source(days)
  }

  /// On an ordinary or a mean open day when a study starts.
  func rate(on start: CivilDate) -> Double {
    if case .fit(_, let law) = basis { law.rate(on: start).value } else { rate }
  }

  /// In percent a year, as a study may say them.
  private static let trends = -50.0...100

  /// Rarer requests have no law that counts tell.
  private static let leastRate = 0.001

  /// nil where too few days are ordinary to tell what ordinary is.
  private static func fit(_ service: CountsFile.Service) -> DemandFit? {
    let rushes = [AskedSurge.lebaran].filter { $0.isOnRecord(in: service.series, .national) }
    let fit = try? DemandFit(service: service.name, service.series, known: .national, surges: rushes)
    return fit.flatMap { $0.rate.value >= leastRate ? $0 : nil }
  }
}
