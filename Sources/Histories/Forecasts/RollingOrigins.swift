internal import Dispatch
internal import Government
internal import Stochastics
internal import Synchronization

/// Forecasts made at several days of the past, each from what was known by then, and scored by what came.
public struct RollingOrigins: Sendable {
  /// First day ahead of each forecast, as a place in the history, ascending.
  public let origins: [Int]
  /// Days ahead.
  public let horizon: Int
  /// The most days that a forecast learns from.
  public let window: Int

  private static let most = 12
  private static let leastDays = 180
  private static let leastHorizon = 28

  public init(origins: [Int], horizon: Int, window: Int = DemandModel.mostDays) {
    self.origins = origins
    self.horizon = horizon
    self.window = window
  }

  /// The last ones, a horizon apart, each with half a year before it; none where the history is too short.
  ///
  /// - Parameters:
  ///   - history: what they lie in.
  ///   - count: days ahead; halved, down to four weeks, until one origin has its half year.
  public init(_ history: DailySeries, horizon count: Int) {
    var origins: [Int] = []
    var horizon = count
    while horizon >= 2 * Self.leastHorizon, history.days.count - horizon < Self.leastDays { horizon /= 2 }
    var origin = history.days.count - horizon
    while origin >= Self.leastDays, origins.count < Self.most {
      origins.append(origin)
      origin -= horizon
    }
    self.init(origins: origins.reversed(), horizon: horizon)
  }

  /// Every day forecast by every method, the origins in parallel; a method that cannot learn from some part has no scores there.
  public func scores(_ history: DailySeries, known: KnownDays) -> [DayScore] {
    let slots = Mutex(origins.map { _ in [DayScore]() })
    DispatchQueue.concurrentPerform(iterations: origins.count) { place in
      let scores = scores(history, origin: origins[place], known)
      slots.withLock { $0[place] = scores }
    }
    return slots.withLock { Array($0.joined()) }
  }

  private func scores(_ history: DailySeries, origin: Int, _ known: KnownDays) -> [DayScore] {
    let past = history.part(max(0, origin - window)..<origin)
    let future = history.part(origin..<min(origin + horizon, history.days.count))
    return ForecastMethod.allCases.flatMap { method -> [DayScore] in
      let samples: [DaySample]
      switch method {
      case .model: samples = (try? DemandModel(past, until: future.last, known: known))?.samples(future) ?? []
      case .sameWeekday: samples = SimplerForecasts.sameWeekday(past, future)
      case .seasonalNaive: samples = SimplerForecasts.seasonalNaive(past, future)
      }
      return zip(samples, future.days).compactMap { sample, day in
        day.count.map { DayScore(method: method, origin: origin, sample: sample, observed: Double($0), known: known) }
      }
    }
  }
}
