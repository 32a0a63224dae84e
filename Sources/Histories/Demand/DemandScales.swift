internal import Foundation

/// How much of a demand is free to differ: standard deviations of effects on the logarithm of the mean.
struct DemandScales: Sendable, Hashable {
  /// Of the level around growth and season.
  var level = 0.1
  /// Of a feast's days and of those after days off.
  var feasts = 0.2
  /// Of the days around Lebaran and of the weeks of the fast, when some offices are all but empty.
  var lebaran = 3.0
  /// Of the waves of the year.
  var season = 0.1
  /// Days over which the level forgets.
  var memory = 200.0

  /// Of the weekdays, and of growth a year; not learnt.
  static let (weekdays, growth) = (3.0, 0.1)

  init() {}

  init(logs: [Double]) {
    let values = logs.map { exp(min(12, max(-12, $0))) }
    (level, feasts, lebaran, season, memory) = (values[0], values[1], values[2], values[3], values[4])
  }

  var logs: [Double] { [level, feasts, lebaran, season, memory].map { log($0) } }

  /// What is believed before: each logarithm normal around that of the usual value.
  var logPrior: Double {
    let spreads = [1.0, 0.7, 0.7, 1.0, 1.0]
    return -zip(zip(logs, Self().logs), spreads).reduce(0) { sum, next in
      let distance = (next.0.0 - next.0.1) / next.1
      return sum + distance * distance / 2
    }
  }
}
