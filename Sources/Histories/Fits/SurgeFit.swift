internal import Foundation
public import Government
internal import Stochastics

/// What one year's rush was, as a surge of a study tells it.
public struct SurgeFit: Sendable, Hashable {
  public let name: String
  /// Its first day.
  public let start: CivilDate
  /// What it multiplied an ordinary day by at its height.
  public let peak: FittedValue
  /// Working days of rise and at the height; nil for a rush that begins at its height.
  public let builds: FittedValue?
  public let holds: FittedValue?
  /// Working days in which it falls to 37 %.
  public let fades: FittedValue
}

extension AskedSurge {
  /// Parameters as logarithms: peak, fading, and of a rush that builds up rise and height; believed before.
  private var prior: [(middle: Double, spread: Double)] {
    let common = [(log(1.6), 0.5), (log(5.0), 0.7)]
    return start == .afterLebaran ? common : common + [(log(6.0), 0.7), (log(8.0), 0.8)]
  }

  /// What multiplies the day `k` working days after the start; as `Surge.shape`, between whole days straight.
  private func multiplier(_ k: Double, _ logs: [Double]) -> Double {
    let (peak, fade) = (exp(logs[0]), exp(logs[1]))
    guard logs.count > 2 else { return 1 + (peak - 1) * exp(-k / fade) }
    let (build, hold) = (exp(logs[2]), exp(logs[3]))
    if k < build { return 1 + (peak - 1) * (k + 1) / (build + 1) }
    return 1 + (peak - 1) * exp(-max(0, k - build - (hold - 1)) / fade)
  }

  private static let (steps, stride) = (4, 0.5)

  /// Each year's course; years with less than ten counted days of it tell none.
  func fits(
    _ history: DailySeries, _ model: DemandModel, _ draws: [[Double]], _ known: KnownDays, among all: [AskedSurge]
  ) -> [SurgeFit] {
    spans(history, known, among: all).enumerated().compactMap { year, span in
      var days: [Day] = []
      var k = 0
      for place in span where history.days[place] != .closed {
        if let count = history.days[place].count, history.date(of: place) >= model.history.first {
          days.append(Day(history.date(of: place), k: k, count: count, model))
        }
        k += 1
      }
      guard days.count >= 10 else { return nil }
      return fit(days, start: history.date(of: span.lowerBound), model, draws, year: year)
    }
  }

  private struct Day {
    let k: Double
    let count: Double
    let size: Double
    let entries: [(column: Int, value: Double)]

    init(_ date: CivilDate, k: Int, count: Int, _ model: DemandModel) {
      let row = model.columns.row(date, daysOff: 0)
      self.k = Double(k)
      self.count = Double(count)
      size = model.sizes[row.dayClass]
      // Feasts that fall into the rush are told with it.
      entries = row.entries.filter { entry in
        switch model.columns.kinds[entry.column] {
        case .level, .weekday, .season, .growth: true
        default: false
        }
      }
    }
  }

  private func fit(
    _ days: [Day], start: CivilDate, _ model: DemandModel, _ draws: [[Double]], year: Int
  ) -> SurgeFit? {
    let prior = prior
    func density(_ logs: [Double], _ ordinary: [Double]) -> Double {
      var sum = -zip(logs, prior).reduce(0) { $0 + pow(($1.0 - $1.1.middle) / $1.1.spread, 2) / 2 }
      for (day, mean) in zip(days, ordinary) {
        let raised = mean * max(0.01, multiplier(day.k, logs))
        sum += day.count * log(raised) - (day.count + day.size) * log(day.size + raised)
      }
      return sum
    }
    func ordinary(_ coefficients: [Double]) -> [Double] {
      days.map { day in exp(day.entries.reduce(0) { $0 + $1.value * coefficients[$1.column] }) }
    }
    let middle = ordinary(model.fit.coefficients)
    guard
      var logs = Simplex.minimum(
        from: prior.map(\.middle), steps: prior.map { _ in 0.3 }, mostCalls: 600, size: 0.002,
        of: { -density($0, middle) })
    else { return nil }
    var source = RandomSource(seed: 1)
    source.start(purpose: 2, entity: UInt64(year), occurrence: StableHash.of(name))
    // For every draw of what is ordinary some steps of Metropolis et al. (1953), one parameter at a time.
    var fitted: [[Double]] = []
    for draw in draws {
      let ordinary = ordinary(draw)
      var height = density(logs, ordinary)
      for step in 0..<Self.steps * logs.count {
        var moved = logs
        moved[step % logs.count] += prior[step % logs.count].spread * Self.stride * source.normal()
        let reached = density(moved, ordinary)
        if log(source.uniformOpen()) < reached - height { (logs, height) = (moved, reached) }
      }
      fitted.append(logs.map { exp($0) })
    }
    func value(_ name: String, _ place: Int) -> FittedValue {
      FittedValue(name, draws: fitted.map { $0[place] }, observations: days.count)
    }
    return SurgeFit(
      name: name, start: start, peak: value("peak", 0), builds: logs.count > 2 ? value("builds", 2) : nil,
      holds: logs.count > 2 ? value("holds", 3) : nil, fades: value("fades", 1))
  }
}
